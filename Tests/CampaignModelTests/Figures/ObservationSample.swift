@testable import CampaignModel

/// Small registers and rows for the rules of observations.
struct ObservationSample {
    private static let place = SourcePlace(file: "x")

    private let communes = Register([
        ObservationSample.commune("22918", "Phường Mũi Né", from: nil),
        ObservationSample.commune("24736", "Xã Quảng Trực", from: CalendarDate(iso: "2026-07-01")),
    ])

    private let units = Register([
        ReportingUnit(id: "68", kind: .province),
        ReportingUnit(id: "22918", kind: .commune(RegisterIndex(0))),
        ReportingUnit(id: "24736", kind: .commune(RegisterIndex(1))),
        ReportingUnit(id: "A07", kind: .agency(RegisterIndex(0))),
    ])

    private let groups = Register([
        PopulationGroup(id: "people", kind: .learner, name: LocalizedText([:]), paragraphs: []),
        PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: []),
        PopulationGroup(id: "minorities", kind: .priority, name: LocalizedText([:]), paragraphs: []),
    ])

    private let indicators = Register([
        ObservationSample.indicator("BD03", .percent, .quarter, cumulative: true),
        ObservationSample.indicator("BD20", .count, .quarter),
        ObservationSample.indicator("BD21", .count, .event),
        ObservationSample.indicator("BD22", .points, .quarter),
    ])

    private let periods = Register(
        [
            ("2026-Q2", .quarter, "2026-04-01", "2026-06-30"), ("2026-Q3", .quarter, "2026-07-01", "2026-09-30"),
            ("2026", .year, "2026-01-01", "2026-12-31"), ("2026-Q4", .quarter, "2026-10-01", "2026-12-31"),
        ].compactMap(ObservationSample.period))

    func rules(revisions: [Revision] = []) -> ObservationRules {
        ObservationRules(
            indicators: indicators, units: units, communes: communes, groups: groups, periods: periods,
            revisions: revisions, files: ["2026-Q3.csv", "2026-Q2.csv"])
    }

    func share(
        _ numerator: Int?, _ denominator: Int?, value: Double? = nil, unit: Int = 1, group: Int? = nil,
        period: Int = 1, file: Int = 0, line: Int = 2
    ) -> Observation {
        observation(
            key(0, unit, group, period), .reported, numerator: numerator, denominator: denominator, value: value,
            origin: RowOrigin(file: file, line: line))
    }

    func count(
        _ value: Double?, numerator: Int? = nil, indicator: Int = 1, period: Int = 1, file: Int = 0
    ) -> Observation {
        observation(
            key(indicator, 1, nil, period), .reported, numerator: numerator, denominator: nil, value: value,
            origin: RowOrigin(file: file, line: 2))
    }

    func statement(_ statement: Observation.Statement, value: Double? = nil, unit: Int = 1) -> Observation {
        observation(
            key(1, unit, nil, 1), statement, numerator: nil, denominator: nil, value: value,
            origin: RowOrigin(file: 0, line: 2))
    }

    func revision(of observation: Observation) -> Revision {
        Revision(
            .figure(observation.key), kind: .correction, reason: LocalizedText([:]), by: "A07",
            on: observation.reportedOn ?? periods.items[0].end, place: ObservationSample.place)
    }

    /// A diagnostic with all its words; its column is always 1.
    static func text(_ diagnostic: Diagnostic) -> String {
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return """
            \(diagnostic.place.file):\(diagnostic.place.line): \(diagnostic.severity): \(diagnostic.identifier)
            \(parts.map(\.vietnamese).joined(separator: "\n"))
            \(parts.map(\.english).joined(separator: "\n"))
            """
    }

    private func key(_ indicator: Int, _ unit: Int, _ group: Int?, _ period: Int) -> FigureKey {
        FigureKey(
            unit: RegisterIndex(unit), indicator: RegisterIndex(indicator), group: group.map { RegisterIndex($0) },
            period: RegisterIndex(period))
    }

    private func observation(
        _ key: FigureKey, _ statement: Observation.Statement, numerator: Int?, denominator: Int?, value: Double?,
        origin: RowOrigin
    ) -> Observation {
        Observation(
            key: key, statement: statement, numerator: numerator, denominator: denominator, value: value,
            evidence: [], source: nil, reportedOn: nil, origin: origin)
    }

    private static func commune(_ id: String, _ name: String, from: CalendarDate?) -> Commune {
        Commune(
            id: id, name: name, kind: .rural, formerProvince: "", point: nil, area: nil, validFrom: from,
            validTo: nil, predecessors: [], place: place)
    }

    private static func indicator(
        _ id: String, _ measure: Indicator.Measure, _ frequency: Indicator.Frequency, cumulative: Bool = false
    ) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: "learning", measure: measure, numerator: LocalizedText([:]),
            denominator: nil, direction: .higher, levels: [.province, .commune], groupKinds: [.priority],
            frequency: frequency, isCumulative: cumulative, paragraphs: [], officialCode: nil,
            suppressionThreshold: nil, targets: [], note: nil, place: place)
    }

    private static func period(
        _ id: String, _ kind: Period.Kind, _ start: String, _ end: String
    ) -> Period? {
        guard let start = CalendarDate(iso: start), let end = CalendarDate(iso: end) else { return nil }
        return Period(id: id, kind: kind, start: start, end: end, reportsDue: nil)
    }
}
