import CampaignModel
import Testing

@testable import SiteRendering

/// What is said of a change in a sentence, in a heading and in a column is the same.
struct ChangeWordsTests {
    private let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.home))

    private func heading(_ earlier: Double, _ now: Double, _ measure: Indicator.Measure) -> String? {
        HistoryHeading([earlier, now], measure: measure, phrases: context.phrases, style: context.style) {
            context.amount($0, measure)
        }?.words
    }

    private func sentence(_ earlier: Double, _ now: Double, _ measure: Indicator.Measure) -> String {
        let points = [SeriesPoint("K1", .reported(earlier)), SeriesPoint("K2", .reported(now))]
        return context.sentence(on: points, measure)
    }

    private func column(_ earlier: Double, _ now: Double, _ measure: Indicator.Measure) -> String {
        let figures = [earlier, now].enumerated().map {
            SampleSite.figure(unit: 0, period: $0.offset, value: $0.element)
        }
        return context.words(FigureChange(from: figures[0], to: figures[1], measure: measure), measure)
    }

    @Test func whatIsWrittenAlikeIsUnchangedEverywhere() {
        let pairs: [(Double, Double, Indicator.Measure)] = [
            (9_130_400_000, 9_130_900_000, .money), (45.25, 45.3, .score), (45.3, 45.25, .score), (3, 3.4, .days),
            (5.04, 5, .count), (40.1, 40.1, .percent),
        ]
        for (earlier, now, measure) in pairs {
            #expect(context.amount(earlier, measure) == context.amount(now, measure))
            #expect(heading(earlier, now, measure)?.hasPrefix("history_level(") == true)
            #expect(sentence(earlier, now, measure).hasPrefix("trend_same("))
            #expect(column(earlier, now, measure) == "change_none")
        }
    }

    @Test func whatIsWrittenDifferentlyGoesTheSameWayEverywhere() {
        let pairs: [(Double, Double, Indicator.Measure)] = [
            (9_134_900_000, 9_135_100_000, .money), (45.24, 45.26, .score), (3.4, 3.6, .days), (5, 5.06, .count),
            (40.1, 40.2, .percent),
        ]
        for (low, high, measure) in pairs {
            #expect(context.amount(low, measure) != context.amount(high, measure))
            #expect(heading(low, high, measure)?.hasPrefix("history_rising(") == true)
            #expect(heading(high, low, measure)?.hasPrefix("history_falling(") == true)
            #expect(sentence(low, high, measure).hasPrefix("trend_rising("))
            #expect(sentence(high, low, measure).hasPrefix("trend_falling("))
            #expect(column(low, high, measure).hasPrefix("change_up("))
            #expect(column(high, low, measure).hasPrefix("change_down("))
        }
    }

    @Test func aChangeIsTheDifferenceOfWhatIsWritten() {
        #expect(column(45.24, 45.26, .score) == "change_up(n=0,1)")
        #expect(column(9_134_900_000, 9_135_100_000, .money) == "change_up(n=amount_money(n=200.000))")
    }
}
