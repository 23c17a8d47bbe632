extension ShiftSearch {
    /// How far a count can change for its own part. It never turns round within one search, or mending would undo
    /// what it mends.
    func capacity(_ quantity: Int, falling: Bool) -> Int {
        guard quantity != target, quantity != barred else { return 0 }
        let change = changes[quantity]
        guard falling else { return change < 0 ? 0 : RelationList.boundless }
        if change > 0 || !means.scope.letsFall(network.table.parts[quantity]) { return 0 }
        return network.table.values[quantity] + change
    }

    /// What withholding a count would lose, when its partner changes too; nothing when it can't be changed.
    func price(of quantity: Int, changing partner: Int = -1) -> Int? {
        switch standings[quantity] {
        case .hidden: return 0
        case .fixed: return nil
        case .published:
            if means.scope == .hidden { return nil }
            return changes[quantity] != 0 ? 0 : Int(network.table.losses[quantity])
        case .derived:
            let cell = network.table.cells[Int(network.table.owners[quantity])]
            if isOpen(Int(cell.numerator), partner) || isOpen(Int(cell.denominator), partner) { return 0 }
            return means.scope == .hidden ? nil : Int(network.table.losses[Int(cell.numerator)])
        }
    }

    private func isOpen(_ quantity: Int, _ partner: Int) -> Bool {
        standings[quantity] == .hidden || changes[quantity] != 0 || quantity == partner
    }

    /// What it is worth to mend a relation by the way, and what a total out of joint costs at least.
    static let priceOfMending = 30
    /// How many changes ahead prices look: the periods of a series that must move together, mostly.
    private static let foresight = 12
    /// A count that loses more is a last resort: what else it would cost matters little.
    private static let dear = 1_000
    /// No count of people changes by more than this; factors of known rates would make prices look farther and farther.
    private static let farthest = 1 << 31

    /// What the relations that a change throws out of joint, less those that it mends, are likely to cost; nothing
    /// when one of them could not be mended, or not within the allowance. Left out are the relation to mend and the
    /// one that a path goes on to.
    func priceOfConsequences(
        changing quantity: Int, by amount: Int, mending mended: Int, goingOn next: Int = -1,
        within allowance: Int = RelationList.boundless, depth: Int = 0
    ) -> Int? {
        var price = 0
        for place in network.incidence(quantity) {
            let incidence = network.incidences[place]
            let relation = Int(incidence.relation)
            guard relation != mended, relation != next else { continue }
            let before = rooms[relation].excess
            let after = rooms[relation].excess(adding: Int(incidence.factor) * amount)
            if after == 0 {
                if before != 0 { price -= ShiftSearch.priceOfMending }
                continue
            }
            guard after.magnitude > before.magnitude else { continue }
            guard after.magnitude <= ShiftSearch.farthest else { return nil }
            guard
                let cost = likelyPrice(
                    mending: relation, excess: after, besides: quantity, within: allowance - price, depth: depth)
            else { return nil }
            price += cost
        }
        return price
    }

    /// The price of the cheapest other count in a relation that could mend it, or help to.
    private func likelyPrice(
        mending relation: Int, excess: Int, besides quantity: Int, within allowance: Int, depth: Int
    ) -> Int? {
        if rooms[relation].isTotal { return priceOfTotal(relation, besides: quantity) }
        var room = 0
        var cheapest: Int?
        for term in network.table.relations.terms(relation) {
            let other = Int(network.table.relations.quantities[term])
            guard other != quantity, let own = price(of: other, changing: quantity) else { continue }
            let isEnough = room >= Int(excess.magnitude)
            guard own <= allowance, !isEnough || own < cheapest ?? own + 1 else { continue }
            let factor = Int(network.table.relations.factors[term])
            guard let amount = amount(other, factor: factor, against: excess) else { continue }
            var price = own
            if depth < ShiftSearch.foresight, own < ShiftSearch.dear {
                guard
                    let others = priceOfConsequences(
                        changing: other, by: amount, mending: relation, within: allowance - own, depth: depth + 1)
                else { continue }
                price += others
            }
            room += Int(amount.magnitude) * abs(factor)
            cheapest = min(cheapest ?? price, price)
        }
        return room >= Int(excess.magnitude) ? cheapest : nil
    }

    private func priceOfTotal(_ relation: Int, besides quantity: Int) -> Int? {
        let long = Int(network.longPlaces[relation])
        if long >= 0, hiddenMembers[long].count > (standings[quantity] == .hidden ? 1 : 0) {
            return ShiftSearch.priceOfMending
        }
        if long < 0 {
            for term in network.table.relations.terms(relation) {
                let other = Int(network.table.relations.quantities[term])
                if other != quantity, standings[other] == .hidden { return ShiftSearch.priceOfMending }
            }
        }
        return means.scope == .hidden ? nil : Int(network.table.losses[quantity])
    }
}
