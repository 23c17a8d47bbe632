extension ObservationRules {
    /// Whether the indicator is reported for such a unit, group and period at all.
    func checkKey(_ observation: Observation, into diagnostics: inout [Diagnostic]) {
        let key = observation.key
        let indicator = indicators[key.indicator]
        let unit = units[key.unit]
        let period = periods[key.period]
        if !indicator.levels.contains(unit.level) {
            diagnostics.append(.levelNotReported(unit, indicator, at: place(of: observation)))
        }
        if let group = key.group.map({ groups[$0] }), !indicator.groupKinds.contains(group.kind) {
            diagnostics.append(.groupNotReported(group, indicator, at: place(of: observation)))
        }
        if let kind = indicator.frequency.periodKind, kind != period.kind {
            diagnostics.append(.frequencyMismatch(indicator, period, at: place(of: observation)))
        }
        if case .commune(let index) = unit.kind, !communes[index].exists(in: period) {
            diagnostics.append(.communeNotInPeriod(communes[index], period, at: place(of: observation)))
        }
    }
}

extension Indicator.Frequency {
    /// The kind of period that such an indicator is reported for; nothing when any will do.
    var periodKind: Period.Kind? {
        switch self {
        case .quarter: .quarter
        case .halfYear: .halfYear
        case .year: .year
        case .event: nil
        }
    }
}

extension Commune {
    /// True when the unit exists on at least one day of the period.
    public func exists(in period: Period) -> Bool {
        if let validFrom, period.end < validFrom { return false }
        if let validTo, period.start > validTo { return false }
        return true
    }
}
