/// A place among those that are compared.
public struct RankPlace: Hashable, Sendable {
    /// The rank, from 1; equals share it, as in 1, 2, 2, 4.
    public let rank: Int
    /// How many are compared.
    public let participants: Int
    /// True when others have the same value.
    public let isTied: Bool

    /// Names a place.
    public init(rank: Int, participants: Int, isTied: Bool) {
        self.rank = rank
        self.participants = participants
        self.isTied = isTied
    }
}

/// The places of a list of values, those without a value left out.
struct RankTable: Sendable {
    /// Ranks from 1, ties shared; 0 where there is none.
    let ranks: [Int32]
    private let tied: Set<Int32>
    private let participants: Int

    /// Ranks values, the better ones first; activity counts get no ranks.
    init(_ values: [Double?], direction: Indicator.Direction) {
        var ranks = [Int32](repeating: 0, count: values.count)
        var tied: Set<Int32> = []
        let known = values.enumerated().compactMap { entry in entry.element.map { (entry.offset, $0) } }
        participants = known.count
        guard direction != .context else {
            self.ranks = ranks
            self.tied = []
            return
        }
        let ordered = known.sorted { left, right in
            if left.1 != right.1 { return direction == .higher ? left.1 > right.1 : left.1 < right.1 }
            return left.0 < right.0
        }
        for (position, entry) in ordered.enumerated() {
            let isTied = position > 0 && ordered[position - 1].1 == entry.1
            ranks[entry.0] = isTied ? ranks[ordered[position - 1].0] : Int32(position + 1)
            if isTied { tied.insert(ranks[entry.0]) }
        }
        self.ranks = ranks
        self.tied = tied
    }

    /// The place of a value, if it has one.
    subscript(position: Int) -> RankPlace? {
        let rank = ranks[position]
        guard rank > 0 else { return nil }
        return RankPlace(rank: Int(rank), participants: participants, isTied: tied.contains(rank))
    }
}
