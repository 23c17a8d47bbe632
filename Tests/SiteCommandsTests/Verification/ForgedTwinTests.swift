import CampaignModel
import OfficeFiles
import SiteRendering
import Testing

@testable import SiteCommands

/// Whatever tells a figure or a promise beside the tables in CSV – JSON, small addresses, points, exchange, archives, the
/// database, workbooks – is held against them: forged alone, with a manifest to match, it gives itself away.
struct ForgedTwinTests {
    private let content: RecordContent
    private let site: SiteForger

    init() throws {
        content = try RecordContent(withPhrases: true)
        try content.write(
            "data/evidence.csv",
            (content.files["data/evidence.csv"] ?? "") + "E3,Biên bản,report,UBND phường,2026-10-22,public,,"
                + "\(ReleaseHash.of(Array("Đã họp.\n".utf8))),evidence/bien-ban.txt,\n")
        try content.folder.write("content/data/evidence/bien-ban.txt", "Đã họp.\n")
        try content.release()
        // A second release with a change, so that there is something to tell.
        try content.write(
            "data/tasks.yaml",
            (content.files["data/tasks.yaml"] ?? "").replacing("date: 2026-08-30", with: "date: 2026-09-30"))
        try content.write(
            "data/revisions.csv",
            (content.files["data/revisions.csv"] ?? "") + "task:T01,revision,Lũ,Floods,A07,2026-11-20,deadline\n")
        try content.release()
        #expect(try content.build(pages: 8) == [])
        site = SiteForger(content: content)
        #expect(try site.verify(withLedger: true) == [])
    }

    /// A text of a file, and another that a forger would like better.
    private struct Forgery {
        let path: String
        let old: String
        let new: String

        init(_ path: String, _ old: String, _ new: String) { (self.path, self.old, self.new) = (path, old, new) }
    }

    private func forged(_ bytes: [UInt8], _ forgery: Forgery) throws -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        try #require(text.contains(forgery.old), "\(forgery.path): \(forgery.old)")
        return Array(text.replacing(forgery.old, with: forgery.new, maxReplacements: 1).utf8)
    }

    private func expectFound(_ forgery: Forgery, _ new: [UInt8], withLedger: Bool = false) throws {
        let found = try site.found(in: forgery.path, new, withLedger: withLedger)
        let file = "\(content.site)/\(forgery.path)"
        #expect(
            found.contains { $0.place.file == file && ["twin-differs", "told-otherwise"].contains($0.identifier) },
            "\(forgery): \(found.map { "\($0.place.file) \($0.summary.english)" })")
        #expect(!found.contains { $0.identifier == "changed-file" })
    }

    @Test func findsForgedFilesOfText() throws {
        for forgery in [
            Forgery("data/tasks.json", "\"before\":\"2026-09-30\"", "\"before\":\"2026-12-30\""),
            Forgery("data/tasks.json", "\"demonstration\":true", "\"demonstration\":false"),
            Forgery("data/corrections.json", "2026-09-10", "2026-08-31"),
            Forgery("data/inspections.json", "\"findings\":5", "\"findings\":1"),
            Forgery("data/indicators.json", "\"direction\":\"higher\"", "\"direction\":\"lower\""),
            Forgery("data/targets.json", "\"value\":80", "\"value\":60"),
            Forgery("data/evidence_coverage.json", "\"share\":100", "\"share\":90"),
            Forgery("data/evidence_coverage.csv", ",100,", ",90,"),
            Forgery("data/themes.csv", "Learning", "Teaching"),
            Forgery("data/task-changes.csv", "Thêm việc", "Bớt việc"),
            Forgery("data/unit/22918.json", "\"value\":[25,35]", "\"value\":[25,95]"),
            Forgery("data/unit/22918.json", "\"numerator\":[100,140]", "\"numerator\":[100,380]"),
            Forgery("data/unit/22918.json", "Đếm nhầm", "Đếm lại"),
            Forgery("data/unit/22918.json", "\"evidence\":[\"E1\"]", "\"evidence\":[\"E3\"]"),
            Forgery("data/figure/BD03.json", "\"value\":[null,35,", "\"value\":[null,95,"),
            Forgery("data/figure/BD03.json", "Người đạt", "Người học"),
            Forgery("data/figure/BD03.json", "\"measure\":\"percent\"", "\"measure\":\"count\""),
            Forgery("data/figure/BD03/latest.csv", ",35,reported", ",95,reported"),
            Forgery("data/figure/BD03/latest.csv", "2026-Q3,30,reported", "2026-Q3,,not_reported"),
            Forgery("data/communes.geojson", "108.263", "107.263"),
            Forgery("data/figures.json", "\"value\":35,", "\"value\":95,"),
        ] {
            try expectFound(forgery, forged(site.bytes(forgery.path), forgery))
        }
    }

    @Test func findsRowsTakenOutOfFilesOfText() throws {
        for (path, part) in [
            ("data/reports.json", "24736"), ("data/communes.geojson", "24736"),
            ("data/figure/BD03/latest.csv", "24736"),
        ] {
            let lines = try site.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            let last = try #require(lines.lastIndex { $0.contains(part) })
            var fewer = lines.enumerated().filter { $0.offset != last }.map { String($0.element) }
            // The line before was not the last one.
            if path.hasSuffix("json"), fewer[last - 1].hasSuffix(","), fewer[last].hasPrefix("]") {
                fewer[last - 1].removeLast()
            }
            try expectFound(Forgery(path, part, ""), Array(fewer.joined(separator: "\n").utf8))
        }
    }

    @Test func findsForgedArchivesAndWorkbooks() throws {
        for (forgery, part) in [
            (Forgery("data/minh-bach.zip", "2026-09-30", "2026-12-30"), "tasks.csv"),
            (Forgery("data/sdmx/figures.zip", ",35,A,", ",95,A,"), "figures.csv"),
            (Forgery("data/sdmx/figures.zip", "Indicator", "Indication"), "structure.xml"),
            // 30 September and 30 December, as spreadsheets count days.
            (Forgery("data/minh-bach.xlsx", "<v>46295</v>", "<v>46386</v>"), "xl/worksheets/"),
            (Forgery("data/minh-bach.xlsx", "<v>80</v>", "<v>60</v>"), "xl/worksheets/"),
            (Forgery("xa-phuong/phuong-mui-ne/figures.xlsx", "<v>35</v>", "<v>95</v>"), "xl/worksheets/"),
            (Forgery("chi-so/bd03/figures.xlsx", "<v>35</v>", "<v>95</v>"), "xl/worksheets/"),
        ] {
            let parts = try OfficePackage.unpack(site.bytes(forgery.path))
            let name = try #require(
                parts.keys.sorted().first { name in
                    name.hasPrefix(part)
                        && String(decoding: parts[name] ?? [], as: UTF8.self).contains(forgery.old)
                }, "\(forgery)")
            let files = try parts.sorted { $0.key < $1.key }.map { path, bytes in
                OutputFile(
                    path: path, kind: .download, language: nil,
                    bytes: path == name ? try forged(bytes, forgery) : bytes)
            }
            try expectFound(forgery, DataArchive(files: files, folder: "").bytes())
        }
    }

    @Test func findsAForgedDatabase() throws {
        let path = DatabaseFile.path
        for (old, new) in [("2026-09-30", "2026-12-30"), ("higher", "loweri"), ("Công an tỉnh", "Công an tỉmh")] {
            // Its pages hold texts as they are; as many bytes take their place.
            var bytes = try site.bytes(path)
            let (from, to) = (Array(old.utf8), Array(new.utf8))
            try #require(from.count == to.count)
            let start = try #require(
                bytes.indices.dropLast(from.count).first { bytes[$0..<$0 + from.count].elementsEqual(from) })
            bytes.replaceSubrange(start..<start + from.count, with: to)
            try expectFound(Forgery(path, old, new), bytes)
        }
        try expectFound(Forgery(path, "", "x"), Array("x".utf8))
    }

    @Test func findsForgedStatesOfTasks() throws {
        let path = "data/tasks.csv"
        let text = try site.text(path)
        try #require(text.contains(",late,"))
        let found = try site.found(in: path, Array(text.replacing(",late,", with: ",done,").utf8))
        #expect(found.contains { $0.identifier == "other-state" })
    }

    @Test func findsForgedEvidence() throws {
        let path = "data/evidence/bien-ban.txt"
        let found = try site.found(in: path, Array("Chưa họp.\n".utf8))
        #expect(found.map(\.identifier) == ["twin-differs"])
    }

    @Test func findsAForgedHistory() throws {
        for forgery in [
            Forgery("data/changes.csv", ",before 2026-09-30,", ",before 2026-12-30,"),
            Forgery("data/changes.csv", "Lũ", "Nắng"), Forgery("data/changes.csv", "2,2026-11-20", "2,2026-11-01"),
            Forgery("data/releases.csv", "1,2026-11-20", "1,2026-10-20"),
            Forgery("data/releases.csv", ",added,", ",added,\n,,,,added,"),
        ] {
            try expectFound(forgery, forged(site.bytes(forgery.path), forgery))
        }
    }

    /// What was told before stands in the ledger alone.
    @Test func findsAForgedPastByTheLedger() throws {
        let path = "data/changes.csv"
        let old = Forgery(path, ",before 2026-08-30,", ",before 2026-09-29,")
        try expectFound(old, forged(site.bytes(path), old), withLedger: true)
        let lines = try site.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        let fewer = lines.filter { !$0.contains("before 2026-08-30") }.joined(separator: "\n")
        try expectFound(Forgery(path, "deadline", ""), Array(fewer.utf8), withLedger: true)
    }

    @Test func saysWhichFilesDiffer() throws {
        let forgery = Forgery("data/unit/22918.json", "\"value\":[25,35]", "\"value\":[25,95]")
        let found = try site.found(in: forgery.path, forged(site.bytes(forgery.path), forgery))
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
