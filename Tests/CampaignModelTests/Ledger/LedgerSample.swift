@testable import CampaignModel

/// A made-up campaign of one commune, one indicator and two quarters, for tests of the ledger.
enum LedgerSample {
    static let place = SourcePlace(file: "content/data/x.csv", line: 2)
    static let day = CalendarDate(iso: "2026-11-20") ?? today
    static let release = Release(
        number: 3, date: day, asOf: day, previous: "ab", changes: 1, changesHash: "cd", figures: 1, figuresHash: "ef")

    private static var today: CalendarDate { preconditionFailure("2026-11-20 is a day.") }

    static func key(period: Int = 0, group: Int? = nil) -> FigureKey {
        FigureKey(
            unit: RegisterIndex(1), indicator: RegisterIndex(0), group: group.map { RegisterIndex($0) },
            period: RegisterIndex(period))
    }

    static func reported(_ value: Double, period: Int = 0, group: Int? = nil) -> Figure {
        figure(.reported, value, period: period, group: group)
    }

    static func figure(_ state: Figure.State, _ value: Double? = nil, period: Int = 0, group: Int? = nil) -> Figure {
        Figure(
            key: key(period: period, group: group), state: state, value: value, numerator: nil, denominator: nil,
            evidence: [], source: nil, reportedOn: nil, isWithdrawn: false)
    }

    static func reason(on date: String, period: Int = 0) -> Revision {
        Revision(
            .figure(key(period: period)), kind: .correction, reason: LocalizedText([LanguageTag("vi"): "Sửa"]),
            by: "A06",
            on: CalendarDate(iso: date) ?? day, place: place)
    }

    static func campaign(
        _ figures: [Figure] = [], reasons: [Revision] = [], communes: [Commune] = []
    ) -> Campaign {
        Campaign(
            communes: Register(communes), agencies: Register(),
            units: Register([ReportingUnit(id: "68", kind: .province), ReportingUnit(id: "22918", kind: .province)]),
            groups: Register([
                PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: [])
            ]),
            themes: Register(), indicators: Register([indicator]),
            periods: Register(
                ["2026-Q2", "2026-Q3"].map {
                    Period(id: $0, kind: .quarter, start: day, end: day, reportsDue: nil)
                }),
            evidence: Register(), tasks: Register(), taskUpdates: [], taskStates: [], figures: FigureTable(figures),
            records: CampaignRecords(revisions: reasons))
    }

    private static let indicator = Indicator(
        id: "BD03", name: LocalizedText([:]), theme: "learning", measure: .count, numerator: LocalizedText([:]),
        denominator: nil, direction: .higher, levels: [.commune], groupKinds: [], frequency: .quarter,
        isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil, targets: [], note: nil,
        place: place)
}
