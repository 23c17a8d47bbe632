import Testing

@testable import CampaignModel

@Suite struct RelatedStoriesTests {
    private let indicators = Register([indicator("BD01", theme: "learning"), indicator("BD02", theme: "safety")])

    private static func indicator(_ id: String, theme: String) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: theme, measure: .percent, numerator: LocalizedText([:]),
            denominator: nil, direction: .higher, levels: [], groupKinds: [], frequency: .quarter, isCumulative: false,
            paragraphs: [], officialCode: nil, suppressionThreshold: nil, targets: [], note: nil,
            place: SourcePlace(file: "x"))
    }

    private func news(_ day: String, communes: [Int] = [], isWithdrawn: Bool = false) throws -> Story {
        let date = try #require(CalendarDate(iso: day))
        return Story(
            slug: day, subject: .news(NewsFacts(date: date, kind: .news, communes: communes.map { RegisterIndex($0) })),
            versions: [:], isWithdrawn: isWithdrawn, isDemonstration: false)
    }

    private func model(_ day: String, commune: Int, tasks: [Int] = [], indicators: [Int] = []) throws -> Story {
        let facts = ModelFacts(
            commune: RegisterIndex(commune), agency: nil, started: try #require(CalendarDate(iso: day)),
            audience: LocalizedText([:]), groups: [], replicatedIn: [], figures: [],
            indicators: indicators.map { RegisterIndex($0) }, tasks: tasks.map { RegisterIndex($0) })
        return Story(slug: day, subject: .model(facts), versions: [:], isWithdrawn: false, isDemonstration: false)
    }

    private func related(_ stories: [Story]) -> [[Int]] { RelatedStories.all(of: stories, indicators: indicators) }

    @Test func putsACommonCommuneBeforeATaskAndATaskBeforeATheme() throws {
        let stories = [
            try model("2026-01-01", commune: 0, tasks: [0], indicators: [0]),
            try model("2026-05-01", commune: 9, indicators: [0]), try model("2026-04-01", commune: 8, tasks: [0]),
            try news("2026-01-02", communes: [0]),
        ]
        #expect(related(stories)[0] == [3, 2, 1])
    }

    @Test func putsTheNewerFirstAndNamesThreeAtMost() throws {
        let stories = try ["2026-01-01", "2026-03-01", "2026-05-01", "2026-02-01", "2026-04-01"].map {
            try news($0, communes: [1])
        }
        #expect(related(stories)[0] == [2, 4, 1])
        #expect(related(stories)[2] == [4, 1, 3])
    }

    @Test func leavesOutWithdrawnStoriesAndThoseWithNothingInCommon() throws {
        let stories = [
            try news("2026-01-01", communes: [1]), try news("2026-01-02", communes: [1], isWithdrawn: true),
            try news("2026-01-03", communes: [2]),
        ]
        #expect(related(stories) == [[], [], []])
    }

    @Test func looksAtTheNewestOfManyOnly() throws {
        let days = (1...28).flatMap { day in (1...3).map { "2026-0\($0)-\(day < 10 ? "0" : "")\(day)" } }
        let stories = try days.map { try news($0, communes: [1]) }
        let oldest = try #require(days.firstIndex(of: "2026-01-01"))
        let best = ["2026-03-28", "2026-03-27", "2026-03-26"].compactMap(days.firstIndex)
        #expect(related(stories)[oldest] == best)
    }
}
