extension DisclosureTable {
    /// Says that readers know a bound on a sum of counts times factors.
    ///
    /// `anchor` is the cell that explanations name. Returns false, and adds nothing, when the true counts break the
    /// bound: readers who believe it are misled, and no possible world obeys it.
    @discardableResult
    public mutating func relate(
        _ terms: [(quantity: Quantity, factor: Int)], _ bound: DisclosureBound,
        kind: DisclosureRelationKind = .other, anchor: Int
    ) -> Bool {
        let sum = terms.reduce(0) { $0 + $1.factor * values[Int($1.quantity.index)] }
        var below = RelationList.boundless
        var above = RelationList.boundless
        switch bound {
        case .unchanging: (below, above) = (0, 0)
        case .atLeast(let least): below = sum - least
        case .atMost(let most): above = most - sum
        }
        guard below >= 0, above >= 0 else { return false }
        let stored = terms.map { (quantity: $0.quantity.index, factor: Int32($0.factor)) }
        relations.append(stored, below: below, above: above, kind: kind, anchor: anchor)
        return true
    }

    /// Says that counts add up to a total.
    ///
    /// If parts are missing from the table, readers are taken to know what is missing: that is on the safe side, and
    /// stays safe when a late report fills the gap.
    public mutating func relate(
        total: Quantity, of parts: [Quantity], kind: DisclosureRelationKind = .unitTotal, anchor: Int
    ) {
        guard !parts.isEmpty else { return }
        relations.append(total: total.index, parts: parts.map(\.index), kind: kind, anchor: anchor)
    }

    /// Says that one count is never more than another; returns false, and adds nothing, when it truly is more.
    @discardableResult
    public mutating func relate(
        _ lesser: Quantity, atMost greater: Quantity, kind: DisclosureRelationKind, anchor: Int
    ) -> Bool {
        let room = values[Int(greater.index)] - values[Int(lesser.index)]
        guard room >= 0 else { return false }
        relations.append(lesser: lesser.index, greater: greater.index, room: room, kind: kind, anchor: anchor)
        return true
    }

    /// Says that the public knows a cell's rate in tenths of a percent, rounded half up.
    ///
    /// With rate r, numerator n and denominator d that is (2r − 1)·d ≤ 2000·n < (2r + 1)·d. Returns false, and adds
    /// nothing, when that is not so or the cell has no denominator or nobody in it.
    @discardableResult
    public mutating func relate(knownRate tenths: Int, of cell: Int) -> Bool {
        guard let denominator = denominator(of: cell), values[Int(denominator.index)] > 0 else { return false }
        let numerator = numerator(of: cell)
        let counts = (values[Int(numerator.index)], values[Int(denominator.index)])
        guard (2 * tenths - 1) * counts.1 <= 2000 * counts.0, 2000 * counts.0 < (2 * tenths + 1) * counts.1
        else { return false }
        relate(
            [(numerator, 2000), (denominator, 1 - 2 * tenths)], .atLeast(0), kind: .knownRate, anchor: cell)
        relate(
            [(numerator, 2000), (denominator, -1 - 2 * tenths)], .atMost(-1), kind: .knownRate, anchor: cell)
        return true
    }
}
