import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// A site between two releases: what it tells as changed is said, and nothing else passes with it.
struct UnreleasedChangesTests {
    private let content: RecordContent

    init() throws { content = try RecordContent(UnreleasedChangesTests.kept.get()) }

    /// A released content, changed since – wording, a deadline with its reason – and built.
    private static let kept = Result {
        let content = try RecordContent(KeptRecord.released.get())
        let tasks = content.files["data/tasks.yaml"] ?? ""
        try content.write(
            "data/tasks.yaml",
            tasks.replacing("title: {vi: Hỗ trợ", with: "title: {vi: Giúp")
                .replacing("date: 2026-08-30", with: "date: 2026-12-30"))
        let revisions = content.files["data/revisions.csv"] ?? ""
        try content.write(
            "data/revisions.csv", revisions + "task:T01,revision,Lũ,Floods,A07,2026-11-20,deadline\n")
        return try content.built(pages: 8)
    }

    private func verify(allowing: Bool = false) throws -> SiteVerification.Outcome {
        try SiteVerification(site: content.site, contentFolder: nil, publicKey: nil, allowsUnreleased: allowing).run()
    }

    @Test func saysWhatNoReleaseHoldsAndHowItBecomesProven() throws {
        let found = try verify().diagnostics
        #expect(found.map(\.identifier) == ["unreleased-changes"])
        #expect(
            found.first?.summary
                == Bilingual(
                    vi:
                        "Trang đã đổi 2 điều đã hứa mà chưa bản công bố nào ghi: revision:task:T01@2026-11-20@deadline; task:T01, "
                        + "deadline",
                    en:
                        "The site tells 2 changes of promises that no release holds yet: revision:task:T01@2026-11-20@deadline; "
                        + "task:T01, deadline"))
        #expect(
            found.first?.explanation
                == Bilingual(
                    vi:
                        "Trang kể các thay đổi ấy công khai, nhưng bản công bố 1 (2026-11-20) được ghi trước đó: chưa ai "
                        + "chứng minh được chúng.",
                    en: "The site tells them openly, but release 1 (2026-11-20) was made before: nobody can prove them."
                ))
        #expect(
            found.first?.fix
                == Bilingual(
                    vi:
                        "Hãy chạy minhbach release, dựng lại rồi đăng lại; hoặc --allow-unreleased để chấp nhận. Nếu không "
                        + "ai trong cơ quan sửa, trang đã bị giả mạo.",
                    en:
                        "Run minhbach release, build and publish again; or accept them with --allow-unreleased. If nobody "
                        + "of yours changed them, the site was forged."))
        let passed = try verify(allowing: true)
        #expect(passed.diagnostics == [])
        #expect(
            passed.words.english.contains(
                "but for 3 changes that the site tells and no release holds yet: nobody can prove them\n"))
        #expect(
            passed.words.vietnamese.contains(
                "trong đó 3 thay đổi do trang tự kể, chưa bản công bố nào ghi, nên chưa ai chứng minh được\n"))
        try content.release()
        #expect(try content.build(pages: 8) == [])
        #expect(try verify().diagnostics == [])
    }

    /// Wording needs neither a reason nor a release.
    @Test func letsWordingPassAndSaysThatNobodyCanProveIt() throws {
        let other = try RecordContent(KeptRecord.released.get())
        let tasks = other.files["data/tasks.yaml"] ?? ""
        try other.write("data/tasks.yaml", tasks.replacing("title: {vi: Hỗ trợ", with: "title: {vi: Giúp"))
        #expect(try other.build(pages: 8) == [])
        let passed = try SiteVerification(site: other.site, contentFolder: nil, publicKey: nil).run()
        #expect(passed.diagnostics == [])
        #expect(
            passed.words.english.contains(
                "but for 1 change that the site tells and no release holds yet: nobody can prove them\n"))
    }

    /// What is let pass is what the site tells, no more.
    @Test func letsNothingElsePass() throws {
        let site = SiteForger(content: content, allowsUnreleased: true)
        try site.expectTold([
            Forgery("data/tasks.csv", "2026-12-30", "2027-12-30", told: ["told-otherwise task:T01, deadline"]),
            Forgery("data/tasks.csv", "Giúp", "Nhờ", told: ["told-otherwise task:T01, title_vi"]),
            Forgery("data/tasks.csv", "Tài khoản", "Danh sách", told: ["told-otherwise task:T01, output_vi"]),
            Forgery(
                "data/corrections.csv", "2026-09-01", "2026-10-01", told: ["told-otherwise correction:CR1, due_on"]),
        ])
        // The table of changes says what the tasks have to say: it is told there, and where both stand again.
        let row = "twin-differs task@T01@deadline"
        let forgery = Forgery("data/changes.csv", "2026-12-30", "2027-12-30")
        #expect(
            try site.told([forgery.path: forgery.forged(site.bytes(forgery.path))]) == [
                "data/tasks.csv": ["told-otherwise task:T01, deadline"], "data/changes.json": ["\(row), new"],
                "data/changes.parquet": ["\(row), new"],
                "data/minh-bach.sqlite": [row], "data/minh-bach.xlsx": ["\(row), new"],
                "data/minh-bach.zip": ["twin-differs changes.csv"],
            ])
    }
}
