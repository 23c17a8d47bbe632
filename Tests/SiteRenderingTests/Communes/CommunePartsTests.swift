@testable import CampaignModel
import Testing

@testable import SiteRendering

struct CommunePartsTests {
    @Test func saysAShareAsSoManyOfAHundred() throws {
        let sentence = try #require(CommuneSample().context().sentence(of: CommuneSample.figure(1, 46.5)))
        #expect(sentence.html.text == "Cứ 100 người &amp; nhà thì <strong>47</strong> người.")
        #expect(sentence.anchor == "BD03-2026-Q3")
        #expect(sentence.bar == "47")
    }

    @Test func writesTheKindSmallInsideAVietnameseSentence() {
        let ward = SampleSite.site().campaign.communes[RegisterIndex(0)]
        #expect(CommuneSample().context().nameWithin(ward) == "phường Mũi Né")
        #expect(CommuneSample().context(SampleSite.english).nameWithin(ward) == "Phường Mũi Né")
    }

    @Test func marksTheLanguageOfASentence() throws {
        let sentence = CommuneSample().context(SampleSite.english).sentence(of: CommuneSample.figure(1, 46.5))
        #expect(sentence?.html.text.hasPrefix("<span lang=\"vi\">") == true)
    }

    @Test func roundsAFewNeverToNoneAndAlmostAllNeverToAll() {
        let context = CommuneSample().context()
        #expect(
            [0, 0.4, 0.5, 99.4, 99.5, 100].compactMap { Hundred(percent: $0) }.map(context.words(of:))
                == [
                    "0", "hundred_fewer_than_one", "1", "99", "hundred_almost_all", "100",
                ])
    }

    @Test func hasNoSentenceForWhatIsKeptBack() {
        #expect(CommuneSample().context().sentence(of: CommuneSample.figure(1, nil, state: .suppressed)) == nil)
    }

    @Test func namesTheGroupFarthestBehind() {
        let sample = CommuneSample(figures: [
            CommuneSample.figure(1, 60), CommuneSample.figure(1, 50, group: 0), CommuneSample.figure(1, 20, group: 1),
        ])
        let tables = GroupTables(sample.card, context: sample.context())
        #expect(
            tables.farthest.text
                == "farthest_group(gap=amount_points(n=40,0), group=Khuyết tật, indicator=Tỷ lệ &lt;1&gt;, own=20,0%, "
                + "whole=60,0%)")
        #expect(tables.views.first?.rows.map(\.gap) == ["−10,0", "−40,0"])
        #expect(tables.views.first?.rows.map(\.isFarthest) == [false, true])
    }

    @Test func namesNoGroupWhenNoneIsBehind() {
        let sample = CommuneSample(figures: [
            CommuneSample.figure(1, 60), CommuneSample.figure(1, 70, group: 0),
            CommuneSample.figure(1, nil, group: 1, state: .suppressed),
        ])
        let tables = GroupTables(sample.card, context: sample.context())
        #expect(tables.farthest.isEmpty)
        #expect(tables.views.first?.rows.map(\.gap) == ["+10,0", "change_unknown"])
        #expect(tables.views.first?.rows.map(\.figure.text) == ["70,0%", "state_suppressed"])
    }

    @Test func tellsLateAndMissingReportsOnlyWhereThereAreSome() {
        let due = SampleSite.day(2026, 10, 15)
        let report = { (received: CalendarDate?) in
            PeriodicReport(
                unit: CommuneSample.unit, kind: .quarter, period: nil, dueOn: due, receivedOn: received, evidence: [],
                place: SampleSite.place)
        }
        var sample = CommuneSample(reports: [report(due)])
        #expect(UnitTrustView(sample.card, context: sample.context()).reports == "reports_in_time(n=1, of=1)")
        sample.reports += [report(nil), report(SampleSite.day(2026, 10, 16))]
        #expect(
            UnitTrustView(sample.card, context: sample.context()).reports
                == "reports_in_time(n=1, of=3), reports_late(n=1), reports_missing(n=1)")
    }

    @Test func namesEachOfficeOnce() {
        let team = { (kind: TeamEntry.Kind, count: Int?) in
            TeamEntry(
                unit: CommuneSample.unit, kind: kind, count: count, planned: nil, contact: LocalizedText(vi: "Ủy ban"),
                phone: nil, hours: LocalizedText([:]), address: LocalizedText([:]), place: SampleSite.place)
        }
        let sample = CommuneSample(teams: [team(.workingGroup, 1), team(.communityTeam, nil)])
        let help = CommuneHelpView(of: CommuneSample.unit, menus: StoryMenus(sample.site), context: sample.context())
        #expect(help.offices.map(\.name.text) == ["Ủy ban"])
        #expect(
            help.teams == [
                "team_count(kind=team_working_group, n=1)",
                "team_count(kind=team_community_team, n=state_not_reported)",
            ])
    }

    @Test func findsTheNearestCommunes() {
        var sample = CommuneSample()
        sample.points = [(11, 108), (11.5, 108), (11.1, 108)].map { GeographicPoint(latitude: $0, longitude: $1) }
        let communes = sample.site.campaign.communes
        #expect(NearbyCommunes.of(CommuneSample.first, in: communes).map(\.position) == [2, 1])
        #expect(NearbyCommunes.of(CommuneSample.first, in: communes, limit: 1).map(\.position) == [2])
        #expect(NearbyCommunes.of(CommuneSample.first, in: CommuneSample().site.campaign.communes).isEmpty)
    }

    @Test func showsADeclaredScoreAndWhatIsMissing() throws {
        let composite = Composite(
            id: "overall", name: LocalizedText(vi: "Điểm chung"),
            parts: [Composite.Part(indicator: RegisterIndex(0), weight: 3, worst: 0, best: 80)],
            normalisation: .goalposts, minimumCoverage: 60, source: LocalizedText(vi: "Quyết định 1"),
            place: SampleSite.place)
        var sample = CommuneSample(figures: [CommuneSample.figure(1, 40)], composites: [composite])
        let table = try #require(sample.context().facts.scorecards.composites.first)
        let view = CompositeScoreView(table, of: CommuneSample.first, context: sample.context())
        #expect(view.score == "50,0")
        #expect(view.place == "rank_of(of=1, rank=1)")
        sample.figures = [CommuneSample.figure(1, nil, state: .suppressed)]
        let silent = try #require(sample.context().facts.scorecards.composites.first)
        let hidden = CompositeScoreView(silent, of: CommuneSample.first, context: sample.context())
        #expect(!hidden.isScored)
        #expect(hidden.missing.map(\.html.text) == ["Tỷ lệ &lt;1&gt;"])
        let method = CompositeMethodView(composite, context: sample.context())
        #expect(method.parts.map(\.share) == ["100,0%"])
        #expect(method.parts.map(\.worst) == ["0,0%"])
        #expect(method.coverage == "composite_coverage(n=60)")
    }
}
