import CampaignModel
import Testing

@testable import SiteCommands

/// Figures that the program worked out and people report since, and the other way round: `verify` finds nothing wrong in an
/// honest site, and what was promised doesn't change in silence.
struct TakenOverFiguresTests {
    private let content: RecordContent
    private let site: SiteForger

    private static let row = "BD20,22918,,,,7,reported,E1,report,2026-10-20,,,\n"
    private static let earlier = "BD20,22918,,,,6,reported,E1,report,2026-07-20,,,\n"
    private static let reason = "indicator:BD20,revision,Đổi cách đếm,Counted otherwise,A01,2026-11-20,computed\n"

    init() throws {
        content = try RecordContent(withPhrases: true)
        site = SiteForger(content: content)
        // Reasons for figures of before would only stand in the way.
        try rewrite("data/revisions.csv", "BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A07,2026-10-25,\n", "")
    }

    private func rewrite(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(content.folder.text("content/\(path)"))
        try #require(text.contains(old), "\(path): \(old)")
        try content.write(path, text.replacing(old, with: new))
    }

    private func add(_ row: String, to path: String) throws {
        try content.write(path, (content.folder.text("content/\(path)") ?? "") + row)
    }

    /// The program counts them: nobody types them.
    private func compute() throws {
        try rewrite(
            "data/indicators.yaml", "    levels: [commune]\n    frequency: quarter\n",
            "    levels: [commune]\n    frequency: quarter\n    computed: correction_notices\n")
        try rewrite("data/observations/2026-Q3.csv", Self.row, "")
        try rewrite("data/observations/2026-Q2.csv", Self.earlier, "")
    }

    /// People report them.
    private func report() throws {
        try rewrite("data/indicators.yaml", "    computed: correction_notices\n", "")
        try add(Self.row, to: "data/observations/2026-Q3.csv")
        try add(Self.earlier, to: "data/observations/2026-Q2.csv")
        // Of this commune the same is reported that was computed: nothing changes but what it rests on.
        for period in ["2026-Q2", "2026-Q3"] {
            try add("BD20,24736,,,,0,reported,E1,report,2026-10-20,,,\n", to: "data/observations/\(period).csv")
            try add(
                "BD20@22918@\(period),revision,Đổi cách đếm,Counted otherwise,A01,2026-11-20,\n",
                to: "data/revisions.csv")
        }
    }

    /// Nothing is wrong between two releases, as CI builds the site, nor after the second.
    private func expectSoundAheadAndReleased() throws {
        #expect(try content.build(pages: 8).map(\.summary.english) == [])
        var ahead = site
        ahead.allowsUnreleased = true
        #expect(try ahead.verify().map(\.summary.english) == [])
        try content.release()
        #expect(try content.build(pages: 8).map(\.summary.english) == [])
        #expect(try site.verify(withLedger: true).map(\.summary.english) == [])
    }

    @Test func isSatisfiedWhereFiguresAreReportedSinceThatWereComputed() throws {
        try compute()
        try content.release()
        try report()
        try add(Self.reason, to: "data/revisions.csv")
        try expectSoundAheadAndReleased()
        // The walk back is still one that judges.
        let lines = try site.text("data/changes.csv")
        #expect(lines.contains(",emptied,indicator,BD20,computed,"))
        let fewer = lines.split(separator: "\n").filter { !$0.contains(",indicator,BD20,computed,") }
        #expect(try site.found(in: "data/changes.csv", Array((fewer.joined(separator: "\n") + "\n").utf8)) != [])
    }

    @Test func isSatisfiedWhereFiguresAreComputedSinceThatWereReported() throws {
        try content.release()
        try compute()
        try add(Self.reason, to: "data/revisions.csv")
        try expectSoundAheadAndReleased()
    }

    @Test func wantsAReasonWhereTheProgramTakesFiguresOver() throws {
        try content.release()
        try compute()
        let found = try content.preparation.judged().diagnostics.filter { $0.severity == .error }
        #expect(found.map(\.identifier) == ["unexplained-change"])
        #expect(found.first?.summary.english.contains("computed") == true)
    }
}
