import Testing

@testable import CampaignModel

/// What one release hides the next doesn't tell, and what it told the next doesn't count on hiding.
struct ReleasedFiguresTests {
    /// The province and its communes: 3, 30 and 80 people.
    private static let counts: [(numerator: Int, denominator: Int)] = [(113, 1100), (3, 100), (30, 100), (80, 900)]

    private static func key(_ unit: Int) -> FigureKey {
        FigureKey(
            unit: RegisterIndex(unit), indicator: RegisterIndex(0), group: RegisterIndex(0), period: RegisterIndex(0))
    }

    private static func row(_ unit: Int, hidden: Bool = false) -> LedgerRow {
        let (numerator, denominator) = counts[unit]
        let name = "BD03@\(unit == 0 ? "68" : "0000\(unit)")@2026-Q3@elderly"
        return LedgerRow(
            name: name,
            entry: LedgerEntry(
                state: hidden ? .suppressed : .reported,
                value: hidden ? nil : 1,
                numerator: hidden ? nil : numerator, denominator: denominator, revisions: 0))
    }

    private static let day = CalendarDate(iso: "2026-11-20")

    private func hidden(
        after rows: [LedgerRow], judged asOf: String = "2026-11-20", reasonsFor revised: [Int] = [], threshold: Int = 5
    ) throws -> [String] {
        let day = try #require(Self.day)
        let rules = try rules(threshold: threshold)
        let observations = Self.counts.indices.map { unit in
            Observation(
                key: Self.key(unit), statement: .reported, numerator: Self.counts[unit].numerator,
                denominator: Self.counts[unit].denominator, value: nil, evidence: [], source: .report,
                reportedOn: day, origin: RowOrigin(file: 0, line: 2))
        }
        let reasons = revised.map { unit in
            Revision(
                .figure(Self.key(unit)), kind: .correction, reason: LocalizedText([:]), by: "an office", on: day,
                place: SourcePlace(file: "revisions.csv"))
        }
        let released = ReleasedFigures(
            [ReleasedRows(asOf: try #require(CalendarDate(iso: asOf)), rows: rows)], on: day, revisions: reasons,
            by: rules)
        let publication = Publication(of: observations, by: rules, asOf: day, after: released)
        return publication.suppression.suppressions.map(\.key.unit)
    }

    private func rules(threshold: Int) throws -> PublicationRules {
        let start = try #require(CalendarDate(iso: "2026-07-01"))
        let end = try #require(CalendarDate(iso: "2026-09-30"))
        let indicator = Indicator(
            id: "BD03", name: LocalizedText([:]), theme: "learning", measure: .percent, numerator: LocalizedText([:]),
            denominator: LocalizedText([:]), direction: .higher, levels: [.commune], groupKinds: [.priority],
            frequency: .quarter, isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil,
            targets: [], note: nil, place: SourcePlace(file: "indicators.yaml"))
        let communes = (1...3).map { number in
            ReportingUnit(id: "0000\(number)", kind: .commune(RegisterIndex(number - 1)))
        }
        return PublicationRules(
            indicators: Register([indicator]),
            units: Register([ReportingUnit(id: "68", kind: .province)] + communes),
            groups: Register([
                PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: [])
            ]),
            periods: Register([Period(id: "2026-Q3", kind: .quarter, start: start, end: end, reportsDue: nil)]),
            threshold: threshold)
    }

    private func release(hiding units: Set<Int>) -> [LedgerRow] {
        Self.counts.indices.map { Self.row($0, hidden: units.contains($0)) }
    }

    @Test func choosesTheNearestWhereNothingIsReleased() throws {
        #expect(try hidden(after: []) == ["00001", "00002"])
    }

    @Test func hidesTheSameAsTheReleaseThoughAnotherChoiceWouldDo() throws {
        #expect(try hidden(after: release(hiding: [1, 3])) == ["00001", "00003"])
    }

    @Test func hidesNothingThatTheReleaseTold() throws {
        // Both neighbours were told, so that the sum has to go.
        #expect(try hidden(after: [Self.row(2), Self.row(3)]) == ["68", "00001"])
    }

    @Test func choosesAnewWhatHasAReason() throws {
        #expect(try hidden(after: release(hiding: [1, 3]), reasonsFor: [2, 3]) == ["00001", "00002"])
    }

    @Test func leavesReleasesOfLaterDaysAlone() throws {
        #expect(try hidden(after: release(hiding: [1, 3]), judged: "2026-12-01") == ["00001", "00002"])
    }

    @Test func hidesNothingWhereNothingIsToBeHiddenAnyMore() throws {
        #expect(try hidden(after: release(hiding: [1, 3]), threshold: 0) == [])
    }

    @Test func hidesWhatALargerThresholdAsksForThoughItWasTold() throws {
        #expect(try hidden(after: release(hiding: []), threshold: 5).contains("00001"))
    }
}
