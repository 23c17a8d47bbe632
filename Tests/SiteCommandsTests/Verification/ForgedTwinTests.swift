import CampaignModel
import OfficeFiles
import SiteRendering
import Testing

@testable import SiteCommands
@testable import SiteContent

/// Whatever tells a figure or a promise beside the tables in CSV – JSON, small addresses, points, exchange, archives, the
/// database, workbooks – is held against them: forged alone, with a manifest to match, it gives itself away.
struct ForgedTwinTests {
    private let content: RecordContent
    private let site: SiteForger

    init() throws {
        content = try RecordContent(KeptRecord.releasedTwice.get())
        site = SiteForger(content: content)
    }

    @Test func findsNothingInASiteAsItWasBuilt() throws {
        #expect(try site.verify(withLedger: true) == [])
    }

    @Test func findsForgedFilesOfText() throws {
        try site.expectTold([
            Forgery(
                "data/tasks.json", "\"before\":\"2026-09-30\"", "\"before\":\"2026-12-30\"",
                told: ["twin-differs T01, before"]),
            Forgery(
                "data/tasks.json", "\"demonstration\":true", "\"demonstration\":false",
                told: ["twin-differs T01, demonstration", "twin-differs T02, demonstration"]),
            Forgery("data/corrections.json", "2026-09-10", "2026-08-31", told: ["twin-differs CR1, closed_on"]),
            Forgery("data/inspections.json", "\"findings\":5", "\"findings\":1", told: ["twin-differs IN1, findings"]),
            Forgery(
                "data/indicators.json", "\"direction\":\"higher\"", "\"direction\":\"lower\"",
                told: ["twin-differs BD03, direction"]),
            Forgery(
                "data/targets.json", "\"value\":80", "\"value\":60", told: ["twin-differs BD03@2026-Q4@commune, value"]),
            Forgery(
                "data/evidence_coverage.json", "\"share\":100", "\"share\":90", told: ["twin-differs 22918, share"]),
            Forgery(
                "data/unit/22918.json", "\"value\":[25,35]", "\"value\":[25,95]",
                told: ["twin-differs BD03@22918@2026-Q3"]),
            Forgery(
                "data/unit/22918.json", "\"numerator\":[100,140]", "\"numerator\":[100,380]",
                told: ["twin-differs BD03@22918@2026-Q3"]),
            Forgery("data/unit/22918.json", "Đếm nhầm", "Đếm lại", told: ["twin-differs BD20@22918@2026-Q3"]),
            Forgery(
                "data/unit/22918.json", "\"evidence\":[\"E1\"]", "\"evidence\":[\"E3\"]",
                told: ["twin-differs BD03@22918@2026-Q2", "twin-differs BD20@22918@2026-Q2"]),
            Forgery(
                "data/figure/BD03.json", "\"value\":[null,35,", "\"value\":[null,95,",
                told: ["twin-differs BD03@22918@2026-Q3"]),
            Forgery("data/figure/BD03.json", "Người đạt", "Người học", told: ["twin-differs BD03, numerator"]),
            Forgery(
                "data/figure/BD03.json", "\"measure\":\"percent\"", "\"measure\":\"count\"",
                told: ["twin-differs BD03, measure"]),
            Forgery(
                "data/figure/BD03/latest.csv", ",35,reported", ",95,reported", told: ["twin-differs BD03@22918@2026-Q3"]
            ),
            Forgery(
                "data/figure/BD03/latest.csv", "300,30,reported", "300,,not_reported",
                told: ["twin-differs BD03@24736@2026-Q3"]),
            Forgery(
                "data/figure/BD03/latest.csv", "90,300,30", "91,300,30", told: ["twin-differs BD03@24736@2026-Q3"]),
            Forgery(
                "data/communes.geojson", "108.263", "107.263", told: ["twin-differs 22918"],
                elsewhere: ["data/minh-bach.zip": ["twin-differs communes.geojson"]]),
            Forgery(
                "data/figures.json", "\"value\":35,", "\"value\":95,",
                told: ["told-otherwise figure:BD03@22918@2026-Q3"]),
        ])
    }

    @Test func findsForgedTables() throws {
        try site.expectTold([
            Forgery(
                "data/evidence_coverage.csv", ",100,", ",90,", told: ["twin-differs 22918, 2026-Q2"],
                elsewhere: [
                    "data/evidence_coverage.json": ["twin-differs 22918, share"],
                    "data/evidence_coverage.parquet": ["twin-differs 22918, share"],
                    "data/minh-bach.sqlite": ["twin-differs 22918"],
                    "data/minh-bach.xlsx": ["twin-differs 22918, share"],
                    "data/minh-bach.zip": ["twin-differs evidence_coverage.csv"],
                ]),
            Forgery("data/themes.csv", "Learning", "Teaching", told: ["told-otherwise theme:learning, name_en"]),
            Forgery(
                "data/task-changes.csv", "Thêm việc", "Bớt việc",
                told: ["told-otherwise task-change:T01@2026-06-01, change_vi"]),
        ])
    }

    @Test func findsRowsTakenOutOfFilesOfText() throws {
        try site.expectTold([
            Forgery("data/reports.json", "24736", "", told: ["twin-differs 1 ≠ 2"]),
            Forgery(
                "data/communes.geojson", "24736", "", told: ["twin-differs 1 ≠ 2"],
                elsewhere: ["data/minh-bach.zip": ["twin-differs communes.geojson"]]),
            Forgery("data/figure/BD03/latest.csv", "24736", "", told: ["twin-differs BD03"]),
        ]) { forgery, bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let last = try #require(lines.lastIndex { $0.contains(forgery.old) })
            var fewer = lines.enumerated().filter { $0.offset != last }.map { String($0.element) }
            // The line before was not the last one.
            if forgery.path.hasSuffix("json"), fewer[last - 1].hasSuffix(","), fewer[last].hasPrefix("]") {
                fewer[last - 1].removeLast()
            }
            return Array(fewer.joined(separator: "\n").utf8)
        }
    }

    @Test func findsForgedArchivesAndWorkbooks() throws {
        try site.expectTold(
            [
                Forgery("data/minh-bach.zip", "2026-09-30", "2026-12-30", told: ["twin-differs tasks.csv"]),
                Forgery("data/sdmx/figures.zip", ",35,A,", ",95,A,", told: ["twin-differs BD03@22918@2026-Q3"]),
                Forgery("data/sdmx/figures.zip", "Indicator", "Indication", told: ["twin-differs structure.xml"]),
                // 30 September and 30 December, as spreadsheets count days.
                Forgery("data/minh-bach.xlsx", "<v>46295</v>", "<v>46386</v>", told: ["twin-differs T01, before"]),
                Forgery(
                    "data/minh-bach.xlsx", "<v>80</v>", "<v>60</v>", told: ["twin-differs BD03@2026-Q4@commune, value"]),
                Forgery(
                    "xa-phuong/phuong-mui-ne/figures.xlsx", "s=\"3\"><v>35</v>", "s=\"3\"><v>95</v>",
                    told: ["twin-differs BD03@22918@2026-Q3"]),
                Forgery(
                    "chi-so/bd03/figures.xlsx", "s=\"3\"><v>35</v>", "s=\"3\"><v>95</v>",
                    told: ["twin-differs BD03@22918@2026-Q3"]),
            ], ForgedTwinTests.forgedPart)
    }

    /// An archive with another text in the first part that holds it.
    private static func forgedPart(_ forgery: Forgery, _ bytes: [UInt8]) throws -> [UInt8] {
        let parts = try OfficePackage.unpack(bytes)
        let name = try #require(
            parts.keys.sorted().first { name in
                ["tasks.csv", "figures.csv", "structure.xml", "xl/worksheets/"].contains { name.hasPrefix($0) }
                    && String(decoding: parts[name] ?? [], as: UTF8.self).contains(forgery.old)
            }, "\(forgery)")
        let files = try parts.sorted { $0.key < $1.key }.map { path, bytes in
            OutputFile(
                path: path, kind: .download, language: nil, bytes: try path == name ? forgery.forged(bytes) : bytes)
        }
        return try DataArchive(files: files, folder: "").bytes()
    }

    /// What a file says of itself and of others: descriptions, heads, code lists.
    @Test func findsForgedDescriptions() throws {
        let copy = "data/releases/2026-11-20"
        try site.expectTold([
            Forgery(
                "data/tasks.json", "\"title\":{\"vi\":\"", "\"title\":{\"vi\":\"Không ", told: ["twin-differs title"]),
            Forgery("data/reports.json", "licenses/by/4.0", "zero/1.0", told: ["twin-differs licence"]),
            Forgery(
                "data/inspections.json", "\"publisher\":{\"vi\":\"", "\"publisher\":{\"vi\":\"Ai đó ",
                told: ["twin-differs publisher"]),
            Forgery(
                "data/figures.json", "\"citation\":{\"vi\":\"", "\"citation\":{\"vi\":\"Ai đó. ",
                told: ["twin-differs citation"]),
            Forgery(
                "data/corrections.json", "\"description\":{\"vi\":\"", "\"description\":{\"vi\":\"Không ",
                told: ["twin-differs description"]),
            Forgery("\(copy).json", "\"figures\":", "\"figures\":1", told: ["twin-differs figures"]),
            Forgery(
                "\(copy)-2/datapackage.json", "\"release\":2", "\"release\":1", told: ["twin-differs release"]),
            Forgery(
                "\(copy)-2.json", "\"release_sha256\":\"", "\"release_sha256\":\"0",
                told: ["twin-differs release_sha256"]),
            Forgery(
                "\(copy)/datapackage.json", "\"demonstration\":true", "\"demonstration\":false",
                told: ["twin-differs demonstration"]),
            Forgery(
                "\(copy)/datapackage.json", "\"hash\":\"sha256:", "\"hash\":\"sha256:0",
                told: ["twin-differs figures-2026-Q2.parquet"]),
        ])
        let path = "data/sdmx/structure.xml"
        var text = try site.text(path)
        for (old, new) in [("Kỹ năng", "Kỹ nghệ"), ("Missing value; suppressed", "Missing value; nothing hidden")] {
            try #require(text.contains(old))
            text = text.replacing(old, with: new)
        }
        let found = try site.told([path: Array(text.utf8)])
        #expect(found[path]?.sorted() == ["twin-differs BD03", "twin-differs Q"])
        #expect(Set(found.keys) == [path, "data/sdmx/figures.zip"])
        // A copy that is taken away, where the table leads to it.
        #expect(
            try site.told(["\(copy).json": nil, "\(copy)/datapackage.json": nil])["data/releases.csv"]
                == ["twin-differs \(copy)/datapackage.json"])
    }

    @Test func findsAForgedDatabase() throws {
        let path = DatabaseFile.path
        // Its pages hold texts as they are; as many bytes take their place.
        try site.expectTold([
            Forgery(path, "2026-09-30", "2026-12-30", told: ["twin-differs 2026-Q3"]),
            Forgery(path, "higher", "loweri", told: ["twin-differs BD03"]),
            Forgery(path, "Công an tỉnh", "Công an tỉmh", told: ["twin-differs A07"]),
        ]) { forgery, bytes in
            var bytes = bytes
            let (from, to) = (Array(forgery.old.utf8), Array(forgery.new.utf8))
            try #require(from.count == to.count)
            let range = try #require(ByteSearch.first(from, in: bytes[...]))
            bytes.replaceSubrange(range, with: to)
            return bytes
        }
        try site.expectTold([Forgery(path, "", "x", told: ["twin-differs SQLite"])]) { _, _ in Array("x".utf8) }
    }

    @Test func findsForgedStatesOfTasks() throws {
        try site.expectTold([Forgery("data/tasks.csv", ",late,", ",done,", told: ["other-state"])])
    }

    @Test func findsForgedEvidence() throws {
        try site.expectTold([
            Forgery("data/evidence/bien-ban.txt", "Đã họp", "Chưa họp", told: ["twin-differs E3, sha256"])
        ])
    }

    /// A history forged in its table alone: the other files tell the true one.
    private func history(_ table: String, _ old: String, _ new: String, _ row: String, _ column: String) -> Forgery {
        Forgery(
            "data/\(table).csv", old, new, told: ["twin-differs \(row)"],
            elsewhere: [
                "data/\(table).json": ["twin-differs \(row), \(column)"],
                "data/\(table).parquet": ["twin-differs \(row), \(column)"],
                "data/minh-bach.sqlite": ["twin-differs \(row)"],
                "data/minh-bach.xlsx": ["twin-differs \(row), \(column)"],
                "data/minh-bach.zip": ["twin-differs \(table).csv"],
            ])
    }

    @Test func findsAForgedHistory() throws {
        let (moved, added) = ("2@task@T01@deadline", "1@added@2026-Q3")
        let reason = "2@revision@task:T01@2026-11-20@deadline"
        try site.expectTold([
            history("changes", ",before 2026-09-30,", ",before 2026-12-30,", moved, "new"),
            history("changes", "Lũ", "Nắng", moved, "reason_vi"),
            history("changes", "2,2026-11-20", "2,2026-11-01", reason, "released_on"),
        ])
        try site.expectTold([history("releases", "1,2026-11-20", "1,2026-10-20", added, "released_on")])
        try site.expectTold([
            Forgery(
                "data/releases.csv", ",added,", ",added,\n,,,,added,",
                told: ["twin-differs", "twin-differs release 0"],
                elsewhere: [
                    "data/releases.json": [
                        "twin-differs 3 ≠ 4", "twin-differs 1@added@2026-Q3, period",
                        "twin-differs 1@added@2026-Q3, indicators",
                    ],
                    "data/releases.parquet": ["twin-differs 3 ≠ 4"],
                    "data/minh-bach.sqlite": ["twin-differs 1@added@2026-Q3", "twin-differs"],
                    "data/minh-bach.xlsx": [
                        "twin-differs releases", "twin-differs 1@added@2026-Q3, period",
                        "twin-differs 1@added@2026-Q3, indicators",
                    ],
                    "data/minh-bach.zip": ["twin-differs releases.csv"],
                ])
        ])
    }

    /// What was told before stands in the ledger alone.
    @Test func findsAForgedPastByTheLedger() throws {
        let row = "2@task@T01@deadline"
        let forged = history("changes", ",before 2026-08-30,", ",before 2026-09-29,", row, "old")
        // The hash of the record before tells that much; the ledger tells which line.
        let told = ["twin-differs release 2"] + forged.told
        try site.expectTold(
            [Forgery(forged.path, forged.old, forged.new, told: told, elsewhere: forged.elsewhere)], withLedger: true)
        let less = Forgery(
            "data/changes.csv", "before 2026-08-30", "",
            told: ["twin-differs release 2", "twin-differs task:T01, deadline"],
            elsewhere: [
                "data/changes.json": ["twin-differs 2 ≠ 1"], "data/changes.parquet": ["twin-differs 2 ≠ 1"],
                "data/minh-bach.sqlite": ["twin-differs changes"],
                "data/minh-bach.xlsx": ["twin-differs changes"], "data/minh-bach.zip": ["twin-differs changes.csv"],
            ])
        try site.expectTold([less], withLedger: true) { forgery, bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            return Array(lines.filter { !$0.contains(forgery.old) }.joined(separator: "\n").utf8)
        }
    }

    @Test func saysWhichFilesDiffer() throws {
        let forgery = Forgery("data/unit/22918.json", "\"value\":[25,35]", "\"value\":[25,95]")
        let found = try site.found(in: forgery.path, forgery.forged(site.bytes(forgery.path)))
        let file = "\(content.site)/data/unit/22918.json"
        #expect(
            found == [
                Diagnostic(
                    .error, "twin-differs", at: SourcePlace(file: file),
                    summary: Bilingual(
                        vi: "Tệp này nói khác với data/figures.csv: BD03@22918@2026-Q3",
                        en: "This file says something else than data/figures.csv: BD03@22918@2026-Q3"),
                    explanation: Bilingual(
                        vi: "Mọi tệp dữ liệu của một trang được làm ra từ cùng số liệu và cùng các sổ.",
                        en: "All data files of a site are made of the same figures and registers."),
                    fix: Bilingual(
                        vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
                        en: "Build the site again; if nobody of yours changed this file, the site was forged."))
            ])
    }
}
