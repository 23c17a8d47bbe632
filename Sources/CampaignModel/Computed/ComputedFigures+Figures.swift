extension ComputedFigures {
    /// Counts figures of periods that ended with each of the periods; the province's are those of all units.
    ///
    /// A half-year's figures count in its last quarter, so that every figure counts exactly once.
    func figureTallies(
        _ periods: [RegisterIndex<Period>], among isCounted: (Figure) -> Bool = \.isGiven,
        _ counts: (Figure) -> Bool
    ) -> [RegisterIndex<Period>: UnitTallies] {
        let quarters = quarters(periods)
        var tallies: [RegisterIndex<Period>: UnitTallies] = [:]
        for unit in campaign.units.indices {
            var own: [RegisterIndex<Period>: (tally: Tally, periods: Set<RegisterIndex<Period>>)] = [:]
            for figure in campaign.figures.figures(of: unit) where isCounted(figure) {
                guard let quarter = quarters[figure.key.period] else { continue }
                var entry = own[quarter] ?? (Tally(), [])
                entry.tally.whole += 1
                if counts(figure) { entry.tally.part += 1 }
                entry.periods.insert(figure.key.period)
                own[quarter] = entry
            }
            let code = campaign.units[unit].id
            for (quarter, entry) in own {
                let ids = entry.periods.sorted().map { campaign.periods[$0].id }
                var (tally, province) = (entry.tally, Tally())
                tally.rows = ids.map { "figures:\(code)@\($0)" }
                province.rows = ids.map { "figures:\($0)" }
                tallies[quarter, default: UnitTallies()].add(tally, of: unit, in: province)
            }
        }
        return tallies
    }

    /// Figures that were published and that no correction speaks of; one that was taken back had been published too.
    func uncorrected(_ periods: [RegisterIndex<Period>]) -> [RegisterIndex<Period>: UnitTallies] {
        let corrected = Set(
            campaign.records.revisions.filter { $0.kind == .correction && $0.on <= asOf }.map(\.key))
        return figureTallies(periods, among: { $0.isGiven || $0.isWithdrawn }, { !corrected.contains($0.key) })
    }

    /// For each period, the one of the given periods that it ended with.
    private func quarters(_ periods: [RegisterIndex<Period>]) -> [RegisterIndex<Period>: RegisterIndex<Period>] {
        campaign.periods.indices.reduce(into: [:]) { quarters, index in
            let end = campaign.periods[index].end
            quarters[index] = periods.first { campaign.periods[$0].start <= end && end <= campaign.periods[$0].end }
        }
    }

    /// The gaps of groups: everybody's share less the group's, both as they are published.
    ///
    /// There is no gap of everybody: that figure is “not applicable” where shares are known.
    func groupGaps(_ indicator: RegisterIndex<Indicator>, _ computed: Computation) -> [Figure] {
        guard let source = computed.source.flatMap(campaign.indicators.index(of:)) else { return [] }
        let kinds = campaign.indicators[indicator].groupKinds
        let groups = campaign.groups.indices.filter { kinds.contains(campaign.groups[$0].kind) }
        var gaps: [Figure] = []
        for period in periods(of: indicator) {
            for unit in units(of: indicator, computed.rule, in: period) {
                let key = FigureKey(unit: unit, indicator: source, group: nil, period: period)
                let whole = campaign.figures[key]
                guard whole.state != .notReported else { continue }
                gaps.append(
                    gap(
                        FigureKey(unit: unit, indicator: indicator, group: nil, period: period), .notApplicable, nil, []
                    ))
                for group in groups {
                    let own = campaign.figures[FigureKey(unit: unit, indicator: source, group: group, period: period)]
                    guard own.state != .notReported else { continue }
                    gaps.append(gap(of: own, to: whole, indicator))
                }
            }
        }
        return gaps
    }

    private func gap(of own: Figure, to whole: Figure, _ indicator: RegisterIndex<Indicator>) -> Figure {
        let key = FigureKey(
            unit: own.key.unit, indicator: indicator, group: own.key.group, period: own.key.period)
        let rows = [whole.key, own.key].map { "figure:\(campaign.name(of: $0))" }
        if own.state == .suppressed || whole.state == .suppressed { return gap(key, .suppressed, nil, []) }
        guard let value = own.value, let all = whole.value else { return gap(key, .notApplicable, nil, rows) }
        return gap(key, .reported, (ExactValue(all) - ExactValue(value)).value, rows)
    }

    private func gap(_ key: FigureKey, _ state: Figure.State, _ value: Double?, _ rows: [String]) -> Figure {
        Figure(
            key: key, state: state, value: value, numerator: nil, denominator: nil, evidence: [], source: nil,
            reportedOn: nil, isWithdrawn: false,
            remark: FigureRemark(basis: FigureBasis(rule: .groupGap, rows: rows)))
    }
}
