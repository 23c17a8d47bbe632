@testable import CampaignModel
import Testing

@testable import SiteRendering

/// The feed of changed figures.
struct RevisionFeedTests {
    private let key = FigureKey(
        unit: RegisterIndex(1), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(1))

    private func revision(_ day: Int, _ kind: Revision.Kind = .correction) -> Revision {
        Revision(
            .figure(key), kind: kind, reason: LocalizedText(vi: "Đếm nhầm.", en: "Miscounted."), by: "A01",
            on: SampleSite.day(2026, 11, day), place: SampleSite.place)
    }

    private func entry(_ value: Double, _ revisions: Int) -> LedgerRow {
        LedgerRow(
            name: "BD03@22918@2026-Q3",
            entry: LedgerEntry(state: .reported, value: value, numerator: nil, denominator: nil, revisions: revisions))
    }

    /// A site with these revisions, told by these releases; the figure of today has a state.
    private func feed(
        _ revisions: [Revision], _ releases: [[LedgerRow]], today: Figure.State = .reported
    ) -> String {
        let figure = Figure(
            key: key, state: today, value: today == .reported ? 12 : nil, numerator: nil, denominator: nil,
            evidence: [], source: nil, reportedOn: nil, isWithdrawn: false)
        let site = SampleSite.site(figures: [figure], records: CampaignRecords(revisions: revisions))
        let told = site.with(history: RevisionHistory(releases: releases, in: site.campaign), releases: [])
        let context = SampleSite.context(told, SampleSite.english, at: .single(.revisions))
        return String(decoding: RevisionFeed(context: context).file.bytes, as: UTF8.self)
    }

    @Test func tellsTheOldAndTheNewFigure() {
        let feed = feed([revision(18)], [[entry(10, 0)], [entry(12, 1)]])
        let figure = "BD03. Share, Phường Mũi Né, period_quarter(n=III, number=3, year=2026)"
        #expect(feed.contains("<title>revision_entry(figure=\(figure), new=12.0%, old=10.0%)</title>"))
        #expect(
            feed.contains(
                "<summary>revision_summary(by=Board One, key=BD03@22918@2026-Q3, kind=revision_kind_correction, "
                    + "reason=Miscounted.)</summary>"))
        #expect(feed.contains("<id>https://minhbach.example/en/revisions/#BD03-22918-2026-Q3-1</id>"))
        #expect(feed.contains("<updated>2026-11-18T12:00:00+07:00</updated>"))
    }

    /// 23,718 and 23,725 of 51,129 are both 46.4%: a correction that read so would correct nothing.
    @Test func tellsTheCountsBehindSharesThatAreRoundedAlike() throws {
        func told(_ part: Int, _ revisions: Int) -> LedgerRow {
            let entry = LedgerEntry(
                state: .reported, value: 46.4, numerator: part, denominator: 51_129, revisions: revisions)
            return LedgerRow(name: "BD03@22918@2026-Q3", entry: entry)
        }
        let feed = feed([revision(18)], [[told(23_718, 0)], [told(23_725, 1)]])
        #expect(feed.contains("new=46.4% (23,725 ÷ 51,129), old=46.4% (23,718 ÷ 51,129))"))

        let site = SampleSite.site(records: CampaignRecords(revisions: [revision(18)]))
        let released = site.with(
            history: RevisionHistory(releases: [[told(23_718, 0)], [told(23_725, 1)]], in: site.campaign), releases: [])
        let context = SampleSite.context(released, SampleSite.vietnamese, at: .single(.revisions))
        let card = try #require(RevisionList().sections(in: context).first?.cards.first)
        let values = card.facts.flatMap(\.parts).map { String(decoding: $0.html, as: UTF8.self) }
        #expect(values.contains("46,4% (23.718 ÷ 51.129)") && values.contains("46,4% (23.725 ÷ 51.129)"))
        #expect(context.wordsApart([10, 10.04].map { figure($0) }, .score) == ["10,0 (10)", "10,0 (10,04)"])
        #expect(context.wordsApart([10, 12].map { figure($0) }, .score) == ["10,0", "12,0"])
    }

    private func figure(_ value: Double) -> Figure { SampleSite.figure(unit: 1, period: 1, value: value) }

    @Test func tellsTheFigureOfTodayWhereNoReleaseTellsTheOldOne() {
        #expect(feed([revision(18)], []).contains("revision_entry_now(figure=BD03. Share, Phường Mũi Né"))
    }

    @Test func keepsBackOldFiguresOfWhatIsSuppressedNow() {
        let feed = feed([revision(18)], [[entry(10, 0)], [entry(12, 1)]], today: .suppressed)
        #expect(!feed.contains("10.0%") && !feed.contains("12.0%"))
        #expect(feed.contains("new=state_suppressed, old=state_suppressed"))
    }

    @Test func namesEachChangeOfAFigureByItself() {
        let feed = feed([revision(18), revision(19), revision(25)], [[entry(10, 0)], [entry(12, 2)]])
        #expect(feed.contains("#BD03-22918-2026-Q3-1</id>") && feed.contains("#BD03-22918-2026-Q3-2</id>"))
        #expect(!feed.contains("2026-Q3-3"), "made after the as-of day")
        let order = feed.split(separator: "<id>").compactMap { $0.split(separator: "<").first?.suffix(2) }
        #expect(order.suffix(2) == ["-2", "-1"])
    }
}
