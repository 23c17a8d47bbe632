import Testing

@testable import Parquet

struct ParquetFileTests {
    private func file(_ texts: [String?]) -> [UInt8] {
        var column = ParquetColumn("code", .text)
        for text in texts {
            if let text { column.append(text) } else { column.appendNothing() }
        }
        return ParquetFile([column]).bytes
    }

    @Test func beginsAndEndsWithItsMark() {
        let bytes = file(["00123", nil])
        #expect(bytes.prefix(4) == bytes.suffix(4) && bytes.starts(with: Array("PAR1".utf8)))
    }

    @Test func isTheSameForTheSameCells() {
        #expect(file(["a", "b", "a", "a"]) == file(["a", "b", "a", "a"]))
        #expect(file(["a", nil]) != file(["a", ""]))
    }

    @Test func keepsTextsThatReturnOnce() {
        var column = ParquetColumn("state", .text)
        for _ in 0..<4 { column.append("reported") }
        #expect(column.dictionary == ["reported"])
        #expect(column.values == [1, 3, 0])
    }

    @Test func writesDaysInFourBytesAndNumbersInEight() {
        var day = ParquetColumn("day", .day)
        day.append(-1)
        #expect(day.values == [255, 255, 255, 255])
        var number = ParquetColumn("number", .integer)
        number.append(258)
        #expect(number.values == [2, 1, 0, 0, 0, 0, 0, 0])
    }

    @Test func packsBitsFromTheLowest() {
        #expect(BitPacking.packed([1, 2, 3], width: 2) == [0b0011_1001, 0])
    }
}
