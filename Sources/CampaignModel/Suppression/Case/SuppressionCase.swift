/// All figures that will be published together, and what readers know of how they hang together.
///
/// ```swift
/// let suppression = SuppressionCase(
///     rows: rows,
///     policies: [SuppressionPolicy(indicator: "BD03", isCumulative: true)],
///     totals: [UnitTotal("68", of: communeCodes)],
///     partitions: [["pupils", "people", "officials", "workers"]],
///     periods: ["2026-Q1", "2026-Q2", "2026-Q3"])
/// let plan = suppression.plan()
/// ```
public struct SuppressionCase: Sendable {
    /// The figures; each key once.
    public let rows: [SuppressionRow]
    /// The indicators' policies; an indicator without one gets the default policy.
    public let policies: [SuppressionPolicy]
    /// Which units are sums of which.
    public let totals: [UnitTotal]
    /// Sets of groups that do not overlap and together make up everybody.
    public let partitions: [[String]]
    /// The periods in the order of time.
    public let periods: [String]

    /// Makes a case.
    public init(
        rows: [SuppressionRow], policies: [SuppressionPolicy], totals: [UnitTotal] = [],
        partitions: [[String]] = [], periods: [String]
    ) {
        self.rows = rows
        self.policies = policies
        self.totals = totals
        self.partitions = partitions
        self.periods = periods
    }
}
