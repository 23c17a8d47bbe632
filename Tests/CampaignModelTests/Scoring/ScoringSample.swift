@testable import CampaignModel

/// A campaign of a province and six communes, with the figures that a test gives it.
struct ScoringSample {
    /// A figure as tests write it.
    struct Row {
        let unit: Int
        let period: String
        let value: Double?
        let state: Figure.State
        let group: Int?
        let indicator: Int
        let evidence: [Int]
    }

    static let place = SourcePlace(file: "x")
    /// The communes: three rural ones, two wards, one special zone; the last rural one ends on 30 June 2026.
    static let kinds: [Commune.Kind] = [.rural, .rural, .rural, .ward, .ward, .specialZone]

    var direction = Indicator.Direction.higher
    var measure = Indicator.Measure.percent
    var targets: [Target] = []
    var baseline: Baseline?
    var rows: [Row] = []
    var reports: [PeriodicReport] = []

    /// The value of commune 1 to 6, or of the province, 0.
    static func row(
        _ unit: Int, _ period: String, _ value: Double?, state: Figure.State = .reported, group: Int? = nil,
        indicator: Int = 0, evidence: [Int] = []
    ) -> Row {
        Row(
            unit: unit, period: period, value: value, state: state, group: group, indicator: indicator,
            evidence: evidence)
    }

    var campaign: Campaign {
        let periods = ScoringSample.periods
        return Campaign(
            communes: ScoringSample.communes, agencies: Register(), units: ScoringSample.units,
            groups: ScoringSample.groups, themes: Register(), indicators: indicators, periods: periods,
            evidence: ScoringSample.evidence, tasks: Register(), taskUpdates: [], taskStates: [],
            figures: FigureTable(rows.map { figure($0, periods) }), records: CampaignRecords(reports: reports))
    }

    var scorecards: Scorecards {
        Scorecards(
            of: campaign, current: ScoringSample.period("2026-Q3"), asOf: ScoringSample.day("2026-11-20"))
    }

    /// The entry of a commune in the third quarter of 2026.
    func entry(of commune: Int) -> ScorecardEntry {
        scorecards.entry(of: RegisterIndex(commune), RegisterIndex(0), in: ScoringSample.period("2026-Q3"))
    }

    /// The path of a unit's figure.
    func path(of unit: Int, in period: String = "2026-Q3") -> TargetPath {
        let campaign = campaign
        return TargetPath(of: campaign.figures[ScoringSample.key(unit, period)], campaign: campaign)
    }

    static func key(_ unit: Int, _ period: String, group: Int? = nil, indicator: Int = 0) -> FigureKey {
        FigureKey(
            unit: RegisterIndex(unit), indicator: RegisterIndex(indicator), group: group.map { RegisterIndex($0) },
            period: self.period(period))
    }

    static func period(_ id: String) -> RegisterIndex<Period> {
        guard let index = periods.index(of: id) else { preconditionFailure("The sample has no period \(id).") }
        return index
    }

    static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) isn't a day.") }
        return day
    }

    private func figure(_ row: Row, _ periods: Register<Period>) -> Figure {
        Figure(
            key: ScoringSample.key(row.unit, row.period, group: row.group, indicator: row.indicator), state: row.state,
            value: row.value, numerator: nil, denominator: nil, evidence: row.evidence.map { RegisterIndex($0) },
            source: nil, reportedOn: nil, isWithdrawn: false)
    }

    private var indicators: Register<Indicator> {
        Register([
            indicator("BD01", measure, direction, .quarter), indicator("BD02", .percent, .higher, .quarter),
            indicator("BD03", .count, .context, .year),
        ])
    }

    private func indicator(
        _ id: String, _ measure: Indicator.Measure, _ direction: Indicator.Direction, _ frequency: Indicator.Frequency
    ) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: "learning", measure: measure, numerator: LocalizedText([:]),
            denominator: nil, direction: direction, levels: [.province, .commune], groupKinds: [.priority, .learner],
            frequency: frequency, isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil,
            targets: id == "BD01" ? targets : [], note: nil, baseline: id == "BD01" ? baseline : nil,
            place: ScoringSample.place)
    }

    private static let communes = Register(
        kinds.enumerated().map { position, kind in
            Commune(
                id: "C\(position + 1)", name: "C", kind: kind, formerProvince: "", point: nil, area: nil,
                validFrom: nil, validTo: position == 2 ? day("2026-06-30") : nil, predecessors: [], place: place)
        })

    private static let units = Register(
        [ReportingUnit(id: "68", kind: .province)]
            + kinds.indices.map { ReportingUnit(id: "C\($0 + 1)", kind: .commune(RegisterIndex($0))) })

    private static let groups = Register([
        PopulationGroup(id: "people", kind: .learner, name: LocalizedText([:]), paragraphs: []),
        PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: []),
        PopulationGroup(id: "disability", kind: .priority, name: LocalizedText([:]), paragraphs: []),
    ])

    private static let evidence = Register(
        [Evidence.Access.everybody, .held].map { access in
            Evidence(
                id: access.rawValue, title: "", kind: .report, issuer: "", date: nil, access: access, url: nil,
                sha256: nil,
                file: nil, place: place)
        })

    private static let periods = Register([
        period("2025-Q4", .quarter, "2025-10-01", "2025-12-31"), period("2025", .year, "2025-01-01", "2025-12-31"),
        period("2026-Q1", .quarter, "2026-01-01", "2026-03-31"),
        period("2026-Q2", .quarter, "2026-04-01", "2026-06-30"),
        period("2026-Q3", .quarter, "2026-07-01", "2026-09-30"),
        period("2026-Q4", .quarter, "2026-10-01", "2026-12-31"),
        period("2026", .year, "2026-01-01", "2026-12-31"),
    ])

    private static func period(_ id: String, _ kind: Period.Kind, _ start: String, _ end: String) -> Period {
        Period(id: id, kind: kind, start: day(start), end: day(end), reportsDue: nil)
    }
}
