/// Why a figure is suppressed.
///
/// The reason is for editors only. A page or file that told the public which cells were small themselves and which
/// only protect others would give away most of what is hidden.
public enum SuppressionReason: Hashable, Sendable {
    /// The group itself has from 1 to k−1 people; k is the threshold.
    case smallDenominator(threshold: Int)
    /// The count is from 1 to k−1.
    case smallCount(threshold: Int)
    /// From 1 to k−1 people of the group are not counted.
    case smallComplement(threshold: Int)
    /// The figure was suppressed in an earlier release, and others rest on that.
    case priorSuppression
    /// The figure is large enough itself, but would give another one away.
    case complementary(protects: SuppressionKey, by: SuppressionRelation)
}

/// A rule that figures obey, by which one of them could be worked out from the others.
public enum SuppressionRelation: Hashable, Sendable {
    /// Units add up to the unit of this figure.
    case unitTotal(SuppressionKey)
    /// Groups add up to this figure for everybody.
    case groupTotal(SuppressionKey)
    /// A group is a part of everybody, counted in this figure.
    case groupWithinWhole(SuppressionKey)
    /// Those who are counted and those who are not make up the denominator of this figure.
    case share(SuppressionKey)
    /// A series that adds up over time never falls; this is its later figure.
    case cumulative(SuppressionKey)
    /// A share that the public knows of this figure.
    case knownRate(SuppressionKey)
    /// Another indicator has this figure's count, or a denominator that is the same.
    case sameCount(SuppressionKey)
    /// A rule that the caller of ``DisclosureTable`` gave, about this figure.
    case other(SuppressionKey)
}
