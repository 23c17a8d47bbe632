/// The score of a commune, and what it is made of.
///
/// Only published values count. A part that is missing or kept back is left out with its weight, so that nothing of it
/// can be found in the score, and it is named.
public struct CompositeScore: Hashable, Sendable {
    /// What an indicator gives to the score.
    public struct Part: Hashable, Sendable {
        /// The indicator with its weight.
        public let part: Composite.Part
        /// What its cell says.
        public let state: Figure.State
        /// Its value, when it is published.
        public let value: Double?
        /// Its points from 0 to 100, with one decimal; nothing when it is left out.
        public let points: Double?
    }

    /// The parts, in the order of the composite.
    public let parts: [Part]
    /// The share of the weights that is known, in percent with one decimal.
    public let coverage: Double
    /// The score from 0 to 100, with one decimal; nothing when too little is known.
    public let value: Double?

    /// Adds up parts: the mean of their points, weighed.
    init(_ composite: Composite, parts: [(part: Part, thousandths: Int?)]) {
        self.parts = parts.map(\.part)
        var (sum, known) = (0, 0)
        for entry in parts {
            guard let points = entry.thousandths else { continue }
            sum += points * entry.part.part.weight
            known += entry.part.part.weight
        }
        coverage = ValueRule.percent(known, of: composite.weight) ?? 0
        let isEnough = known > 0 && known * 100 >= composite.minimumCoverage * composite.weight
        value = isEnough ? CompositeScore.tenths(Int128(sum), over: Int128(known)) : nil
    }

    /// Thousandths over a whole as a number with one decimal, halves up.
    static func tenths(_ thousandths: Int128, over whole: Int128) -> Double {
        Double(Int(ExactValue.rounded(thousandths, over: whole * 100))) / 10
    }
}
