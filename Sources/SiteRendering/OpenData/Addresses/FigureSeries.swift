import CampaignModel

/// The figures of one unit, indicator and group as columns of equal length, periods in order: what tools for tables take
/// as it is.
///
/// `period` and `value` are always there; `state` unless every figure is reported, the others only where a figure of the
/// series has them.
struct FigureSeries {
    private var figures: [Figure] = []
    private var sources: [Int] = []
    private var periods: [String] = []
    private var breaks: [CalendarDate?] = []

    /// Adds the figure of the next period.
    ///
    /// - Parameter source: The place in `sources` of what it rests on; nothing where the file doesn't tell.
    mutating func append(_ figure: Figure, _ campaign: Campaign, source: Int?) {
        figures.append(figure)
        periods.append(campaign.periods[figure.key.period].id)
        breaks.append(campaign.seriesBreak(at: figure.key))
        if let source { sources.append(source) }
    }

    var tree: JSONTree {
        .object(
            [("period", JSONTree.list(periods.map { .text($0) }))] + FigureColumns(figures).members
                + FigureColumns.column("break", breaks) { .text($0.description) }
                + (sources.isEmpty ? [] : [("source", .list(sources.map { .integer($0) }))]))
    }
}

/// What figures say, as columns: their values, states and parts.
struct FigureColumns {
    private let figures: [Figure?]

    /// - Parameter figures: Nothing where there is no such figure.
    init(_ figures: [Figure?]) {
        self.figures = figures
    }

    var members: [(String, JSONTree)] {
        statesAndValues
            + Self.column("numerator", figures.map { $0?.state == .reported ? $0?.numerator : nil }) { .integer($0) }
            + Self.column("denominator", figures.map { $0?.denominator }) { .integer($0) }
    }

    /// States and values alone.
    var statesAndValues: [(String, JSONTree)] {
        // What is kept back must not come out of here, whatever else goes wrong.
        let told = figures.map { $0?.state == .reported ? $0 : nil }
        let states = figures.map { $0.map { JSONTree.text($0.state.rawValue) } ?? .null }
        let needsStates = figures.contains { $0?.state != .reported }
        return (needsStates ? [("state", .list(states))] : [])
            + [("value", .list(told.map { $0?.value.map { .decimal($0) } ?? .null }))]
    }

    /// A column that is there only where it says something.
    static func column<Value>(
        _ name: String, _ values: [Value?], _ tree: (Value) -> JSONTree
    ) -> [(String, JSONTree)] {
        guard values.contains(where: { $0 != nil }) else { return [] }
        return [(name, .list(values.map { $0.map(tree) ?? .null }))]
    }
}

/// What the figures of a file rest on, each once: source, day of the report, evidence.
struct FigureSources {
    private struct Source: Hashable {
        let code: String?
        let reportedOn: CalendarDate?
        let evidence: [RegisterIndex<Evidence>]
    }

    private var numbers: [Source: Int] = [:]
    private var sources: [Source] = []

    /// The place of what a figure rests on.
    mutating func number(of figure: Figure) -> Int {
        let source = Source(code: figure.sourceCode, reportedOn: figure.reportedOn, evidence: figure.evidence)
        if let known = numbers[source] { return known }
        numbers[source] = sources.count
        sources.append(source)
        return sources.count - 1
    }

    /// How many there are.
    var count: Int { sources.count }

    /// Gives each with its place.
    func forEach(_ body: (Int, String?, CalendarDate?, [RegisterIndex<Evidence>]) -> Void) {
        for (place, source) in sources.enumerated() { body(place, source.code, source.reportedOn, source.evidence) }
    }

    /// The list of them; members that say nothing are left out.
    func tree(_ context: DataContext) -> JSONTree {
        .list(
            sources.map { source in
                var members: [(String, JSONTree)] = []
                if let code = source.code { members.append(("source", .text(code))) }
                if let day = source.reportedOn { members.append(("reported_on", .text(day.description))) }
                if !source.evidence.isEmpty {
                    members.append(("evidence", .list(context.codes(source.evidence).map { .text($0) })))
                }
                return .object(members)
            })
    }
}
