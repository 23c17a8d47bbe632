extension ShiftSearch {
    private static let shortlistLength = 24

    /// The cheapest published counts of a long relation that could give up the amount.
    ///
    /// A list is drawn up once and drawn up again when most of it has been withheld.
    mutating func shortlist(of relation: Int, at long: Int, needing amount: Int) -> [Int] {
        if let known = shortlists[long] {
            let open = known.filter { standings[Int($0)] == .published }
            if open.count * 2 >= known.count, !open.isEmpty { return open.map(Int.init) }
        }
        let list = cheapestPublished(of: relation, needing: amount)
        shortlists[long] = list
        return list.map(Int.init)
    }

    private func cheapestPublished(of relation: Int, needing amount: Int) -> [Int32] {
        let table = network.table
        var list: [Int32] = []
        var dearest = Int32.max
        for term in table.relations.terms(relation) {
            let quantity = table.relations.quantities[term]
            let index = Int(quantity)
            guard standings[index] == .published, table.values[index] >= amount else { continue }
            let loss = table.losses[index]
            if list.count == ShiftSearch.shortlistLength, loss >= dearest { continue }
            var place = list.count
            while place > 0, table.losses[Int(list[place - 1])] > loss { place -= 1 }
            list.insert(quantity, at: place)
            if list.count > ShiftSearch.shortlistLength { list.removeLast() }
            dearest = list.last.map { table.losses[Int($0)] } ?? Int32.max
        }
        return list
    }
}
