/// Round limits that divide numbers into at most five classes of equal width.
///
/// Equal widths, because a reader can repeat them and they mean the same in every period;
/// quantiles would colour a fifth of the units dark even where all do well.
public struct ClassBreaks: Hashable, Sendable {
    /// The limits between the classes, rising; a number equal to a limit belongs to the class above it.
    public let limits: [Double]

    /// Uses limits chosen by people.
    public init(limits: [Double]) {
        precondition(
            limits.count <= 4 && limits == limits.sorted(), "a map has at most five classes with rising limits")
        self.limits = limits
    }

    /// Finds round limits for numbers.
    ///
    /// Where a round step makes more than five classes, those at the end with fewer numbers are joined: the lowest
    /// and the highest class are open anyway.
    ///
    /// - Parameter finest: The least width of a class: 1 where only whole numbers mean something.
    public init(for values: [Double], finest: Double = 0) {
        guard let low = values.min(), let high = values.max(), low < high else {
            limits = []
            return
        }
        let candidates = (4...8).map { steps in
            Array(AxisScale(.fitted, holding: [low, high], steps: steps, finest: finest).ticks.dropFirst().dropLast())
        }
        var limits = candidates.first { $0.count >= 4 } ?? candidates.last ?? []
        while limits.count > 4 {
            let below = values.count { $0 < limits[1] }
            let above = values.count { $0 >= limits[limits.count - 2] }
            if below <= above { limits.removeFirst() } else { limits.removeLast() }
        }
        // Two whole numbers one after the other are two classes.
        self.limits = limits.isEmpty && finest > 0 ? [high] : limits
    }

    /// The class of a number, from 0.
    public func step(of value: Double) -> Int {
        limits.count { $0 <= value }
    }
}
