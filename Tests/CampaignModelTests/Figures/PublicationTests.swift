import Testing

@testable import CampaignModel

struct PublicationTests {
    @Test func keepsBackSmallCountsOfGroups() throws {
        let publication = try publication(group: (3, 40))
        let figure = publication.figures[PublicationTests.groupKey]
        #expect(figure.state == .suppressed)
        #expect(figure.value == nil)
        #expect(figure.numerator == nil)
    }

    @Test func publishesLargeCounts() throws {
        let publication = try publication(group: (20, 40))
        let figure = publication.figures[PublicationTests.groupKey]
        #expect(figure.state == .reported)
        #expect(figure.value == 50)
    }

    @Test func tellsWhyAFigureIsKeptBack() throws {
        let notes = try publication(group: (3, 40)).notes { _ in SourcePlace(file: "x.csv", line: 7) }
        #expect(notes.map(\.identifier) == ["suppressed-figure"])
        #expect(notes.first?.place.line == 7)
    }

    @Test func waitsForWhatIsReportedAfterTheDay() throws {
        let figure = try publication(group: (20, 40), reported: "2027-01-01").figures[PublicationTests.groupKey]
        #expect(figure.state == .notReported)
    }

    @Test func knowsWhichIndicatorsCountTheSamePeople() throws {
        let adults = LocalizedText([.vietnamese: "Người trưởng thành", LanguageTag("en"): "Adults"])
        let activated = LocalizedText([.vietnamese: "người đã  kích hoạt"])
        let rules = try rules([
            indicator("BD12", counting: LocalizedText([LanguageTag("en"): "paid"]), of: adults),
            indicator("BD13", counting: LocalizedText([.vietnamese: "Người đã kích hoạt"]), of: adults),
            indicator("BD14", counting: LocalizedText([:]), of: activated),
        ])
        let policies = rules.suppressionCase([]).policies
        #expect(policies.map(\.numeratorName) == ["paid", "người đã kích hoạt", nil])
        #expect(policies.map(\.denominatorName) == ["người trưởng thành", "người trưởng thành", "người đã kích hoạt"])
    }

    private static let groupKey = FigureKey(
        unit: RegisterIndex(1), indicator: RegisterIndex(0), group: RegisterIndex(0), period: RegisterIndex(0))

    private func publication(group: (Int, Int), reported: String = "2026-10-01") throws -> Publication {
        let wholeKey = FigureKey(
            unit: RegisterIndex(1), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(0))
        let observations = try [
            observation(wholeKey, (500, 1000), "2026-10-01"), observation(PublicationTests.groupKey, group, reported),
        ]
        return Publication(of: observations, by: try rules(), asOf: try day("2026-11-20"))
    }

    private func observation(_ key: FigureKey, _ count: (Int, Int), _ reported: String) throws -> Observation {
        Observation(
            key: key, statement: .reported, numerator: count.0, denominator: count.1, value: nil, evidence: [],
            source: .report, reportedOn: try day(reported), origin: RowOrigin(file: 0, line: 2))
    }

    private func indicator(
        _ id: String, counting numerator: LocalizedText = LocalizedText([:]),
        of denominator: LocalizedText = LocalizedText([:])
    ) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: "learning", measure: .percent, numerator: numerator,
            denominator: denominator, direction: .higher, levels: [.commune], groupKinds: [.priority],
            frequency: .quarter, isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil,
            targets: [], note: nil, place: SourcePlace(file: "indicators.yaml"))
    }

    private func rules(_ indicators: [Indicator]? = nil) throws -> PublicationRules {
        let group = PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: [])
        let period = Period(
            id: "2026-Q3", kind: .quarter, start: try day("2026-07-01"), end: try day("2026-09-30"), reportsDue: nil)
        return PublicationRules(
            indicators: Register(indicators ?? [indicator("BD03")]),
            units: Register([
                ReportingUnit(id: "68", kind: .province),
                ReportingUnit(id: "22918", kind: .commune(RegisterIndex(0))),
            ]), groups: Register([group]), periods: Register([period]), threshold: 5)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
}
