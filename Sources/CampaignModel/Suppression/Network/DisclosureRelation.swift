/// By which kind of rule counts hang together.
public enum DisclosureRelationKind: UInt8, Hashable, Sendable {
    /// Units add up to their total.
    case unitTotal
    /// Groups add up to everybody.
    case groupTotal
    /// A group is a part of everybody.
    case groupWithinWhole
    /// Numerator and complement make up the denominator.
    case share
    /// A cumulative series never falls.
    case cumulative
    /// A rate is known from elsewhere.
    case knownRate
    /// Two counts are the same by what they count.
    case sameCount
    /// Any other rule.
    case other
}

/// How far the two sides of a relation may drift from what they truly are.
public enum DisclosureBound: Hashable, Sendable {
    /// Readers know the sum of the terms, or must be taken to know it.
    case unchanging
    /// Readers know that the sum is at least so much.
    case atLeast(Int)
    /// Readers know that the sum is at most so much.
    case atMost(Int)
}

/// All relations of a table, flat: relation r has the terms from `starts[r]` to `starts[r + 1]`.
///
/// A relation is stored by its room: how much its sum may fall or rise from the true sum before a reader would see
/// that it can't be. True figures obey every relation, so both rooms are at least 0.
struct RelationList: Sendable {
    /// A room without end.
    static let boundless = Int.max / 4

    private(set) var starts: [Int32] = [0]
    private(set) var quantities: [Int32] = []
    private(set) var factors: [Int32] = []
    private(set) var roomBelow: [Int] = []
    private(set) var roomAbove: [Int] = []
    private(set) var kinds: [DisclosureRelationKind] = []
    private(set) var anchors: [Int32] = []

    var count: Int { kinds.count }

    func terms(_ relation: Int) -> Range<Int> {
        Int(starts[relation])..<Int(starts[relation + 1])
    }

    mutating func append(
        _ terms: [(quantity: Int32, factor: Int32)], below: Int, above: Int, kind: DisclosureRelationKind, anchor: Int
    ) {
        for term in terms {
            quantities.append(term.quantity)
            factors.append(term.factor)
        }
        close(below: below, above: above, kind: kind, anchor: anchor)
    }

    /// Adds "the parts make up the total", whatever else the total may hold.
    mutating func append(total: Int32, parts: [Int32], kind: DisclosureRelationKind, anchor: Int) {
        quantities.append(contentsOf: parts)
        quantities.append(total)
        factors.append(contentsOf: repeatElement(1, count: parts.count))
        factors.append(-1)
        close(below: 0, above: 0, kind: kind, anchor: anchor)
    }

    /// Adds "the lesser is at most the greater", which it truly is by `room`.
    mutating func append(
        lesser: Int32, greater: Int32, room: Int, kind: DisclosureRelationKind, anchor: Int
    ) {
        quantities.append(lesser)
        quantities.append(greater)
        factors.append(1)
        factors.append(-1)
        close(below: RelationList.boundless, above: room, kind: kind, anchor: anchor)
    }

    private mutating func close(below: Int, above: Int, kind: DisclosureRelationKind, anchor: Int) {
        starts.append(Int32(quantities.count))
        roomBelow.append(below)
        roomAbove.append(above)
        kinds.append(kind)
        anchors.append(Int32(anchor))
    }
}
