/// Makes published figures from what was reported.
public enum Publication {
    /// The figures of all observations; the first one counts when a key comes twice, and a row that was reported
    /// after the as-of date doesn't count yet.
    ///
    /// This is the one place where figures become public: every rule that keeps something back belongs here.
    public static func figures(
        from observations: [Observation], indicators: Register<Indicator>, asOf: CalendarDate
    ) -> FigureTable {
        var figures: [Figure] = []
        figures.reserveCapacity(observations.count)
        for position in ObservationOrder.positions(observations) {
            let observation = observations[Int(position)]
            guard figures.last?.key != observation.key, observation.isKnown(on: asOf) else { continue }
            let measure = indicators[observation.key.indicator].measure
            figures.append(ValueRule.figure(from: observation, measure: measure))
        }
        return FigureTable(figures)
    }
}
