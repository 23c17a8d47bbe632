import CampaignModel

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
        /// The two numbers are written alike.
        case level
    }

    /// A number and its period.
    public struct Figure: Hashable, Sendable {
        /// The period in the reader's language.
        public let period: String
        /// The number as readers see it.
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

    /// The change from the first comparable number to the last; nothing unless there are two.
    let change: SeenChange?

    /// Reads a row of values.
    ///
    /// - Parameters:
    ///   - points: one point a period in order of time, none left out.
    ///   - measure: what the values are, which says how readers see them.
    ///   - comparableFrom: the index of the first point measured the way the last one was.
    public init(_ points: [SeriesPoint], measure: Indicator.Measure, comparableFrom: Int = 0) {
        let figures = points.enumerated().compactMap { index, point in
            point.value.number.map {
                (index: index, exact: $0, figure: Figure(period: point.label, value: measure.seen($0)))
            }
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
        change =
            if comparable.count > 1, let first = comparable.first, let last = comparable.last {
                SeenChange(from: first.exact, to: last.exact, measure: measure)
            } else { nil }
        course = TrendMessage.course(change, of: known.count, isSomethingBefore: figures.count > known.count)
    }

    private static func course(_ change: SeenChange?, of known: Int, isSomethingBefore: Bool) -> Course {
        switch change?.course {
        case .up: .rising
        case .down: .falling
        case .level: .level
        case nil: isSomethingBefore ? .notComparable : known == 0 ? .unknown : .single
        }
    }
}
