/// What becomes public of what was reported: the one place where figures become public, and where every rule that
/// keeps something back belongs.
public struct Publication: Sendable {
    /// The published figures.
    public let figures: FigureTable
    /// What was kept back, why, and the proof that it stays hidden.
    public let suppression: SuppressionPlan
    /// The observation of each row of the plan.
    private let rows: [Observation]

    /// Publishes observations; the first one counts when a key comes twice, and a row that was reported after the
    /// as-of date doesn't count yet.
    ///
    /// - Parameter released: What the last release told, which can't be told otherwise without a reason.
    public init(
        of observations: [Observation], by rules: PublicationRules, asOf: CalendarDate,
        after released: ReleasedFigures = ReleasedFigures()
    ) {
        var first: [Observation] = []
        first.reserveCapacity(observations.count)
        for position in ObservationOrder.positions(observations) {
            let observation = observations[Int(position)]
            guard first.last?.key != observation.key, observation.isKnown(on: asOf) else { continue }
            first.append(observation)
        }
        let counted = first.filter { rules.count(of: $0) != nil }
        let plan = rules.suppressionCase(counted, after: released).plan()
        var withheld: [FigureKey: Suppression] = [:]
        for suppression in plan.suppressions { withheld[counted[suppression.row].key] = suppression }
        figures = FigureTable(
            first.map { observation in
                let figure = ValueRule.figure(from: observation, of: rules.indicators[observation.key.indicator])
                guard let suppression = withheld[observation.key] else { return figure }
                return figure.suppressed(showingDenominator: !suppression.hidesDenominator)
            })
        suppression = plan
        rows = counted
    }

    /// For each figure kept back, a note that says why; `place` tells where an observation stands.
    public func notes(at place: (Observation) -> SourcePlace) -> [Diagnostic] {
        suppression.suppressions.map { .suppressedFigure($0, at: place(rows[$0.row])) }
    }

    /// A warning for each figure that is kept back together with the note beside it.
    public func keptNotes(at place: (Observation) -> SourcePlace) -> [Diagnostic] {
        suppression.suppressions.compactMap { kept in
            rows[kept.row].note == nil ? nil : .noteKeptBack(at: place(rows[kept.row]))
        }
    }

    /// Errors for figures that can't be kept back any more.
    public func errors(at place: (Observation) -> SourcePlace) -> [Diagnostic] {
        guard !suppression.unprotected.isEmpty else { return [] }
        let positions = Dictionary(
            suppression.rows.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return suppression.unprotected.compactMap { count in
            positions[count.key].map { .unprotectedCount(count, at: place(rows[$0])) }
        }
    }
}

/// What publication needs to know beside the observations.
public struct PublicationRules: Sendable {
    /// The catalogue.
    public let indicators: Register<Indicator>
    /// Everything that a figure can be about.
    public let units: Register<ReportingUnit>
    /// The groups of people.
    public let groups: Register<PopulationGroup>
    /// The periods, in order of time.
    public let periods: Register<Period>
    /// Counts below this are kept back, unless the indicator says otherwise.
    public let threshold: Int

    /// Makes the rules from registers and the site's threshold.
    public init(
        indicators: Register<Indicator>, units: Register<ReportingUnit>, groups: Register<PopulationGroup>,
        periods: Register<Period>, threshold: Int
    ) {
        self.indicators = indicators
        self.units = units
        self.groups = groups
        self.periods = periods
        self.threshold = threshold
    }

    /// The count that an observation makes public, if it counts something.
    func count(of observation: Observation) -> (numerator: Int, denominator: Int?)? {
        guard observation.statement == .reported else { return nil }
        switch indicators[observation.key.indicator].measure {
        case .percent:
            guard let numerator = observation.numerator, let denominator = observation.denominator,
                numerator >= 0, numerator <= denominator
            else { return nil }
            return (numerator, denominator)
        case .count:
            guard let value = observation.value, value >= 0, value == value.rounded() else { return nil }
            return (Int(value), nil)
        case .money, .points, .score, .days: return nil
        }
    }

    /// The case for suppression: every count that will be published, and what readers know of how they hang together.
    func suppressionCase(
        _ observations: [Observation], after released: ReleasedFigures = ReleasedFigures()
    ) -> SuppressionCase {
        let rows = observations.compactMap { observation in
            count(of: observation).map { count in
                let key = observation.key
                let threshold = indicators[key.indicator].suppressionThreshold ?? threshold
                return SuppressionRow(
                    self.key(key), numerator: count.numerator, denominator: count.denominator,
                    prior: released.prior(
                        of: key, numerator: count.numerator, denominator: count.denominator, threshold: threshold,
                        mayBeTold: mayBeTold(count, of: key, threshold: threshold)))
            }
        }
        let policies = indicators.items.map { indicator in
            SuppressionPolicy(
                indicator: indicator.id, threshold: indicator.suppressionThreshold ?? threshold,
                isCumulative: indicator.isCumulative, numeratorName: PublicationRules.people(indicator.numerator),
                denominatorName: indicator.denominator.flatMap(PublicationRules.people))
        }
        return SuppressionCase(rows: rows, policies: policies, totals: totals, periods: periods.ids)
    }

    /// Whether no rule hides a figure for the sake of its own counts.
    private func mayBeTold(_ count: (numerator: Int, denominator: Int?), of key: FigureKey, threshold: Int) -> Bool {
        let small = 1..<max(1, threshold)
        let counts = [count.numerator, count.denominator, count.denominator.map { $0 - count.numerator }]
        let isRoot = key.group == nil && units[key.unit].level == .province
        return isRoot || !counts.compactMap(\.self).contains(where: small.contains)
    }

    /// Who is counted, in words that are the same wherever the catalogue counts the same people: a reader finds a count
    /// that one indicator keeps back in another that shows it under these words.
    private static func people(_ text: LocalizedText) -> String? {
        let words = text.wordings[.vietnamese] ?? text.wordings.min { $0.key < $1.key }?.value
        return words?.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The province is the sum of its communes.
    private var totals: [UnitTotal] {
        let provinces = units.items.filter { $0.level == .province }
        let communes = units.items.filter { $0.level == .commune }.map(\.id)
        return provinces.map { UnitTotal($0.id, of: communes) }
    }

    private func key(_ key: FigureKey) -> SuppressionKey {
        SuppressionKey(
            indicator: indicators[key.indicator].id, unit: units[key.unit].id, group: key.group.map { groups[$0].id },
            period: periods[key.period].id)
    }
}

extension Figure {
    /// The figure with its count and value kept back, and its note, since words can tell a number too.
    func suppressed(showingDenominator: Bool) -> Figure {
        Figure(
            key: key, state: .suppressed, value: nil, numerator: nil,
            denominator: showingDenominator ? denominator : nil, evidence: evidence, source: source,
            reportedOn: reportedOn, isWithdrawn: false,
            remark: basis.map { FigureRemark(basis: $0) })
    }
}
