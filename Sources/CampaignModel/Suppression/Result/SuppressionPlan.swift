/// What may be shown of each figure, why, and the proof that the rest stays hidden.
///
/// Build every page, chart, file and derived number (rates, ranks, medians, gaps) from ``published(_:)`` alone:
/// then nothing suppressed can reach an output.
public struct SuppressionPlan: Sendable {
    /// The rows in the order they were given.
    public let rows: [SuppressionRow]
    /// The suppressed figures, in the order of the rows.
    public let suppressions: [Suppression]
    /// How much was suppressed.
    public let statistics: SuppressionStatistics
    /// Counts that no suppression can protect, because the public knows too much already; empty unless rows are
    /// marked as published before or with a known rate.
    public let unprotected: [UnprotectedCount]
    /// The place in `suppressions` for each row, or -1.
    let places: [Int32]

    /// What is decided for a row, by its place in `rows`.
    public func decision(_ row: Int) -> SuppressionDecision {
        let place = Int(places[row])
        return place < 0 ? .published : .suppressed(suppressions[place])
    }

    /// What the public sees of a row, by its place in `rows`.
    public func published(_ row: Int) -> PublishedFigure {
        let place = Int(places[row])
        guard place >= 0 else {
            return .shown(numerator: rows[row].numerator, denominator: rows[row].denominator)
        }
        return .suppressed(denominator: suppressions[place].hidesDenominator ? nil : rows[row].denominator)
    }
}

/// Whether a figure is shown.
public enum SuppressionDecision: Hashable, Sendable {
    /// It is shown in full.
    case published
    /// Its count and rate are not shown.
    case suppressed(Suppression)
}

/// One figure that is not shown.
public struct Suppression: Hashable, Sendable {
    /// The place of its row.
    public let row: Int
    /// Which figure.
    public let key: SuppressionKey
    /// Why; for editors only.
    public let reason: SuppressionReason
    /// Whether the denominator is withheld too.
    public let hidesDenominator: Bool
    /// The values between which the hidden counts have been shown to be open; for editors only.
    public let certified: CertifiedCounts
}

/// For each hidden count of a figure, values that are all possible in the light of everything published.
///
/// Nothing stands for a count that is shown, or for which too few values could be certified.
/// The ranges hold the true value, often at an end: they must not be published.
public struct CertifiedCounts: Hashable, Sendable {
    /// Possible values of the numerator.
    public let numerator: ClosedRange<Int>?
    /// Possible values of the denominator minus the numerator.
    public let complement: ClosedRange<Int>?
    /// Possible values of the denominator.
    public let denominator: ClosedRange<Int>?
}

/// A figure as the public sees it.
public enum PublishedFigure: Hashable, Sendable {
    /// All of it.
    case shown(numerator: Int, denominator: Int?)
    /// At most its denominator.
    case suppressed(denominator: Int?)
}

/// A suppressed count that can be worked out all the same.
public struct UnprotectedCount: Hashable, Sendable {
    /// Which figure.
    public let key: SuppressionKey
    /// Which of its counts.
    public let part: DisclosurePart
    /// How many values are certified to be possible; fewer than the threshold.
    public let possibleValues: Int
    /// How many there must be.
    public let threshold: Int
}

/// How much is suppressed.
public struct SuppressionStatistics: Hashable, Sendable {
    /// All rows.
    public var rows = 0
    /// Rows suppressed because they are small themselves.
    public var primary = 0
    /// Rows suppressed to protect others.
    public var complementary = 0
    /// Rows suppressed because they were before.
    public var prior = 0
    /// Rows whose denominator is withheld too; they are among the others.
    public var hiddenDenominators = 0
    /// The smallest number of values certified for any hidden count; nothing when there is none.
    public var fewestPossibleValues: Int?

    /// All suppressed rows.
    public var suppressed: Int { primary + complementary + prior }
}
