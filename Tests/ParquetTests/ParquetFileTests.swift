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
        #expect(column.hasDictionary)
        #expect(column.dictionary.plain == [8, 0, 0, 0] + Array("reported".utf8))
        #expect(column.values == [1, 3, 0])
    }

    @Test func keepsFractionsThatReturnOnce() {
        var column = ParquetColumn("value", .decimal)
        for value in [20.5, 0.1, 20.5, 0.1] { column.append(value) }
        #expect(column.hasDictionary)
        #expect(column.dictionary.count == 2)
        #expect(column.values == [1, 3, 0b1010])
        column = ParquetColumn("value", .decimal)
        column.append(0.5)
        #expect(!column.hasDictionary)
        #expect(column.values == [0, 0, 0, 0, 0, 0, 0xE0, 0x3F])
    }

    @Test func writesTextsThatDoNotReturnAsTheyAre() {
        var column = ParquetColumn("key", .text)
        for number in 0..<40 { column.append("BD01@\(number)") }
        #expect(!column.hasDictionary)
        #expect(column.encoding == 0)
        #expect(column.values.starts(with: [6, 0, 0, 0] + Array("BD01@0".utf8) + [6, 0, 0, 0]))
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
