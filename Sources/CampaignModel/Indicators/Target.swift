/// A value that the campaign means to reach by a period.
public struct Target: Hashable, Sendable {
    /// The period by whose end it is to be reached.
    public let period: String
    /// The value, in the indicator's measure.
    public let value: Double
    /// The document that states it.
    public let source: String
    /// The levels whose units are meant, if it says so.
    public let levels: [ReportingLevel]

    /// Makes a target.
    public init(period: String, value: Double, source: String, levels: [ReportingLevel] = []) {
        self.period = period
        self.value = value
        self.source = source
        self.levels = levels
    }
}

/// The period that the way to a target is counted from, where the catalogue declares one.
public struct Baseline: Hashable, Sendable {
    /// The period; a unit that didn't report it starts with its first report after it.
    public let period: String
    /// The document that states it.
    public let source: String

    /// Makes a baseline.
    public init(period: String, source: String) {
        self.period = period
        self.source = source
    }
}
