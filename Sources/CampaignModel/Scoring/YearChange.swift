/// The year up to a period: what figures of it are held against.
public struct YearSpan: Sendable {
    /// The period.
    public let period: RegisterIndex<Period>
    /// The same period of the year before.
    public let earlier: RegisterIndex<Period>
    /// The periods after that one, up to the period itself.
    let later: [RegisterIndex<Period>]

    /// The year up to a period; nothing when the register doesn't go back so far.
    public init?(upTo period: RegisterIndex<Period>, in campaign: Campaign) {
        let periods = campaign.periods
        let now = periods[period]
        let known = campaign.periodsOfKind(of: period, until: period)
        let same = known.last { earlier in
            let entry = periods[earlier]
            return entry.end.year == now.end.year - 1 && entry.ordinal == now.ordinal
        }
        guard let earlier = same else { return nil }
        self.period = period
        self.earlier = earlier
        let since = periods[earlier].end
        later = known.filter { periods[$0].end > since }
    }
}

extension Campaign {
    /// The same period of the year before, as in the third quarter of 2025 for that of 2026; nothing when the register
    /// doesn't go back so far.
    public func yearBefore(_ period: RegisterIndex<Period>) -> RegisterIndex<Period>? {
        YearSpan(upTo: period, in: self)?.earlier
    }

    /// The change of a figure since the same period of the year before; nothing when either has no published value, or
    /// the territory or what is counted changed between.
    public func yearChange(of key: FigureKey) -> FigureChange? {
        YearSpan(upTo: key.period, in: self).flatMap { change(of: key, over: $0) }
    }

    /// The same over a year that is known already.
    func change(of key: FigureKey, over year: YearSpan) -> FigureChange? {
        guard !year.later.contains(where: { seriesBreak(at: key.moved(to: $0)) != nil }) else { return nil }
        return FigureChange(
            from: figures[key.moved(to: year.earlier)], to: figures[key], measure: indicators[key.indicator].measure)
    }
}
