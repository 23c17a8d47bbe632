/// What is unlikely about when figures were reported, and about sums of money among them.
public struct ObservationPlausibility {
    private let indicators: Register<Indicator>
    private let periods: Register<Period>
    private let files: [String]
    private let asOf: CalendarDate

    /// Takes the registers that keys point into, the files that origins count, and the as-of day.
    public init(indicators: Register<Indicator>, periods: Register<Period>, files: [String], asOf: CalendarDate) {
        self.indicators = indicators
        self.periods = periods
        self.files = files
        self.asOf = asOf
    }

    /// One warning for each kind and file.
    public func check(_ observations: [Observation]) -> [Diagnostic] {
        var doubts: [Doubt] = []
        var sums: [Observation] = []
        for observation in observations where observation.statement == .reported && !observation.isChecked {
            if indicators[observation.key.indicator].measure == .money { sums.append(observation) }
            let end = periods[observation.key.period].end
            if observation.isKnown(on: asOf), end > asOf || observation.reportedOn.map({ $0 < end }) ?? false {
                let day = observation.reportedOn.map { ": \($0)" } ?? ""
                doubts.append(doubt(.figureBeforePeriodEnd, observation, day))
            }
        }
        for (_, own) in Dictionary(grouping: sums, by: \.key.indicator) {
            let values = own.compactMap { $0.value.flatMap(Int.init(exactly:)) }
            let usual = RobustSpread(values.filter { $0 > 0 }.map(Double.init))
            for observation in own {
                guard let value = observation.value.flatMap(Int.init(exactly:)),
                    MoneyScale.isSmall(value, beside: usual?.median)
                else { continue }
                doubts.append(doubt(.smallMoney, observation, ": \(value)"))
            }
        }
        return Diagnostic.folded(doubts, asOf: asOf)
    }

    private func doubt(_ kind: Doubt.Kind, _ observation: Observation, _ words: String) -> Doubt {
        let place = SourcePlace(file: files[Int(observation.origin.file)], line: Int(observation.origin.line))
        let name = indicators[observation.key.indicator].id
        return Doubt(kind: kind, place: place, words: name + words)
    }
}
