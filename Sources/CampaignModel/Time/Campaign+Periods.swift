extension Indicator.Frequency {
    /// The periods that figures come in; what happens now and then is told quarter by quarter.
    public var rhythm: Period.Kind {
        switch self {
        case .quarter, .event: .quarter
        case .halfYear: .halfYear
        case .year: .year
        }
    }
}

extension Campaign {
    /// The last period up to one that an indicator's own rhythm reports for.
    public func lastPeriod(
        with indicator: RegisterIndex<Indicator>, until last: RegisterIndex<Period>
    ) -> RegisterIndex<Period>? {
        let kind = indicators[indicator].frequency.rhythm
        let end = periods[last].end
        return periods.indices.last { periods[$0].kind == kind && periods[$0].end <= end }
    }

    /// The period before, of the same kind.
    public func previousPeriod(of period: RegisterIndex<Period>) -> RegisterIndex<Period>? {
        let kind = periods[period].kind
        return periods.indices.last { $0 < period && periods[$0].kind == kind }
    }

    /// The periods of the same kind as one, up to another of that kind, in order of time.
    public func periodsOfKind(
        of period: RegisterIndex<Period>, until last: RegisterIndex<Period>
    ) -> [RegisterIndex<Period>] {
        let kind = periods[period].kind
        return periods.indices.filter { $0 <= last && periods[$0].kind == kind }
    }
}
