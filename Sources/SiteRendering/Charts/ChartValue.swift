/// What a figure has to show at one place: a number, or the reason why there is none.
public enum ChartValue: Hashable, Sendable {
    /// A number was reported; 0 is a number.
    case reported(Double)
    /// A number was due and did not come.
    case notReported
    /// No number can exist here.
    case notApplicable
    /// A number exists and is withheld to protect people.
    case suppressed

    /// The number, where there is one.
    public var number: Double? {
        if case .reported(let number) = self { number } else { nil }
    }
}

/// One place of a series: a period, and what is known about it.
public struct SeriesPoint: Hashable, Sendable {
    /// The period in the reader's language, as in `Q3/2026`.
    public let label: String
    /// The number or the reason for its absence.
    public let value: ChartValue

    /// Pairs a period with its value.
    public init(_ label: String, _ value: ChartValue) {
        self.label = label
        self.value = value
    }
}

/// A named row of values over the same periods as the other rows of its figure.
public struct ChartSeries: Hashable, Sendable {
    /// Whose values these are, in the reader's language.
    public let name: String
    /// One point a period, in order of time, none left out.
    public let points: [SeriesPoint]

    /// Names a row of values.
    public init(_ name: String, _ points: [SeriesPoint]) {
        self.name = name
        self.points = points
    }
}

/// A value that figures are held against, with its words: a target, a median.
public struct ChartReference: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// The words beside its mark, number included: `Mục tiêu 80 %`.
    public let label: String

    /// Pairs a value with its words.
    public init(_ value: Double, label: String) {
        self.value = value
        self.label = label
    }
}
