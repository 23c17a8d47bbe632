/// How one value of a measure differs from another, as readers see both: whoever tells a change – a heading, a sentence,
/// a column, a count of those that rose – takes its course from here, so that no two places of a page disagree.
public struct SeenChange: Hashable, Sendable {
    /// How much higher the later value is: the difference of the two as they are written, so that readers who subtract
    /// get the same. For money to the đồng, since what the writing leaves away would be off by millions; 0 when level.
    public let difference: Double

    /// Where a value went.
    public enum Course: Hashable, Sendable {
        /// Both are written alike.
        case level
        /// Up.
        case up
        /// Down.
        case down
    }

    /// Where it went.
    public var course: Course { difference == 0 ? .level : difference > 0 ? .up : .down }

    /// Compares two values of a measure.
    public init(from earlier: Double, to now: Double, measure: Indicator.Measure) {
        let (before, after) = (ExactValue(earlier), ExactValue(now))
        let seen = measure.seen(after) - measure.seen(before)
        let isExact = measure == .money && seen.thousandths != 0
        difference = (isExact ? after - before : seen).value
    }

    /// True when the change is for the better; nothing when readers can see none, or there is no better side.
    public func isBetter(_ direction: Indicator.Direction) -> Bool? {
        guard course != .level else { return nil }
        switch direction {
        case .higher: return course == .up
        case .lower: return course == .down
        case .context: return nil
        }
    }
}

extension Indicator.Measure {
    /// A value as readers see it: rounded to the last digit that pages write, halves away from zero.
    public func seen(_ value: Double) -> Double { seen(ExactValue(value)).value }

    func seen(_ value: ExactValue) -> ExactValue {
        let step = stepSeen(of: value)
        let steps = (2 * value.thousandths.magnitude + step) / (2 * step)
        let size = Int(clamping: steps * step)
        return ExactValue(thousandths: value.thousandths < 0 ? -size : size)
    }

    /// The step in which a value is written, in thousandths: counts that aren't whole have a decimal, amounts of money
    /// two of their million or billion.
    private func stepSeen(of value: ExactValue) -> UInt {
        switch self {
        case .percent, .points, .score, .count: 100
        case .days: 1000
        case .money: UInt(AmountScale(of: value.value).step) * 1000
        }
    }
}
