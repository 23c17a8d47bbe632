import CampaignModel
import Testing

@testable import SiteRendering

struct MainFigureTests {
    private func view(_ sample: CommuneSample) throws -> MainFigureView {
        let views = MainFigures(commune: CommuneSample.first, context: sample.context()).views(of: sample.card.entries)
        return try #require(views.first)
    }

    private func message(_ figures: [Figure], direction: Indicator.Direction = .higher) throws -> String {
        try view(CommuneSample(direction: direction, figures: figures)).message
    }

    @Test func holdsAFigureAgainstItsPastAndItsKind() throws {
        let figures = [
            CommuneSample.figure(1, 30, period: 0), CommuneSample.figure(1, 40), CommuneSample.figure(2, 10),
            CommuneSample.figure(3, 90),
        ]
        #expect(
            try message(figures)
                == "Message_both(change=message_better, peers=message_peers_better(peers=peers_phuong))")
        #expect(
            try message(figures, direction: .lower)
                == "Message_both(change=message_worse, peers=message_peers_worse(peers=peers_phuong))")
    }

    @Test func callsEqualWhatReadersSeeAsEqual() throws {
        // The middle of 40.1 and 40.2 is 40.15, written 40.2.
        #expect(
            try message([CommuneSample.figure(1, 40.2), CommuneSample.figure(2, 40.1)])
                == "Message_peers_same(peers=peers_phuong)")
    }

    @Test func holdsTheOnlyOneOfItsKindAgainstAll() throws {
        var sample = CommuneSample(figures: [CommuneSample.figure(1, 40), CommuneSample.figure(2, 60)])
        sample.kinds = [.specialZone, .ward, .rural]
        #expect(try view(sample).message == "Message_peers_worse(peers=peers_all)")
    }

    @Test func saysTheStateWhereThereIsNoValue() throws {
        let view = try view(CommuneSample(figures: [CommuneSample.figure(1, nil, state: .suppressed)]))
        #expect(view.message == "State_suppressed")
        #expect(view.course.hasPrefix("trend_unknown"))
        #expect(view.standing.isEmpty)
        #expect(view.strip.isEmpty)
    }

    @Test func tellsPlacesAndMiddles() throws {
        let figures = [CommuneSample.figure(1, 40), CommuneSample.figure(2, 40), CommuneSample.figure(3, 90)]
        let view = try view(CommuneSample(figures: figures))
        #expect(
            view.standing
                == "sentence_pair(first=place_tied(of=3, rank=2), second=place_in_kind(kind=commune_kind_many_phuong, "
                + "of=2, rank=1))")
        #expect(
            view.middle
                == "sentence_pair(first=middle_of_all(n=40,0%), second=middle_of_kind(kind=commune_kind_many_phuong, "
                + "n=40,0%))")
    }

    @Test func marksTheCommuneAmongAll() throws {
        let figures = [CommuneSample.figure(1, 40), CommuneSample.figure(2, 50), CommuneSample.figure(3, 90)]
        let strip = try view(CommuneSample(figures: figures)).strip.text
        #expect(strip.contains("ch-me"))
        #expect(strip.contains("aria-label=\"chart_strip_title(n=3). Xã 1 40,0%; chart_middle(n=50,0%)\""))
    }

    @Test func tellsThePathToTheTarget() throws {
        let sample = CommuneSample(
            targets: [Target(period: "2026-Q3", value: 50, source: "KH")],
            figures: [CommuneSample.figure(1, 30, period: 0), CommuneSample.figure(1, 40)])
        let target = try #require(try view(sample).target)
        #expect(target.state == "missed")
        #expect(target.standing == "path_missed")
        #expect(target.aim.hasPrefix("target_aim(n=50,0%, period="))
        #expect(try view(CommuneSample(figures: sample.figures)).target == nil)
    }
}
