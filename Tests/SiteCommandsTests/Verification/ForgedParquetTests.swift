import CampaignModel
import Parquet
import Testing

@testable import SiteCommands

/// Parquet files that say something else than their tables, and dated copies than their release.
struct ForgedParquetTests {
    private let site: SiteForger

    init() throws { site = SiteForger(content: try RecordContent(KeptRecord.releasedTwice.get())) }

    private func told(_ path: String, _ bytes: [UInt8]) throws -> [String]? { try site.told([path: bytes])[path] }

    @Test func findsForgedCells() throws {
        let day = try #require(CalendarDate(iso: "2026-12-30")?.dayNumber)
        #expect(
            try told("data/tasks.parquet", site.forgedTable("data/tasks.parquet", "before", 0, .day(day)))
                == ["twin-differs T01, before"])
        #expect(
            try told(
                "data/inspections.parquet", site.forgedTable("data/inspections.parquet", "findings", 0, .integer(1)))
                == ["twin-differs IN1, findings"])
        let figures = try #require(ReadParquet(site.bytes("data/figures.parquet"), atMost: 10_000))
        let values = try #require(figures.columns.first { $0.name == "value" }?.cells)
        let row = try #require(values.firstIndex(of: .decimal(35)))
        #expect(
            try told("data/figures.parquet", site.forgedTable("data/figures.parquet", "value", row, .decimal(95)))
                == ["twin-differs BD03@22918@2026-Q3, value"])
    }

    @Test func findsRowsAndColumnsTakenOut() throws {
        let path = "data/reports.parquet"
        let file = try #require(ReadParquet(site.bytes(path), atMost: 10_000))
        let fewer = try ForgedParquet.written(file.columns.map { ($0.name, Array($0.cells.dropLast())) })
        #expect(try told(path, fewer) == ["twin-differs 1 ≠ 2"])
        let narrower = try ForgedParquet.written(file.columns.filter { $0.name != "received_on" })
        #expect(try told(path, narrower) == ["twin-differs received_on"])
        #expect(try told(path, Array("PAR1".utf8)) == ["twin-differs Parquet"])
    }

    /// The copy, its descriptions and the manifest together: the release says what was told.
    @Test func findsForgedDatedCopies() throws {
        let folder = "data/releases/2026-11-20"
        let path = "\(folder)/figures-2026-Q3.parquet"
        let forged = try site.forgedCopy(
            path, from: 35, to: 95,
            in: ["/datapackage.json", ".json", "-2/datapackage.json", "-2.json"].map { folder + $0 })
        #expect(try site.told(forged) == [path: ["twin-differs BD03@22918@2026-Q3"]])
    }
}
