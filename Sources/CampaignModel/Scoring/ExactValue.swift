/// A value of a figure as a whole number of thousandths, so that differences and comparisons are exact and the same on
/// every machine.
struct ExactValue: Hashable, Sendable, Comparable {
    /// The value times a thousand.
    let thousandths: Int

    /// Takes a value of a figure; figures have at most three decimals.
    init(_ value: Double) {
        let scaled = (value * 1000).rounded(.toNearestOrAwayFromZero)
        thousandths = Int(max(-9e18, min(9e18, scaled)))
    }

    init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// The value in the measure of its figure.
    var value: Double { Double(thousandths) / 1000 }

    static func < (left: ExactValue, right: ExactValue) -> Bool {
        left.thousandths < right.thousandths
    }

    static func - (left: ExactValue, right: ExactValue) -> ExactValue {
        ExactValue(thousandths: left.thousandths - right.thousandths)
    }

    /// A fraction rounded to a whole number, halves up; the lower part must be positive.
    static func rounded(_ numerator: Int128, over denominator: Int128) -> Int128 {
        let (quotient, remainder) = (2 * numerator + denominator).quotientAndRemainder(dividingBy: 2 * denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension Indicator.Measure {
    /// The smallest step in which values of the measure are written, in thousandths: a decimal for shares and scores,
    /// whole numbers for everything that is counted.
    var stepInThousandths: Int {
        switch self {
        case .percent, .points, .score: 100
        case .count, .money, .days: 1000
        }
    }
}
