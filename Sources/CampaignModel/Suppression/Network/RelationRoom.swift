/// How far the sum of a relation has drifted from the true one during a search, and how far it may.
struct RelationRoom: Sendable {
    private let below: Int
    private let above: Int
    private(set) var drift = 0
    /// Whether the relation says that parts add up to a total; the share of a cell is mended within the cell.
    let isTotal: Bool

    init(below: Int, above: Int, kind: DisclosureRelationKind) {
        self.below = below
        self.above = above
        isTotal = below == 0 && above == 0 && kind != .share
    }

    /// By how much the relation is out of joint: above 0 when its sum must fall, below when it must rise.
    var excess: Int {
        excess(adding: 0)
    }

    /// By how much it would be out of joint with another drift.
    func excess(adding more: Int) -> Int {
        let drift = drift + more
        if drift > above { return drift - above }
        return drift < -below ? drift + below : 0
    }

    mutating func add(_ more: Int) {
        drift += more
    }
}
