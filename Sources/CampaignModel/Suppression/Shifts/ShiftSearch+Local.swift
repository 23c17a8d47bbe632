extension ShiftSearch {
    /// Mends a relation that is no total by changing the likeliest of its other counts; false when there is none.
    mutating func mendLocally(_ relation: Int) -> Bool {
        let excess = rooms[relation].excess
        var best: (price: Int, quantity: Int, amount: Int)?
        for term in network.table.relations.terms(relation) {
            let quantity = Int(network.table.relations.quantities[term])
            let factor = Int(network.table.relations.factors[term])
            guard let own = price(of: quantity), let amount = amount(quantity, factor: factor, against: excess)
            else { continue }
            let allowance = (best?.price ?? paths.ceiling) - own + 2 * ShiftSearch.priceOfMending
            guard allowance > 0,
                let others = priceOfConsequences(
                    changing: quantity, by: amount, mending: relation, within: allowance)
            else { continue }
            let price = own + others
            if let best, (best.price, best.quantity) <= (price, quantity) { continue }
            best = (price, quantity, amount)
        }
        guard let best else { return false }
        change(best.quantity, by: best.amount, cause: relation)
        return true
    }

    /// By how much to change a count to mend an excess: all of it in equal steps for a rigid shift, as much as it has
    /// for another.
    func amount(_ quantity: Int, factor: Int, against excess: Int) -> Int? {
        let falls = (factor > 0) == (excess > 0)
        let capacity = capacity(quantity, falling: falls)
        let exact = (Int(excess.magnitude) + abs(factor) - 1) / abs(factor)
        let wanted = means.isRigid ? (exact + quantum - 1) / quantum * quantum : exact
        let amount = means.isRigid && capacity < wanted ? 0 : min(wanted, capacity)
        guard amount > 0 else { return nil }
        return falls ? -amount : amount
    }
}
