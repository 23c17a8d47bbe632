extension ShiftSearch {
    private static let shortlistLength = 12
    /// What a published count counts as losing more for each direction in which it can't move by itself.
    private static let priceOfStiffness = 100

    /// The published counts of a long relation that are the likeliest partners: cheap, and free to move.
    ///
    /// A list is drawn up once and drawn up again when most of it has been withheld.
    mutating func shortlist(of relation: Int, at long: Int) -> [Int] {
        if let known = shortlists[long] {
            let open = known.filter { standings[Int($0)] == .published }
            if open.count * 2 >= known.count, !open.isEmpty { return open.map(Int.init) }
        }
        let list = likeliestPartners(in: relation)
        shortlists[long] = list
        return list.map(Int.init)
    }

    private func likeliestPartners(in relation: Int) -> [Int32] {
        var list: [(price: Int, quantity: Int32)] = []
        for term in network.table.relations.terms(relation) {
            let quantity = Int(network.table.relations.quantities[term])
            guard standings[quantity] == .published else { continue }
            let loss = Int(network.table.losses[quantity])
            let dearest = list.count < ShiftSearch.shortlistLength ? Int.max : list.last?.price ?? Int.max
            guard loss < dearest else { continue }
            let price = loss + stiffness(quantity) * ShiftSearch.priceOfStiffness
            guard price < dearest else { continue }
            var place = list.count
            while place > 0, list[place - 1].price > price { place -= 1 }
            list.insert((price, Int32(quantity)), at: place)
            if list.count > ShiftSearch.shortlistLength { list.removeLast() }
        }
        return list.map(\.quantity)
    }

    /// In how many of the two directions a count can't change by itself as far as its threshold asks.
    private func stiffness(_ quantity: Int) -> Int {
        let table = network.table
        let amount = max(1, Int(table.thresholds[quantity]) - 1)
        let complement = table.cells[Int(table.owners[quantity])].complement
        var canFall = table.values[quantity] >= amount
        var canRise = complement < 0 || table.values[Int(complement)] >= amount
        for place in network.incidence(quantity) {
            let incidence = network.incidences[place]
            let room = rooms[Int(incidence.relation)]
            guard !room.isTotal, table.relations.kinds[Int(incidence.relation)] != .share else { continue }
            let reach = Int(incidence.factor) * amount
            canRise = canRise && room.excess(adding: reach - room.drift) == 0
            canFall = canFall && room.excess(adding: -reach - room.drift) == 0
        }
        return (canRise ? 0 : 1) + (canFall ? 0 : 1)
    }
}
