import CampaignModel
import Parquet
import Testing

@testable import SiteCommands

/// Parquet files that say something else than their tables, and dated copies than their release.
struct ForgedParquetTests {
    private let site: SiteForger

    init() throws { site = SiteForger(content: try RecordContent(KeptRecord.releasedTwice.get())) }

    /// A file with another cell in a row.
    private func forged(_ path: String, _ head: String, _ row: Int, _ cell: ReadParquet.Cell) throws -> [UInt8] {
        let file = try #require(ReadParquet(site.bytes(path), atMost: 10_000))
        let columns = file.columns.map { name, cells in
            var cells = cells
            if name == head { cells[row] = cell }
            return (name, cells)
        }
        return try ForgedParquetTests.written(columns)
    }

    private static func written(_ columns: [(name: String, cells: [ReadParquet.Cell])]) throws -> [UInt8] {
        ParquetFile(
            columns.map { name, cells in
                var column = ParquetColumn(name, kind(of: cells))
                for cell in cells {
                    switch cell {
                    case .nothing: column.appendNothing()
                    case .text(let text): column.append(text)
                    case .integer(let number), .day(let number): column.append(number)
                    case .decimal(let number): column.append(number)
                    case .flag(let flag): column.append(flag)
                    }
                }
                return column
            }
        ).bytes
    }

    private static func kind(of cells: [ReadParquet.Cell]) -> ParquetColumn.Kind {
        switch cells.first(where: { $0 != .nothing }) {
        case .integer: .integer
        case .decimal: .decimal
        case .day: .day
        case .flag: .flag
        case .text, .nothing, nil: .text
        }
    }

    private func told(_ path: String, _ bytes: [UInt8]) throws -> [String]? { try site.told([path: bytes])[path] }

    @Test func findsForgedCells() throws {
        let day = try #require(CalendarDate(iso: "2026-12-30")?.dayNumber)
        #expect(
            try told("data/tasks.parquet", forged("data/tasks.parquet", "before", 0, .day(day)))
                == ["twin-differs T01, before"])
        #expect(
            try told("data/inspections.parquet", forged("data/inspections.parquet", "findings", 0, .integer(1)))
                == ["twin-differs IN1, findings"])
        let figures = try #require(ReadParquet(site.bytes("data/figures.parquet"), atMost: 10_000))
        let values = try #require(figures.columns.first { $0.name == "value" }?.cells)
        let row = try #require(values.firstIndex(of: .decimal(35)))
        #expect(
            try told("data/figures.parquet", forged("data/figures.parquet", "value", row, .decimal(95)))
                == ["twin-differs BD03@22918@2026-Q3, value"])
    }

    @Test func findsRowsAndColumnsTakenOut() throws {
        let path = "data/reports.parquet"
        let file = try #require(ReadParquet(site.bytes(path), atMost: 10_000))
        let fewer = try ForgedParquetTests.written(file.columns.map { ($0.name, Array($0.cells.dropLast())) })
        #expect(try told(path, fewer) == ["twin-differs 1 ≠ 2"])
        let narrower = try ForgedParquetTests.written(file.columns.filter { $0.name != "received_on" })
        #expect(try told(path, narrower) == ["twin-differs received_on"])
        #expect(try told(path, Array("PAR1".utf8)) == ["twin-differs Parquet"])
    }

    /// The copy, its descriptions and the manifest together: the release says what was told.
    @Test func findsForgedDatedCopies() throws {
        let folder = "data/releases/2026-11-20"
        let path = "\(folder)/figures-2026-Q3.parquet"
        let file = try #require(ReadParquet(site.bytes(path), atMost: 10_000))
        let values = try #require(file.columns.first { $0.name == "value" }?.cells)
        let row = try #require(values.firstIndex(of: .decimal(35)))
        let (old, new) = (try site.bytes(path), try forged(path, "value", row, .decimal(95)))
        var forged: [String: [UInt8]?] = [path: new]
        for name in ["/datapackage.json", ".json", "-2/datapackage.json", "-2.json"] {
            let text = try site.text(folder + name)
            forged[folder + name] = Array(
                text.replacing(ReleaseHash.of(old), with: ReleaseHash.of(new))
                    .replacing("\"bytes\":\(old.count),", with: "\"bytes\":\(new.count),").utf8)
        }
        #expect(try site.told(forged) == [path: ["twin-differs BD03@22918@2026-Q3"]])
    }
}
