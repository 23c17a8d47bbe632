/// What was published of a figure: all that the ledger keeps of it.
public struct LedgerEntry: Hashable, Sendable {
    /// What the cell said.
    public let state: Figure.State
    /// The value in the indicator's measure; only when reported.
    public let value: Double?
    /// The counted part, as it was published.
    public let numerator: Int?
    /// The whole, as it was published.
    public let denominator: Int?
    /// How many rows of `revisions.csv` spoke of the figure by then.
    public let revisions: Int

    /// Makes an entry from its parts.
    public init(state: Figure.State, value: Double?, numerator: Int?, denominator: Int?, revisions: Int) {
        self.state = state
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.revisions = revisions
    }

    /// The entry of a figure as the public sees it, after suppression.
    public init(_ figure: Figure, revisions: Int = 0) {
        self.init(
            state: figure.state, value: figure.value, numerator: figure.numerator, denominator: figure.denominator,
            revisions: revisions)
    }

    /// The entry that takes a figure out of the ledger again.
    public static func notReported(revisions: Int) -> LedgerEntry {
        LedgerEntry(state: .notReported, value: nil, numerator: nil, denominator: nil, revisions: revisions)
    }

    /// True when the public reads the same in both.
    public func saysTheSame(as other: LedgerEntry) -> Bool {
        state == other.state && value == other.value && numerator == other.numerator
            && denominator == other.denominator
    }
}

/// A figure's public name and what was published of it.
public struct LedgerRow: Hashable, Sendable {
    /// The name, as in `BD03@22918@2026-Q3`.
    public let name: String
    /// What was published.
    public let entry: LedgerEntry

    /// Pairs a name with its entry.
    public init(name: String, entry: LedgerEntry) {
        self.name = name
        self.entry = entry
    }
}
