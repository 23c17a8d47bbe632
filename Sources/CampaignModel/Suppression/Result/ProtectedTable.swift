/// What may be shown of a ``DisclosureTable``.
public struct ProtectedTable: Sendable {
    /// One withheld cell.
    public struct WithheldCell: Sendable {
        /// The cell's place in the table.
        public let cell: Int
        /// Why.
        public let reason: Reason
        /// Whether the denominator is withheld too.
        public let hidesDenominator: Bool
        /// The values certified for each hidden count.
        public let certified: CertifiedCounts
    }

    /// Why a cell is withheld.
    public enum Reason: Hashable, Sendable {
        /// Its whole is small.
        case smallDenominator
        /// Its count is small.
        case smallCount
        /// The rest of its whole is small.
        case smallComplement
        /// It was withheld before.
        case prior
        /// It would give the other cell away, by a relation of that kind about the anchor cell.
        case complementary(protects: Int, by: DisclosureRelationKind, anchor: Int)
    }

    /// A count for which fewer values could be certified than its threshold asks.
    public struct Exposed: Hashable, Sendable {
        /// The cell.
        public let cell: Int
        /// Which of its counts.
        public let part: DisclosurePart
        /// The number of values certified.
        public let possibleValues: Int
        /// The number asked for.
        public let threshold: Int
    }

    /// The withheld cells, by place.
    public let withheld: [WithheldCell]
    /// The counts that could not be protected, by cell; empty unless something was known before.
    public let exposed: [Exposed]
    /// The smallest number of values certified for any hidden count that is protected.
    public let fewestPossibleValues: Int?
}

extension DisclosureTable {
    /// Decides which counts to withhold, and proves that they stay open.
    public func protected() -> ProtectedTable {
        var protection = DisclosureProtection(self)
        protection.run()
        return ProtectedTable(protection)
    }
}
