import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// What an editor could once change in silence after a release, edit by edit, with the whole message that answers it now.
struct SilentEditMessageTests {
    private let content: RecordContent
    private let known: Set<Diagnostic>

    init() throws {
        content = try RecordContent()
        _ = try content.release()
        known = Set(try content.preparation.judged().diagnostics)
    }

    /// The errors that an edit brings, every word of them, in English and Vietnamese.
    private func told(_ path: String, _ edit: (String) -> String) throws -> String {
        let old = content.files[path] ?? ""
        let new = edit(old)
        try #require(new != old)
        try content.write(path, new)
        return try content.preparation.judged().diagnostics.filter { !known.contains($0) && $0.severity == .error }
            .map { diagnostic in
                let file = diagnostic.place.file.replacing(content.folder.path + "/", with: "")
                let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
                return """
                    \(file):\(diagnostic.place.line): \(diagnostic.severity): \(diagnostic.identifier)
                    \(parts.map(\.vietnamese).joined(separator: "\n"))
                    \(parts.map(\.english).joined(separator: "\n"))
                    """.replacing(content.folder.path + "/", with: "")
            }.joined(separator: "\n")
    }

    /// The message on a promise: all of them are made in one way, around a name, a change and a row to add.
    private func promise(
        _ place: String, _ name: String, _ change: Bilingual, row: String
    ) -> String {
        let reasons = "<reason_vi>,<reason_en>,<by>,2026-11-20"
        let added = row.replacing("…", with: reasons)
        return """
            content/\(place): error: unexplained-change
            Điều đã công bố thay đổi mà không nêu lý do: \(name): \(change.vietnamese)
            Bản công bố số 1 (2026-11-20) đã ghi điều này. Người dân phải biết vì sao điều đã công bố lại khác đi.
            Hãy thêm vào content/data/revisions.csv dòng \(added) (ngày từ 2026-11-20 trở đi); hoặc sửa lại như cũ.
            A published promise changed without a reason: \(name): \(change.english)
            Release 1 (2026-11-20) holds it. People must learn why what was published is different now.
            Add the row \(added) to content/data/revisions.csv (a day from 2026-11-20 on); or put it back as it was.
            """
    }

    /// An edit of one value, and what the message says of it.
    struct Edit: Sendable, CustomTestStringConvertible {
        let path: String
        let old: String
        let new: String
        let line: Int
        let name: String
        let field: String
        let before: String
        let after: String
        var testDescription: String { "\(name), \(field)" }

        init(
            _ path: String, _ line: Int, _ old: String, _ new: String, _ name: String, _ field: String, _ change: String
        ) {
            (self.path, self.line, self.old, self.new) = ("data/" + path, line, old, new)
            (self.name, self.field) = (name, field)
            let sides = change.split(separator: "→")
            (before, after) = (String(sides[0].dropLast()), sides.count > 1 ? String(sides[1].dropFirst()) : "")
        }

        var change: Bilingual {
            after.isEmpty
                ? Bilingual(vi: "\(before) → để trống", en: "\(before) → empty")
                : Bilingual(vi: "\(before) → \(after)", en: "\(before) → \(after)")
        }
    }

    static let edits = [
        Edit(
            "tasks.yaml", 1, "date: 2026-08-30", "date: 2026-12-30", "task:T01", "deadline",
            "before 2026-08-30 → before 2026-12-30"),
        Edit("tasks.yaml", 11, "lead: [A01]", "lead: [A07]", "task:T02", "lead", "A01 → A07"),
        Edit("tasks.yaml", 1, "partners: [A01]", "partners: []", "task:T01", "partners", "A01 →"),
        Edit(
            "tasks.yaml", 1, "output: {vi: Tài khoản", "output: {vi: Danh sách", "task:T01", "output_vi",
            "Tài khoản → Danh sách"),
        Edit(
            "indicators.yaml", 4, "direction: higher", "direction: lower", "indicator:BD03", "direction",
            "higher → lower"),
        Edit(
            "indicators.yaml", 4, "numerator: {vi: Người đạt", "numerator: {vi: Người học", "indicator:BD03",
            "numerator_vi", "Người đạt → Người học"),
        Edit("corrections.csv", 2, "2026-09-01", "2026-10-01", "correction:CR1", "due_on", "2026-09-01 → 2026-10-01"),
        Edit(
            "reports.csv", 2, "2026-10-18", "2026-10-14", "report:22918@quarter@2026-Q3", "received_on",
            "2026-10-18 → 2026-10-14"),
        Edit("funding.csv", 2, ",3150,", ",1575,", "funding:F1", "spent_vnd", "3150 → 1575"),
        Edit("evidence.csv", 3, ",public,", ",held,", "evidence:E2", "access", "public → held"),
    ]

    @Test(arguments: edits) func asksWhyAPromiseChanged(edit: Edit) throws {
        #expect(
            try told(edit.path) { $0.replacing(edit.old, with: edit.new) }
                == promise(
                    "\(edit.path):\(edit.line)", "\(edit.name), \(edit.field)", edit.change,
                    row: "\(edit.name),revision,…,\(edit.field)"))
    }

    /// A row that is deleted from a register.
    @Test(arguments: [
        ("corrections", "correction:CR1"), ("inspections", "inspection:IN1"), ("recognitions", "recognition:R1"),
        ("difficulties", "difficulty:DF1"), ("task-updates", "task-update:T01@A07@22918@2026-09-10"),
        ("reports", "report:22918@quarter@2026-Q3"),
    ]) func asksWhyARowLeft(table: String, name: String) throws {
        let path = "data/\(table).csv"
        #expect(
            try told(path) { text in
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                lines.remove(at: 1)
                return lines.joined(separator: "\n")
            }
                == promise(
                    "\(path):1", name, Bilingual(vi: "cả dòng không còn", en: "the row is gone"),
                    row: "\(name),withdrawal,…,"))
    }

    @Test func asksWhyAFigureLostItsEvidence() throws {
        let path = "data/observations/2026-Q3.csv"
        #expect(
            try told(path) { $0.replacing("reported,E2,platform", with: "reported,,platform") }
                == promise(
                    "\(path):4", "figure:BD03@24736@2026-Q3, evidence",
                    Bilingual(vi: "E2 → để trống", en: "E2 → empty"),
                    row: "BD03@24736@2026-Q3,revision,…,evidence"))
    }

    @Test(arguments: [
        (
            "site.yaml", "demonstration: true", "demonstration: false", "site.yaml:1", "site:settings", "demonstration",
            "true →"
        ),
        (
            "news/tin-dau/vi.md", "demonstration: true", "demonstration: false", "news/tin-dau/vi.md:1",
            "story:news/tin-dau", "demonstration", "true → false"
        ),
        (
            "site.yaml", "id: CC-BY-4.0", "id: CC0-1.0", "site.yaml:1", "site:settings", "licence",
            "CC-BY-4.0;https://creativecommons.org/licenses/by/4.0/ → CC0-1.0;https://creativecommons.org/licenses/by/4.0/"
        ),
    ])
    func asksWhyAMarkIsGone(
        path: String, old: String, new: String, place: String, name: String, field: String, change: String
    ) throws {
        let edit = Edit("", 1, old, new, name, field, change)
        #expect(
            try told(path) { $0.replacing(old, with: new) }
                == promise(place, "\(name), \(field)", edit.change, row: "\(name),revision,…,\(field)"))
    }

    @Test(arguments: ["", "2062-08-01"]) func keepsAConsentTakenBack(day: String) throws {
        let path = "data/consents.csv"
        let returned = """
            content/data/consents.csv:3: error: consent-returned
            Sự đồng ý C2 đã được rút lại, nay lại mất dấu việc rút
            Bản công bố số 1 (2026-11-20) đã ghi là rút. Người rút lại sự đồng ý không phải rút lần thứ hai (Luật 91/2025/QH15).
            Hãy ghi lại withdrawn_on như cũ; nếu người ấy đồng ý lần nữa, đó là một dòng mới với mã mới.
            The consent C2 was taken back, and now nothing says so
            Release 1 (2026-11-20) says that it was. Nobody has to take a consent back twice (Law 91/2025/QH15).
            Put withdrawn_on back as it was; if the person consents again, that is a new row under a new code.
            """
        let told = try told(path) { $0.replacing("2026-10-12", with: day) }
        #expect(day.isEmpty ? told == returned : told.contains(returned))
    }

    @Test func missesColumnsThatLeftATable() throws {
        func without(_ column: String, _ text: String) -> String {
            let rows = text.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            let position = rows.first?.firstIndex(of: column) ?? 0
            return rows.map { row in
                row.enumerated().filter { $0.offset != position }.map(\.element).joined(separator: ",")
            }.joined(separator: "\n") + "\n"
        }
        func lost(_ path: String, _ column: String, _ head: String) -> String {
            """
            content/\(path):1: error: missing-column
            Thiếu cột “\(column)”
            Mất một cột thì mọi điều ghi trong đó biến mất khỏi cổng mà không ai hay. Chưa có gì để ghi thì để trống ô, không \
            bỏ cột.
            Tìm lại cột trong bản trước của tệp. Nếu là cột mới, chạy “minhbach migrate”, hoặc thêm cột để dòng đầu có đủ: \
            \(head)
            The column “\(column)” is missing
            With a column everything that stood in it would vanish from the site unnoticed. Where there is nothing to say the \
            cell stays empty, the column stays there.
            Take the column back from the file's last version. If it is a new one, run “minhbach migrate”, or add it so that \
            the first line has all of: \(head)
            """
        }
        for (path, column, head) in [
            (
                "data/consents.csv", "withdrawn_on",
                "id,age_class,given_by,scope,given_on,expires_on,withdrawn_on,checked"
            ),
            (
                "data/observations/2026-Q3.csv", "evidence",
                "indicator,unit,numerator,denominator,value,state,group,evidence,source,reported_on,note_vi,note_en,checked"
            ),
        ] {
            let told = try told(path) { without(column, $0) }
            try content.write(path, nil)
            #expect(told == lost(path, column, head))
        }
    }
}
