extension Campaign {
    /// The same period of the year before, as in the third quarter of 2025 for that of 2026; nothing when the register
    /// doesn't go back so far.
    public func yearBefore(_ period: RegisterIndex<Period>) -> RegisterIndex<Period>? {
        let now = periods[period]
        return periodsOfKind(of: period, until: period).last { earlier in
            let entry = periods[earlier]
            return entry.end.year == now.end.year - 1 && entry.ordinal == now.ordinal
        }
    }

    /// The change of a figure since the same period of the year before; nothing when either has no published value, or
    /// the territory or what is counted changed between.
    public func yearChange(of key: FigureKey) -> FigureChange? {
        guard let earlier = yearBefore(key.period) else { return nil }
        let since = periods[earlier].end
        let isWhole = !periodsOfKind(of: key.period, until: key.period).contains { period in
            periods[period].end > since && seriesBreak(at: key.moved(to: period)) != nil
        }
        guard isWhole else { return nil }
        return FigureChange(
            from: figures[key.moved(to: earlier)], to: figures[key], measure: indicators[key.indicator].measure)
    }
}
