/// One reported figure about people, as the suppression rules see it.
///
/// Only figures that count something are rows: what was not reported or does not apply has no count to protect,
/// and scores and sums of money are not counts. Every total that the site will show must be a row of its own,
/// for what is not a row is not guarded against.
public struct SuppressionRow: Hashable, Sendable {
    /// Which figure this is.
    public let key: SuppressionKey
    /// The count itself; at least 0.
    public let numerator: Int
    /// The count it is a share of, when there is one; at least 0.
    public let denominator: Int?
    /// What the public already knows of this figure from an earlier release.
    public let prior: PriorRelease
    /// The share in tenths of a percent (0 to 1000), only when the public knows it whether or not the counts are
    /// suppressed, because somebody else publishes it. The rate that this site shows disappears with its counts.
    public let knownRate: Int?

    /// Makes a row.
    public init(
        _ key: SuppressionKey, numerator: Int, denominator: Int? = nil, prior: PriorRelease = .none,
        knownRate: Int? = nil
    ) {
        self.key = key
        self.numerator = numerator
        self.denominator = denominator
        self.prior = prior
        self.knownRate = knownRate
    }
}

/// What an earlier release showed of a figure whose value has not changed since.
///
/// A count that was published can't be made secret again, so it can't serve to hide another one; and a count that was
/// withheld must stay withheld, for others rest on it.
public enum PriorRelease: Hashable, Sendable {
    /// The figure is new, or its value has changed.
    case none
    /// Its counts were shown.
    case published
    /// It was suppressed; its denominator may have been shown.
    case suppressed(showingDenominator: Bool)
}
