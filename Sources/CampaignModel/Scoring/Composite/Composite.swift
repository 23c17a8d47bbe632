/// One score made of several indicators, which exists only when content declares its indicators, weights and source:
/// the plan itself gives no weights.
public struct Composite: Registered, Hashable {
    /// How a value becomes points from 0 to 100.
    public enum Normalisation: String, Hashable, Sendable, CaseIterable {
        /// Points grow evenly from a stated worst value to a stated best one: they don't depend on other communes.
        case goalposts
        /// Points grow evenly from the worst published value of the communes to their best one.
        case range
    }

    /// An indicator with its weight.
    public struct Part: Hashable, Sendable {
        /// The indicator.
        public let indicator: RegisterIndex<Indicator>
        /// The weight, at least 1; weights are held against their sum.
        public let weight: Int
        /// The value that gets 0 points, for goalposts.
        public let worst: Double?
        /// The value that gets 100 points, for goalposts.
        public let best: Double?

        /// Makes a part.
        public init(indicator: RegisterIndex<Indicator>, weight: Int, worst: Double? = nil, best: Double? = nil) {
            self.indicator = indicator
            self.weight = weight
            self.worst = worst
            self.best = best
        }
    }

    /// The identifier, as in `overall`.
    public let id: String
    /// The name.
    public let name: LocalizedText
    /// The indicators with their weights.
    public let parts: [Part]
    /// How values become points.
    public let normalisation: Normalisation
    /// The least share of the weights, in percent, that must be known for a score.
    public let minimumCoverage: Int
    /// The document that sets indicators and weights.
    public let source: LocalizedText
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes a composite.
    public init(
        id: String, name: LocalizedText, parts: [Part], normalisation: Normalisation, minimumCoverage: Int,
        source: LocalizedText, place: SourcePlace
    ) {
        self.id = id
        self.name = name
        self.parts = parts
        self.normalisation = normalisation
        self.minimumCoverage = minimumCoverage
        self.source = source
        self.place = place
    }

    /// The sum of the weights.
    public var weight: Int { parts.reduce(0) { $0 + $1.weight } }
}
