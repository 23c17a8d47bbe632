extension ObservationRules {
    /// Rows that belong together: doubled keys, groups within the whole, series that only grow.
    ///
    /// - Returns: The keys that stand twice, and those of wholes and groups that don't fit each other.
    func checkSeries(_ observations: [Observation], into diagnostics: inout [Diagnostic]) -> Set<FigureKey> {
        var doubled: Set<FigureKey> = []
        var wholes: [RegisterIndex<Period>: Observation] = [:]
        var latest: [Period.Kind: Observation] = [:]
        var last: Observation?
        var larger: [FigureKey: (whole: Observation, groups: [Observation])] = [:]
        for position in ObservationOrder.positions(observations) {
            let observation = observations[Int(position)]
            let key = observation.key
            if let last, last.key == key {
                diagnostics.append(
                    .duplicateFigure(name(of: key), firstAt: place(of: last), at: place(of: observation)))
                doubled.insert(key)
                continue
            }
            if last?.key.unit != key.unit || last?.key.indicator != key.indicator { wholes = [:] }
            if last?.key.isSameSeries(as: key) != true { latest = [:] }
            last = observation
            guard observation.statement == .reported else { continue }
            if key.group == nil {
                wholes[key.period] = observation
            } else if let whole = wholes[key.period] {
                if isLarger(observation, than: whole) {
                    larger[whole.key, default: (whole, [])].groups.append(observation)
                }
            }
            let kind = periods[key.period].kind
            if let earlier = latest[kind] { checkGrowth(observation, since: earlier, into: &diagnostics) }
            latest[kind] = observation
        }
        for (key, (whole, groups)) in larger {
            diagnostics.append(overWhole(groups, whole))
            doubled.insert(key)
            doubled.formUnion(groups.map(\.key))
        }
        return doubled
    }

    /// One group that is more than everybody may be wrong itself; of several the figure of everybody is.
    private func overWhole(_ groups: [Observation], _ whole: Observation) -> Diagnostic {
        if groups.count == 1 {
            return .groupOverWhole(name(of: groups[0].key), whole: place(of: whole), at: place(of: groups[0]))
        }
        return .wholeUnderGroups(
            name(of: whole.key), groups: groups.compactMap(\.key.group).map { self.groups[$0].id },
            at: place(of: whole))
    }

    private func isLarger(_ group: Observation, than whole: Observation) -> Bool {
        switch indicators[group.key.indicator].measure {
        case .percent: exceeds(group.numerator, whole.numerator) || exceeds(group.denominator, whole.denominator)
        case .count, .money: exceeds(group.value, whole.value)
        case .points, .score, .days: false
        }
    }

    private func checkGrowth(
        _ observation: Observation, since earlier: Observation, into diagnostics: inout [Diagnostic]
    ) {
        let indicator = indicators[observation.key.indicator]
        guard indicator.isCumulative, !revised.contains(observation.key) else { return }
        let hasFallen =
            indicator.measure == .percent
            ? exceeds(earlier.numerator, observation.numerator) : exceeds(earlier.value, observation.value)
        if hasFallen {
            diagnostics.append(
                .fallingSeries(name(of: observation.key), earlier: place(of: earlier), at: place(of: observation)))
        }
    }

    private func exceeds<Number: Comparable>(_ left: Number?, _ right: Number?) -> Bool {
        guard let left, let right else { return false }
        return left > right
    }
}

extension FigureKey {
    /// True when the keys differ by nothing but the period.
    func isSameSeries(as other: FigureKey) -> Bool {
        unit == other.unit && indicator == other.indicator && group == other.group
    }
}
