/// How the figures of one indicator are to be protected.
public struct SuppressionPolicy: Hashable, Sendable {
    /// The threshold where an indicator names none.
    public static let defaultThreshold = 5

    /// The indicator's id.
    public let indicator: String
    /// The smallest count that may be shown beside 0, and the number of values that must stay possible for each
    /// suppressed count. 0 or 1 switches suppression off, for indicators that don't count people.
    public let threshold: Int
    /// Whether the counts add up over time, so that a reader knows that they never fall.
    public let isCumulative: Bool
    /// A name for what the indicator counts, if other indicators count the same or are shares of it: “activated
    /// accounts” are the numerator of one indicator and the denominator of the next. A count that is hidden in one
    /// indicator must not be read off another.
    public let numeratorName: String?
    /// A name for what the indicator is a share of, in the same way. Nothing means a denominator of its own.
    public let denominatorName: String?

    /// Makes a policy.
    public init(
        indicator: String, threshold: Int = SuppressionPolicy.defaultThreshold, isCumulative: Bool = false,
        numeratorName: String? = nil, denominatorName: String? = nil
    ) {
        self.indicator = indicator
        self.threshold = threshold
        self.isCumulative = isCumulative
        self.numeratorName = numeratorName
        self.denominatorName = denominatorName
    }
}

/// A unit whose figures are the sums of those of others: a province and its communes.
public struct UnitTotal: Hashable, Sendable {
    /// The unit that holds the sums.
    public let total: String
    /// The units that are summed.
    public let parts: [String]

    /// Makes a total.
    public init(_ total: String, of parts: [String]) {
        self.total = total
        self.parts = parts
    }
}
