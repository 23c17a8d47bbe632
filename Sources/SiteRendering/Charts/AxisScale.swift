/// Which part of the numbers an axis shows.
public enum AxisRange: Hashable, Sendable {
    /// From zero to a round number above the highest value: nothing looks larger than it is.
    case fromZero
    /// A round range that just holds the values: for lines whose changes matter more than their height.
    case fitted
    /// This range, as in 0 to 100 for shares.
    case fixed(Double, Double)
}

/// A straight axis from a lowest to a highest number, with round marks between.
struct AxisScale {
    let low: Double
    let high: Double
    let ticks: [Double]
    /// How many decimals tell the marks apart.
    let decimals: Int

    /// Finds the range and about `count` steps of 1, 2 or 5 times a power of ten.
    ///
    /// - Parameters:
    ///   - values: Everything that must lie on the axis, targets included.
    ///   - finest: The least step: 1 where only whole numbers mean something.
    init(_ range: AxisRange, holding values: [Double], steps count: Int = 4, finest: Double = 0) {
        let lowest = values.min() ?? 0
        let highest = values.max() ?? 0
        var low: Double
        var high: Double
        switch range {
        case .fromZero: (low, high) = (min(0, lowest), max(0, highest))
        case .fitted: (low, high) = (lowest, highest)
        case .fixed(let from, let to): (low, high) = (min(from, lowest), max(to, highest))
        }
        // A single value lies at the upper end, so that no mark stands above what can be, as 101 %.
        if high <= low { (low, high) = low > 0 ? (max(0, low - 1), low) : (low, low + 1) }
        let step = max(finest, AxisScale.roundStep(over: high - low, count: count))
        let first = (low / step + 1e-9).rounded(.down)
        let last = (high / step - 1e-9).rounded(.up)
        self.low = first * step
        self.high = last * step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
        decimals = AxisScale.decimals(of: step)
    }

    /// Where a number lies, from 0 at the low end to 1 at the high end.
    func share(_ value: Double) -> Double {
        (value - low) / (high - low)
    }

    private static func decimals(of step: Double) -> Int {
        var (decimals, power) = (0, step)
        while power < 0.999, decimals < 6 { (decimals, power) = (decimals + 1, power * 10) }
        return decimals
    }

    private static func roundStep(over span: Double, count: Int) -> Double {
        var power = 1.0
        let raw = span / Double(count)
        while power * 10 <= raw { power *= 10 }
        while power > raw { power /= 10 }
        let candidates = [1.0, 2, 5, 10]
        let factor = candidates.first { $0 * power >= raw * 0.999 } ?? 10
        return factor * power
    }
}
