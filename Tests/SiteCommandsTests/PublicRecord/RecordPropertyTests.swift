import CampaignModel
import SiteContent
import SiteRendering
import Testing

@testable import SiteCommands

/// After a release no row leaves unseen, and each edit of what is no table has the answer that is meant.
/// `EditedContentTests` edits at random.
struct RecordPropertyTests {
    /// What a site says of an edit.
    enum Answer: Equatable, Sendable {
        case told
        case listed
        case silent
    }

    private struct Table {
        let path: String
        var rows: [[String]]

        init(_ path: String, _ text: String) {
            self.path = path
            rows = text.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
        }

        var text: String { rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n" }
    }

    private func judge(_ content: RecordContent, since known: Set<Diagnostic>) throws -> Answer {
        let judged = try content.preparation.judged()
        // Notes and warnings count: an editor reads them.
        if judged.diagnostics.contains(where: { !known.contains($0) }) { return .told }
        guard let site = judged.site else { return .told }
        if site.site.changes.steps.contains(where: { $0.release == nil }) { return .listed }
        let new = NewRelease(site, on: site.site.settings.asOf)
        return new.changes.isEmpty ? .silent : .listed
    }

    @Test func noRowLeavesUnseen() throws {
        let content = try RecordContent()
        _ = try content.release()
        let known = Set(try content.preparation.judged().diagnostics)
        for (path, text) in content.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".csv") {
            let table = Table(path, text)
            for row in 1..<table.rows.count {
                var edited = table
                edited.rows.remove(at: row)
                try content.write(path, edited.text)
                #expect(try judge(content, since: known) != .silent, "\(path), row \(row)")
            }
            try content.write(path, nil)
        }
    }

    private static let edits: [(path: String, old: String, new: String, expected: Answer)] = [
        ("site.yaml", "demonstration: true", "demonstration: false", .told),
        ("site.yaml", "id: CC-BY-4.0", "id: CC0-1.0", .told),
        ("site.yaml", "publisher: {vi: Tỉnh", "publisher: {vi: Ai đó", .told),
        ("site.yaml", "suppression_threshold: 5", "suppression_threshold: 3", .told),
        ("site.yaml", "languages: [vi, en]", "languages: [vi]", .told),
        ("site.yaml", "title: {vi: Cổng", "title: {vi: Trang", .listed),
        ("site.yaml", "tagline: {vi: Xem", "tagline: {vi: Đọc", .listed),
        ("site.yaml", "note: {vi: Gọi", "note: {vi: Viết", .listed),
        ("data/tasks.yaml", "date: 2026-08-30", "date: 2026-12-30", .told),
        ("data/tasks.yaml", "kind: ongoing", "kind: promptly", .told),
        ("data/tasks.yaml", "lead: [A07]", "lead: [A01]", .told),
        ("data/tasks.yaml", "partners: [A01]", "partners: []", .told),
        ("data/tasks.yaml", "output: {vi: Tài khoản", "output: {vi: Danh sách", .told),
        ("data/tasks.yaml", "objective: {vi: Vào", "objective: {vi: Xem", .told),
        ("data/tasks.yaml", "indicators: [BD03]", "indicators: []", .told),
        ("data/tasks.yaml", "by: A01, change: {vi: Thêm", "by: A07, change: {vi: Thêm", .told),
        ("data/tasks.yaml", "change: {vi: Thêm việc", "change: {vi: Bớt việc", .told),
        ("data/tasks.yaml", "title: {vi: Hỗ trợ", "title: {vi: Giúp", .listed),
        ("data/tasks.yaml", "paragraph: \"III.1\"", "paragraph: \"III.2\"", .listed),
        ("data/indicators.yaml", "direction: higher", "direction: lower", .told),
        ("data/indicators.yaml", "numerator: {vi: Người đạt", "numerator: {vi: Người học", .told),
        ("data/indicators.yaml", "denominator: {vi: Mọi", "denominator: {vi: Các", .told),
        ("data/indicators.yaml", "value: 80", "value: 60", .told),
        ("data/indicators.yaml", "period: 2026-Q4, value", "period: 2026-Q3, value", .told),
        ("data/indicators.yaml", "levels: [commune]}]", "levels: [province]}]", .told),
        ("data/indicators.yaml", "baseline: {period: 2026-Q2", "baseline: {period: 2026-Q3", .told),
        ("data/indicators.yaml", "levels: [province, commune]", "levels: [commune]", .told),
        ("data/indicators.yaml", "name: {vi: Kỹ năng", "name: {vi: Trình độ", .listed),
        ("data/indicators.yaml", "note: {vi: Đếm một", "note: {vi: Đếm hai", .listed),
        ("data/indicators.yaml", "sentence: {vi: \"Cứ 100", "sentence: {vi: \"Trong 100", .listed),
        ("data/indicators.yaml", "name: {vi: Học tập", "name: {vi: Học hành", .listed),
        ("data/groups.yaml", "kind: priority", "kind: learner", .told),
        ("data/groups.yaml", "name: {vi: Người cao", "name: {vi: Người già cao", .listed),
        ("data/periods.yaml", "due: 2026-07-25", "due: 2026-09-25", .told),
        ("data/periods.yaml", "to: 2026-12-31", "to: 2026-12-30", .told),
        ("data/consents.csv", "2026-10-12", "", .told),
        ("data/consents.csv", "2026-10-12", "2062-08-01", .told),
        ("news/tin-dau/vi.md", "demonstration: true", "demonstration: false", .told),
        ("news/tin-dau/vi.md", "Đã mở lớp", "Chưa mở lớp", .listed),
        ("news/tin-dau/vi.md", "title: Tin đầu", "title: Tin khác", .listed),
        ("news/tin-dau/vi.md", "date: 2026-10-01", "date: 2026-10-02", .listed),
    ]

    @Test func tellsEachEditOfWhatIsNoTable() throws {
        let content = try RecordContent()
        _ = try content.release()
        let known = Set(try content.preparation.judged().diagnostics)
        for (path, old, new, expected) in RecordPropertyTests.edits {
            let text = content.files[path] ?? ""
            try #require(text.contains(old), "\(path): \(old)")
            try content.write(path, text.replacing(old, with: new))
            #expect(try judge(content, since: known) == expected, "\(path): \(old) → \(new)")
            try content.write(path, nil)
        }
    }

    /// What is never published changes no byte of the site.
    @Test func whatIsNotPublicIsNowhere() throws {
        let content = try RecordContent(withPhrases: true)
        func bytes() throws -> [String: [UInt8]] {
            let result = try content.preparation.run()
            #expect(result.diagnostics.filter { $0.severity == .error } == [])
            guard let plan = result.plan else { return [:] }
            var files: [String: [UInt8]] = [:]
            for index in 0..<plan.count {
                for file in plan.files(at: index) { files[file.path] = file.bytes }
            }
            return files
        }
        let before = try bytes()
        try content.write(
            "data/consents.csv",
            "id,age_class,given_by,scope,given_on,expires_on,withdrawn_on,checked\n"
                + "C1,adult,self_and_guardian,story,2026-02-01,2029-01-01,,\nC2,adult,self,quote,2026-01-02,,2026-10-13,\n"
        )
        let communes = content.files["data/communes.csv"] ?? ""
        try content.write("data/communes.csv", communes.replacing(",nso\n", with: ",other\n"))
        let short = content.files["data/abbreviations.csv"] ?? ""
        try content.write("data/abbreviations.csv", short.replacing(",cổng\n", with: ",khác\n"))
        let after = try bytes()
        #expect(before.count > 100 && before.filter { after[$0.key] != $0.value }.keys.sorted() == [])
        #expect(before.count == after.count)
    }
}
