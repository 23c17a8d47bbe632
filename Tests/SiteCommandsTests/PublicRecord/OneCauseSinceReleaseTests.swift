@testable import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// After a release a mistake in one file is one message: what can't be read has not changed.
struct OneCauseSinceReleaseTests {
    private let content: RecordContent

    init() throws {
        content = try RecordContent()
        // An indicator that the program works out, and a story that names a figure.
        let indicators = content.files["data/indicators.yaml"] ?? ""
        try content.write(
            "data/indicators.yaml",
            indicators + RecordContent.countedIndicator)
        try content.folder.write(
            "content/models/lop-dem/vi.md",
            """
            ---
            title: Lớp đêm
            summary: Một lớp.
            commune: "22918"
            started: 2026-06-15
            audience: {vi: Bà con, en: People}
            figures: ["BD03@22918@2026-Q3"]
            demonstration: true
            ---

            Lớp học buổi tối ở nhà văn hóa.

            """)
        _ = try content.release()
    }

    private func found(_ path: String, _ edit: (String) -> String) throws -> [String] {
        let known = Set(try content.preparation.judged().diagnostics)
        try content.write(path, edit(content.files[path] ?? ""))
        defer { try? content.write(path, nil) }
        return try content.preparation.judged().diagnostics.filter { !known.contains($0) && $0.severity != .note }
            .map { "\($0.place.file.split(separator: "/").suffix(2).joined(separator: "/")): \($0.identifier)" }
    }

    @Test func tellsOnceWhatIsWrongWithAFileOfFigures() throws {
        #expect(try content.preparation.judged().diagnostics.filter { $0.severity == .error } == [])
        let file = "data/observations/2026-Q3.csv"
        let names = "indicator,unit,group"
        #expect(
            try found(file) { $0.replacing(names, with: "ma,don_vi,nhom") } == [
                "observations/2026-Q3.csv: unknown-column"
            ])
        #expect(
            try found(file) { "Số liệu quý 3,,,,,,,,,,,,\n" + $0 } == ["observations/2026-Q3.csv: title-above-heads"])
        #expect(
            try found(file) { text in
                text.split(separator: "\n").map { line in
                    var cells = line.split(separator: ",", omittingEmptySubsequences: false)
                    cells.remove(at: 7)
                    return cells.joined(separator: ",")
                }.joined(separator: "\n") + "\n"
            } == ["observations/2026-Q3.csv: missing-column"])
        #expect(
            try found(file) { $0.replacing(",140,400,", with: ",1.252.445,400,") }
                == ["observations/2026-Q3.csv: not-a-whole-number"])
    }

    /// The row is the one that is missing under the right code.
    @Test func tellsAMistypedCodeOnce() throws {
        let file = "data/observations/2026-Q3.csv"
        #expect(
            try found(file) { $0.replacing("BD03,24736,,90", with: "BD03,22918,,90") }
                == ["observations/2026-Q3.csv: duplicate-figure"])
        #expect(
            try found(file) { $0.replacing("BD20,22918", with: "BD20,68") }
                == ["observations/2026-Q3.csv: level-not-reported"])
    }

    @Test func tellsAWholeThatWasEmptiedOnce() throws {
        #expect(
            try found("data/observations/2026-Q3.csv") {
                $0.replacing("BD03,22918,,140,400", with: "BD03,22918,,0,0")
            } == ["observations/2026-Q3.csv: group-over-whole"])
    }

    @Test func tellsATableUnderAnotherNameOnce() throws {
        for (path, name) in [
            ("data/task-updates.csv", "data/task_updates.csv"), ("data/communes.csv", "data/commune.csv"),
            ("data/observations/2026-Q3.csv", "data/observations/2026-Q3.CSV"),
        ] {
            let text = content.files[path] ?? ""
            unlink("\(content.folder.path)/content/\(path)")
            try content.folder.write("content/\(name)", text)
            let errors = try content.preparation.judged().diagnostics.filter { $0.severity == .error }
            #expect(errors.map(\.identifier) == ["misnamed-table"], "\(name)")
            unlink("\(content.folder.path)/content/\(name)")
            try content.folder.write("content/\(path)", text)
        }
    }

    /// Many figures that changed in one way have one cause.
    @Test func foldsWhatManyFiguresOfAPeriodHaveInCommon() throws {
        let names = (1...6).map { "BD0\($0)@22918@2026-Q3" }
        let place = SourcePlace(file: "content/data/observations/2026-Q3.csv")
        let rule = UnexplainedChanges(
            since: try #require(try content.lastRelease), published: LedgerState(),
            revisionsFile: "content/data/revisions.csv", languages: [LanguageTag("vi"), LanguageTag("en")])
        func change(_ name: String, _ old: LedgerEntry, _ new: LedgerEntry) -> LedgerChange {
            LedgerChange(name: name, key: nil, old: old, new: new)
        }
        let told = LedgerEntry(state: .reported, value: 3, numerator: nil, denominator: nil, revisions: 0)
        let gone = names.map { change($0, told, .notReported(revisions: 0)) }
        let one = change("BD01@22918@2026-Q2", told, .notReported(revisions: 0))
        let sorted = FoldedChanges(gone + [one], of: rule)
        #expect(sorted.singles == [one])
        #expect(
            sorted.folded(in: "content/data/observations") == [
                Diagnostic(
                    .error, "unexplained-change", at: place,
                    summary: Bilingual(
                        vi:
                            "6 số liệu đã công bố không còn mà không nêu lý do: BD01@22918@2026-Q3, BD02@22918@2026-Q3, "
                            + "BD03@22918@2026-Q3, …",
                        en: "6 published figures are gone without a reason: BD01@22918@2026-Q3, BD02@22918@2026-Q3, "
                            + "BD03@22918@2026-Q3, …"),
                    explanation: Bilingual(
                        vi:
                            "Bản công bố số 1 (2026-11-20) đã ghi các số liệu này. Người dân phải biết vì sao số liệu đã công bố "
                            + "lại khác đi.",
                        en:
                            "Release 1 (2026-11-20) holds these figures. People must learn why published figures are different "
                            + "now."),
                    fix: Bilingual(
                        vi:
                            "Có lẽ chỉ có một nguyên nhân: một tệp, một cột, một mã hay ngưỡng công bố bị đổi. Hãy sửa lại như "
                            + "cũ; nếu đúng là đổi, hãy thêm vào content/data/revisions.csv một dòng cho từng số liệu như "
                            + "BD01@22918@2026-Q3,correction,<reason_vi>,<reason_en>,<by>,2026-11-20, (ngày từ 2026-11-20 "
                            + "trở đi). Đủ các khóa: minhbach check --diagnostics json, mục subjects.",
                        en:
                            "There may be one cause: a file, a column, a code or the threshold that changed. Put it back as it "
                            + "was; if they did change, add a row for each to content/data/revisions.csv, as "
                            + "BD01@22918@2026-Q3,correction,<reason_vi>,<reason_en>,<by>,2026-11-20, (a day from "
                            + "2026-11-20 on). All keys: minhbach check --diagnostics json, under subjects."),
                    subjects: names)
            ])
        let kept = LedgerEntry(state: .suppressed, value: nil, numerator: nil, denominator: nil, revisions: 0)
        let other = LedgerEntry(state: .reported, value: 4, numerator: nil, denominator: nil, revisions: 0)
        let many = (1...4).flatMap { quarter in
            (1...6).map { change("BD0\($0)@22918@2025-Q\(quarter)", told, .notReported(revisions: 0)) }
        }
        #expect(
            FoldedChanges(many, of: rule).folded(in: "o").map(\.summary.english) == [
                "24 published figures are gone without a reason: BD01@22918@2025-Q1, BD02@22918@2025-Q1, "
                    + "BD03@22918@2025-Q1, …"
            ], "what happened in period after period has one cause")
        let all =
            names.map { change($0, told, kept) } + names.map { change($0, kept, told) }
            + names.map { change($0, told, other) }
        #expect(
            Set(FoldedChanges(all, of: rule).folded(in: "o").map { $0.summary.vietnamese.prefix(40) }).count == 3)
    }

    /// What the program works out from rows that it can't read has not changed.
    @Test func tellsOnceWhatIsWrongWithARegister() throws {
        #expect(
            try found("data/corrections.csv") { $0 + "<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\n" }
                == ["data/corrections.csv: conflict-marks"])
        #expect(
            try found("data/corrections.csv") { $0.replacing("due_on,", with: "") }.prefix(1)
                == ["data/corrections.csv: missing-column"])
    }

    /// A file that is gone is one cause, whatever named its rows.
    @Test func tellsOnceOrTwiceThatAFileIsGone() throws {
        let files = content.files.keys.filter { $0.hasPrefix("data/") }.sorted()
        #expect(files.count > 20)
        let known = Set(try content.preparation.judged().diagnostics)
        for path in files {
            let text = content.folder.text("content/\(path)")
            unlink("\(content.folder.path)/content/\(path)")
            let found = try content.preparation.judged().diagnostics.filter {
                !known.contains($0) && $0.severity != .note
            }
            #expect(found.count < 4, "\(path): \(found.map { "\($0.place.file) \($0.summary.english)" })")
            try content.write(path, text)
        }
    }

    /// A file that is empty is one cause too: saved over, or cut off by a full disk.
    @Test func tellsOnceOrTwiceThatAFileIsEmpty() throws {
        let files = content.files.keys.filter { $0.hasPrefix("data/") }.sorted()
        #expect(files.count > 20)
        let known = Set(try content.preparation.judged().diagnostics)
        for path in files {
            let text = content.folder.text("content/\(path)")
            try content.write(path, "")
            let found = try content.preparation.judged().diagnostics.filter {
                !known.contains($0) && $0.severity != .note
            }
            #expect(
                (1...3).contains(found.count), "\(path): \(found.map { "\($0.place.file) \($0.summary.english)" })")
            try content.write(path, text)
        }
    }

    /// An indicator that left the catalogue took its figures with it, those too that the program works out.
    @Test func tellsOnceThatAnIndicatorLeft() throws {
        let path = "data/indicators.yaml"
        let whole = content.folder.text("content/\(path)") ?? ""
        let start = try #require(whole.range(of: "  - id: BD45"))
        let without = String(whole[..<start.lowerBound])
        defer { try? content.write(path, whole) }
        let released = try #require(try content.lastRelease)
        #expect(released.figures > 5)
        #expect(try found(path) { _ in without } == ["data/indicators.yaml: unexplained-change"])
        // With a reason for the indicator nothing is left to be explained.
        try content.write(path, without)
        let reason = "indicator:BD45,withdrawal,Không còn đếm,Counted no more,A07,2026-11-20,\n"
        try content.write("data/revisions.csv", (content.files["data/revisions.csv"] ?? "") + reason)
        #expect(try content.preparation.judged().diagnostics.filter { $0.severity == .error } == [])
    }

    /// Heads that changed places make every row wrong, which is one cause.
    @Test func tellsOnceWhatAllRowsOfATableHaveInCommon() throws {
        let rows = (1...12).map { "F\($0),2026-Q3,programme,A01,4200,3150,E1,\n" }.joined()
        let told = try found("data/funding.csv") {
            $0.replacing("period,source", with: "source,period") + rows
        }
        #expect(told.sorted() == ["data/funding.csv: unknown-choice", "data/funding.csv: unknown-code"])
    }

    /// All rows of a register left: one message, and none of what is worked out from them.
    @Test func tellsOnceThatAllRowsOfARegisterLeft() throws {
        let path = "data/reports.csv"
        #expect(
            try found(path) { String($0.prefix { $0 != "\n" }) + "\n" } == ["data/reports.csv: unexplained-change"])
    }

    /// A reason for what isn't there is told as that alone.
    @Test(arguments: [
        ("task:T99,revision,Sai,Wrong,A07,2026-11-20,deadline", "unknown-revision-subject"),
        ("task:T01,revision,Sai,Wrong,A07,2026-11-20,deadlin", "unknown-revision-field"),
        ("task:T01,revision,Sai,Wrong,A07,2026-11-20,deadline", "revision-without-change"),
        ("task:T01,withdrawal,Sai,Wrong,A07,2026-11-20,", "revision-without-change"),
        ("BD03@22918@2026-Q3,correction,Sai,Wrong,A07,2026-11-20,", "revision-without-change"),
        ("BD03@24736@2026-Q2,correction,Sai,Wrong,A07,2026-11-20,", "unknown-revision-subject"),
        ("BD03@99999@2026-Q2,correction,Sai,Wrong,A07,2026-11-20,", "unknown-code"),
    ]) func tellsOnceWhatAReasonLacks(row: String, identifier: String) throws {
        #expect(try found("data/revisions.csv") { $0 + row + "\n" } == ["data/revisions.csv: \(identifier)"])
    }

    /// Where evidence left a figure, the message leads to the figure's row.
    @Test func leadsToTheRowOfTheFigure() throws {
        let file = "data/observations/2026-Q3.csv"
        let text = content.files[file] ?? ""
        try content.write(
            file, text.replacing("reported,E2,platform,2026-10-21", with: "reported,,platform,2026-10-21"))
        let errors = try content.preparation.judged().diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.place.line) == [4] && errors.first?.place.file.hasSuffix(file) == true)
        #expect(
            errors.first?.summary
                == Bilingual(
                    vi:
                        "Điều đã công bố thay đổi mà không nêu lý do: figure:BD03@24736@2026-Q3, evidence: E2 → để trống",
                    en: "A published promise changed without a reason: figure:BD03@24736@2026-Q3, evidence: E2 → empty")
        )
    }
}
