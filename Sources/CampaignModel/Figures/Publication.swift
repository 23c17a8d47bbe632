/// Makes published figures from what was reported.
public enum Publication {
    /// The figures of all observations; the first one counts when a key comes twice.
    ///
    /// This is the one place where figures become public: every rule that keeps something back belongs here.
    public static func figures(from observations: [Observation], indicators: Register<Indicator>) -> FigureTable {
        var seen: Set<FigureKey> = []
        seen.reserveCapacity(observations.count)
        var figures: [Figure] = []
        figures.reserveCapacity(observations.count)
        for observation in observations where seen.insert(observation.key).inserted {
            let measure = indicators[observation.key.indicator].measure
            figures.append(ValueRule.figure(from: observation, measure: measure))
        }
        return FigureTable(figures)
    }
}
