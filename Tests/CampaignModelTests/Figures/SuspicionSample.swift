@testable import CampaignModel

/// A province (unit 0) of forty communes with a share, a count and a sum of money, over three quarters and two years.
struct SuspicionSample {
    private static let place = SourcePlace(file: "x")

    private let communes = Register((1...40).map(SuspicionSample.commune))
    private let units = Register(
        [ReportingUnit(id: "68", kind: .province)]
            + (1...40).map { ReportingUnit(id: "C\($0)", kind: .commune(RegisterIndex($0 - 1))) })
    private let groups = Register([
        PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: [])
    ])
    private let indicators = Register(
        [("BD03", .percent), ("BD20", .count), ("BD40", .money)].map(SuspicionSample.indicator))
    // Not in the order of time, as a file may list them.
    private let periods = Register(
        [
            ("2026-Q3", .quarter, "2026-07-01", "2026-09-30"), ("2026-Q1", .quarter, "2026-01-01", "2026-03-31"),
            ("2026-Q2", .quarter, "2026-04-01", "2026-06-30"), ("2025", .year, "2025-01-01", "2025-12-31"),
            ("2026", .year, "2026-01-01", "2026-12-31"),
        ].compactMap(SuspicionSample.period))

    /// All warnings with all their words.
    func texts(_ observations: [Observation]) -> [String] {
        SuspicionRules(
            indicators: indicators, units: units, communes: communes, groups: groups, periods: periods,
            files: ["figures.csv"]
        ).check(observations).map(ObservationSample.text)
    }

    func share(
        _ part: Int, _ whole: Int, unit: Int = 1, group: Int? = nil, period: String = "2026-Q3", line: Int = 2,
        checked: Bool = false
    ) -> Observation {
        observation(
            0, unit, group, period, numerator: part, denominator: whole, value: nil, line: line, checked: checked)
    }

    func count(_ value: Double, unit: Int = 1, group: Int? = nil, period: String = "2026-Q3", line: Int = 2)
        -> Observation
    {
        observation(1, unit, group, period, numerator: nil, denominator: nil, value: value, line: line)
    }

    func money(_ value: Double, unit: Int = 1, period: String = "2026-Q3") -> Observation {
        observation(2, unit, nil, period, numerator: nil, denominator: nil, value: value, line: 2)
    }

    private func observation(
        _ indicator: Int, _ unit: Int, _ group: Int?, _ period: String, numerator: Int?, denominator: Int?,
        value: Double?, line: Int, checked: Bool = false
    ) -> Observation {
        let key = FigureKey(
            unit: RegisterIndex(unit), indicator: RegisterIndex(indicator), group: group.map { RegisterIndex($0) },
            period: periods.index(of: period) ?? RegisterIndex(0))
        return Observation(
            key: key, statement: .reported, numerator: numerator, denominator: denominator, value: value,
            evidence: [], source: nil, reportedOn: nil, origin: RowOrigin(file: 0, line: line),
            isChecked: checked)
    }

    private static func commune(_ number: Int) -> Commune {
        Commune(
            id: "C\(number)", name: "Xã \(number)", kind: .rural, formerProvince: "",
            // In a row from south to north.
            point: GeographicPoint(latitude: 11 + Double(number) / 100, longitude: 108), area: nil,
            validFrom: nil, validTo: nil, predecessors: [], place: place)
    }

    private static func indicator(_ id: String, _ measure: Indicator.Measure) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: "learning", measure: measure, numerator: LocalizedText([:]),
            denominator: nil, direction: .higher, levels: [.province, .commune], groupKinds: [.priority],
            frequency: .quarter, isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil,
            targets: [], note: nil, place: place)
    }

    private static func period(_ id: String, _ kind: Period.Kind, _ start: String, _ end: String) -> Period? {
        guard let start = CalendarDate(iso: start), let end = CalendarDate(iso: end) else { return nil }
        return Period(id: id, kind: kind, start: start, end: end, reportsDue: nil)
    }
}
