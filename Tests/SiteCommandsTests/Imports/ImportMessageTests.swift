import CampaignModel
import SiteContent
import Testing

@testable import SiteCommands

/// What is said of forms, sheets and mappings, word for word: `Tests/messages/imports.txt` has the words.
@Suite struct ImportMessageTests {
    private let place = SourcePlace(file: "bieu.xlsx")

    private func text(_ diagnostic: Diagnostic) -> String {
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return "\(diagnostic.severity) \(diagnostic.identifier)\n"
            + (parts.map(\.vietnamese) + parts.map(\.english)).joined(separator: "\n") + "\n"
    }

    private var forms: [Diagnostic] {
        let faults: [FormFault] = [
            .notAForm, .otherVersion, .unknown("99999"), .missingSheet("Số liệu"),
            .missingColumns("Số liệu", ["Tử số", "Mẫu số"]), .twice("khac.xlsx"),
        ]
        return faults.map { $0.diagnostic(at: place) }
    }

    private func sheets() throws -> [Diagnostic] {
        let day = try #require(CalendarDate(iso: "2026-11-02"))
        return [
            .hiddenSheet("Ẩn", at: place), .hiddenCells("Số liệu", ["5–9", "C"], at: place),
            .mergedCells("Số liệu", ["A1:B2"], at: place),
            .cellsLostToMerging("Số liệu", ["A3", "A4"], at: place), .formulasTaken("Số liệu", ["H6"], at: place),
            .likeADay("Số liệu!H5", 46328, day, at: place),
            .otherSize("Số liệu!H5", now: 9000, before: 9, at: place),
            .tooManyPoints("Số liệu!J5", 125, at: place), .documentAmongOthers(at: place),
            .noStoryTarget(at: place), .storyExists("content/news/a/vi.md", at: place), .picturesToDescribe(at: place),
        ]
    }

    private func tables() throws -> [Diagnostic] {
        let first = try #require(CalendarDate(iso: "2026-10-01"))
        let last = try #require(CalendarDate(iso: "2027-03-31"))
        let day = try #require(CalendarDate(iso: "2030-11-18"))
        return [
            .unevenTable(TableEdit.OddLine(line: 2, cells: 3, wanted: 7), file: "x.csv"),
            .unevenTable(nil, file: "x.csv"), .mapDayOutside(day, of: "2026-Q4", from: first, to: last, at: place),
            .mapOnlyHeads(at: place),
        ]
    }

    private var maps: [Diagnostic] {
        [
            .mapLacks("unit", at: place), .mapUnknownCode("BD9", known: ["BD01", "BD03"], at: place),
            .mapUnknownCode("xyz", known: ["BD01", "BD03"], at: place),
            .mapMissingSheet("Báo cáo", known: ["Sheet1"], at: place), .mapNeeds("--period", at: place),
            .mapUnknownWord("Mui Ne 2", in: "Xã", count: 2, nearest: "Phường Mũi Né", several: [], at: place),
            .mapUnknownWord("Phường 1", in: "Xã", count: 1, nearest: nil, several: ["A (1)", "B (2)"], at: place),
            .mapUnknownWord("", in: "Xã", count: 3, nearest: nil, several: [], at: place),
            .mapTwice(["BD03, Phường Mũi Né"], rows: ["4", "9"], at: place), .mapComputed(5, at: place),
            .mapMerged(2, at: place), .mapMissingHeads(["Đơn vị"], in: "Sheet1", row: 2, found: nil, at: place),
            .mapMissingHeads(["Đơn vị"], in: "Sheet1", row: 1, found: 3, at: place),
        ]
    }

    @Test func tellsFormsSheetsAndMappings() throws {
        let told = (forms + (try sheets()) + maps + (try tables())).map(text).joined(separator: "\n")
        let expected = try ByteReading.bytes(SamplePicture.root + "/Tests/messages/imports.txt")
        #expect(told == String(decoding: expected, as: UTF8.self))
    }
}
