import Testing

@testable import Parquet

struct ReadParquetTests {
    private static let sample: [UInt8] = {
        var texts = ParquetColumn("code", .text)
        var states = ParquetColumn("state", .text)
        var numbers = ParquetColumn("count", .integer)
        var days = ParquetColumn("on", .day)
        var shares = ParquetColumn("share", .decimal)
        var flags = ParquetColumn("is_open", .flag)
        for row in 0..<20 {
            texts.append("Xã \(row)")
            states.append(row % 3 == 0 ? "reported" : "suppressed")
            shares.append(Double(row % 4) / 4)
            flags.append(row % 2 == 0)
            if row % 5 == 0 {
                numbers.appendNothing()
                days.appendNothing()
            } else {
                numbers.append(row % 2 == 0 ? -row : Int.max - row)
                days.append(row - 10)
            }
        }
        return ParquetFile([texts, states, numbers, days, shares, flags], notes: [("about", "x")]).bytes
    }()

    @Test func readsWhatIsWritten() throws {
        let file = try #require(ReadParquet(ReadParquetTests.sample, atMost: 20))
        #expect(file.columns.map(\.name) == ["code", "state", "count", "on", "share", "is_open"])
        #expect(file.count == 20)
        #expect(
            file.columns.map { $0.cells[6] } == [
                .text("Xã 6"), .text("reported"), .integer(-6), .day(-4), .decimal(0.5), .flag(true),
            ])
        #expect(file.columns.map { $0.cells[5] }.prefix(4) == [.text("Xã 5"), .text("suppressed"), .nothing, .nothing])
    }

    @Test func readsTablesWithoutRowsAndColumnsWithoutCells() throws {
        var empty = ParquetColumn("note", .text)
        #expect(try #require(ReadParquet(ParquetFile([empty]).bytes, atMost: 9)).count == 0)
        for _ in 0..<9 { empty.appendNothing() }
        let file = try #require(ReadParquet(ParquetFile([empty]).bytes, atMost: 9))
        #expect(file.columns[0].cells == [ReadParquet.Cell](repeating: .nothing, count: 9))
    }

    /// Anybody may have written the bytes: each single one is spoilt once in three ways, and each start is cut off.
    @Test func refusesSpoiltFilesWithoutFalling() {
        let sample = ReadParquetTests.sample
        for place in sample.indices {
            for change: UInt8 in [0x01, 0x80, 0xFF] {
                var spoilt = sample
                spoilt[place] ^= change
                if let file = ReadParquet(spoilt, atMost: 20) {
                    #expect(file.columns.allSatisfy { $0.cells.count == file.count })
                }
            }
            #expect(ReadParquet(Array(sample[..<place]), atMost: 20) == nil)
        }
    }

    /// A million cells that say nothing are a few hundred bytes.
    @Test func takesNoMoreRowsThanItIsAskedFor() throws {
        var empty = ParquetColumn("note", .text)
        for _ in 0..<1_000_000 { empty.appendNothing() }
        let file = ParquetFile([empty]).bytes
        #expect(file.count < 1000)
        #expect(ReadParquet(file, atMost: 999_999) == nil)
    }
}
