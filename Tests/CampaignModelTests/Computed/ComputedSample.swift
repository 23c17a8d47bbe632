@testable import CampaignModel

/// A province of two communes and one agency, with a computed indicator for each rule.
struct ComputedSample {
    static let place = SourcePlace(file: "indicators.yaml", line: 3)
    static let asOf = day("2026-11-20")

    var records = CampaignRecords()
    var tasks: [CampaignTask] = []
    var updates: [TaskUpdate] = []
    var figures: [Figure] = []
    var threshold = 1

    /// The computed indicators by their rule, and the reported one, S1, that gaps are worked out from.
    static let indicators = Register(
        [indicator("S1", .percent, computed: nil)]
            + ComputedRule.allCases.map { rule in
                indicator(
                    rule.rawValue, rule.measure, computed: Computation(rule, from: rule.needsSource ? "S1" : nil))
            })

    var campaign: Campaign {
        let communes = Register(["C1", "C2"].map(ComputedSample.commune))
        let agency = Agency(
            id: "A1", name: LocalizedText([:]), kind: .single, parent: nil, role: LocalizedText([:]), paragraphs: [],
            isInCommunes: false, place: ComputedSample.place)
        return Campaign(
            communes: communes, agencies: Register([agency]),
            units: Register([
                ReportingUnit(id: "68", kind: .province), ReportingUnit(id: "C1", kind: .commune(RegisterIndex(0))),
                ReportingUnit(id: "C2", kind: .commune(RegisterIndex(1))),
                ReportingUnit(id: "A1", kind: .agency(RegisterIndex(0))),
            ]),
            groups: Register([
                PopulationGroup(id: "elderly", kind: .priority, name: LocalizedText([:]), paragraphs: [])
            ]), themes: Register(), indicators: ComputedSample.indicators, periods: ComputedSample.periods,
            evidence: Register([
                Evidence(
                    id: "E1", title: "", kind: .report, issuer: "", date: nil, access: .everybody, url: nil,
                    sha256: nil,
                    file: nil, place: ComputedSample.place)
            ]), tasks: Register(tasks), taskUpdates: updates, taskStates: [], figures: FigureTable(figures),
            records: records)
    }

    /// The campaign with its computed figures.
    var computed: Campaign {
        ComputedFigures(of: campaign, asOf: ComputedSample.asOf, threshold: threshold).campaignWithFigures
    }

    /// A computed figure as a line: its state, parts or value, and the rows behind it.
    func line(_ rule: ComputedRule, _ unit: Int, _ period: String = "2026-Q3", group: Int? = nil) -> String {
        let figure = computed.figures[ComputedSample.key(rule.rawValue, unit, period, group: group)]
        let parts = figure.numerator.flatMap { part in figure.denominator.map { "\(part)/\($0)" } }
        let words = [
            figure.state.rawValue, parts ?? figure.value.map { MachineNumber.text($0) },
            figure.basis.map { $0.rows.joined(separator: ";") },
        ]
        return words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func key(_ indicator: String, _ unit: Int, _ period: String, group: Int? = nil) -> FigureKey {
        guard let indicator = indicators.index(of: indicator) else { preconditionFailure("No indicator \(indicator).") }
        return FigureKey(
            unit: RegisterIndex(unit), indicator: indicator, group: group.map { RegisterIndex($0) },
            period: self.period(period))
    }

    static func figure(
        _ unit: Int, _ period: String = "2026-Q3", value: Double? = 50, group: Int? = nil, proven: Bool = false,
        state: Figure.State = .reported, source: Observation.Source = .report, withdrawn: Bool = false
    ) -> Figure {
        Figure(
            key: key("S1", unit, period, group: group), state: state, value: state == .reported ? value : nil,
            numerator: nil, denominator: nil, evidence: proven ? [RegisterIndex(0)] : [], source: source,
            reportedOn: nil, isWithdrawn: withdrawn)
    }

    static func report(_ unit: Int, _ due: String, received: String?, _ period: String = "2026-Q3") -> PeriodicReport {
        PeriodicReport(
            unit: RegisterIndex(unit), kind: .quarter, period: self.period(period), dueOn: day(due),
            receivedOn: received.map(day), evidence: [], place: place)
    }

    static func inspection(
        _ id: String, planned: String?, done: String?, published: String? = nil, units: [Int] = []
    ) -> Inspection {
        Inspection(
            id: id, title: LocalizedText([:]), agency: RegisterIndex(0), plannedOn: planned.map(day),
            doneOn: done.map(day), units: units.map { RegisterIndex($0) }, contents: [], findings: nil, fixed: nil,
            result: LocalizedText([:]), publishedOn: published.map(day), evidence: [], place: place)
    }

    static func difficulty(_ id: String, _ received: String, _ state: Difficulty.State, _ unit: Int?) -> Difficulty {
        Difficulty(
            id: id, receivedOn: day(received), from: "", unit: unit.map { RegisterIndex($0) },
            summary: LocalizedText([:]), answer: LocalizedText([:]), answeredOn: nil, state: state, place: place)
    }

    static func correction(_ id: String, _ date: String, _ unit: Int) -> UnitCorrection {
        UnitCorrection(
            id: id, date: day(date), unit: RegisterIndex(unit), finding: LocalizedText([:]), remedy: LocalizedText([:]),
            dueOn: nil, closedOn: nil, place: place)
    }

    static func money(_ id: String, spent: Int?, agency: Int? = 0) -> FundingLine {
        FundingLine(
            id: id, period: period("2026-Q3"), source: .other, agency: agency.map { RegisterIndex($0) },
            allocated: 100, spent: spent, evidence: [], place: place)
    }

    static func task(_ id: String, before day: String) -> CampaignTask {
        CampaignTask(
            id: id, title: LocalizedText([:]), leads: [RegisterIndex(0)], partners: [],
            deadline: .before(self.day(day)), objective: LocalizedText([:]), output: LocalizedText([:]), indicators: [],
            paragraph: "", history: [], place: place)
    }

    static func done(_ task: Int, _ date: String) -> TaskUpdate {
        TaskUpdate(
            task: RegisterIndex(task), agency: RegisterIndex(0), unit: nil, date: day(date), stage: .done,
            summary: LocalizedText([:]), evidence: [], place: place)
    }

    static func revision(_ kind: Revision.Kind, _ figure: Figure, on day: String) -> Revision {
        Revision(.figure(figure.key), kind: kind, reason: LocalizedText([:]), by: "", on: self.day(day), place: place)
    }

    static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) isn't a day.") }
        return day
    }

    static func period(_ id: String) -> RegisterIndex<Period> {
        guard let index = periods.index(of: id) else { preconditionFailure("The sample has no period \(id).") }
        return index
    }

    static let periods = Register([
        Period(
            id: "2026-H1", kind: .halfYear, start: day("2026-01-01"), end: day("2026-06-30"), reportsDue: nil),
        Period(id: "2026-Q2", kind: .quarter, start: day("2026-04-01"), end: day("2026-06-30"), reportsDue: nil),
        Period(id: "2026-Q3", kind: .quarter, start: day("2026-07-01"), end: day("2026-09-30"), reportsDue: nil),
        Period(id: "2026-Q4", kind: .quarter, start: day("2026-10-01"), end: day("2026-12-31"), reportsDue: nil),
    ])

    static func indicator(
        _ id: String, _ measure: Indicator.Measure, computed: Computation?
    ) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: "", measure: measure, numerator: LocalizedText([:]),
            denominator: nil, direction: .higher, levels: [.province, .commune, .agency], groupKinds: [.priority],
            frequency: .quarter, isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil,
            targets: [], note: nil, computed: computed, place: place)
    }

    private static func commune(_ id: String) -> Commune {
        Commune(
            id: id, name: id, kind: .rural, formerProvince: "", point: nil, area: nil, validFrom: nil, validTo: nil,
            predecessors: [], place: place)
    }
}
