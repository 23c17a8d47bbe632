/// What a row of values says, as facts: the page puts the words around them.
public struct TrendMessage: Hashable, Sendable {
    /// The course from the first to the last comparable number.
    public enum Course: Hashable, Sendable {
        /// No number at all.
        case unknown
        /// A single number: nothing to compare with.
        case single
        /// Several numbers, but none but the last was measured the way the last one was.
        case notComparable
        /// The last number is higher.
        case rising
        /// The last number is lower.
        case falling
        /// The two numbers differ by less than the tolerance.
        case level
    }

    /// A number and its period.
    public struct Figure: Hashable, Sendable {
        /// The period in the reader's language.
        public let period: String
        /// The number.
        public let value: Double
    }

    /// The course.
    public let course: Course
    /// The first comparable number.
    public let first: Figure?
    /// The last number.
    public let last: Figure?
    /// The lowest comparable number, the earliest of equals.
    public let lowest: Figure?
    /// The highest comparable number, the earliest of equals.
    public let highest: Figure?
    /// Periods since the first comparable number whose number was due and did not come.
    public let notReported: Int
    /// Periods since the first comparable number whose number is withheld.
    public let suppressed: Int
    /// The last period, when it has no number although an earlier one has.
    public let withoutNumber: SeriesPoint?

    /// The last number less the first.
    public var change: Double? {
        guard let first, let last, first != last else { return nil }
        return last.value - first.value
    }

    /// Reads a row of values.
    ///
    /// - Parameters:
    ///   - points: one point a period in order of time, none left out.
    ///   - tolerance: the smallest change that readers can see, in the unit of the values.
    ///   - comparableFrom: the index of the first point measured the way the last one was.
    public init(_ points: [SeriesPoint], tolerance: Double = 0, comparableFrom: Int = 0) {
        let figures = points.enumerated().compactMap { index, point in
            point.value.number.map { (index: index, figure: Figure(period: point.label, value: $0)) }
        }
        let comparable = figures.filter { $0.index >= comparableFrom }
        let known = comparable.map(\.figure)
        first = known.first
        last = known.last ?? figures.last?.figure
        lowest = known.dropFirst().reduce(known.first) { best, next in
            best.map { next.value < $0.value ? next : $0 }
        }
        highest = known.dropFirst().reduce(known.first) { best, next in
            best.map { next.value > $0.value ? next : $0 }
        }
        let since = points.suffix(from: min(comparable.first?.index ?? comparableFrom, points.endIndex))
        notReported = since.count { $0.value == .notReported }
        suppressed = since.count { $0.value == .suppressed }
        withoutNumber = figures.isEmpty ? nil : points.last.flatMap { $0.value.number == nil ? $0 : nil }
        course = TrendMessage.course(known, isSomethingBefore: figures.count > known.count, tolerance)
    }

    private static func course(_ known: [Figure], isSomethingBefore: Bool, _ tolerance: Double) -> Course {
        guard let first = known.first, let last = known.last else {
            return isSomethingBefore ? .notComparable : .unknown
        }
        if known.count == 1 { return isSomethingBefore ? .notComparable : .single }
        let change = last.value - first.value
        if change == 0 || abs(change) < tolerance { return .level }
        return change > 0 ? .rising : .falling
    }
}
