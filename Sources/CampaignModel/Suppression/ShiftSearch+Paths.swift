extension ShiftSearch {
    /// How many hidden counts of a long relation are weighed.
    private static let hiddenSample = 32
    /// What each change costs beside what it loses, so that short paths win.
    private static let priceOfStep = 1

    /// Leads a total's surplus along the cheapest path to where it is missing, or to a count that is in no other
    /// total; false when there is no path.
    mutating func mendTotal(_ relation: Int) -> Bool {
        let excess = excess(relation)
        let flow = means.isRigid ? quantum : 1
        guard excess.magnitude >= flow else { return false }
        guard let path = cheapestPath(from: relation, isSurplus: excess > 0, flow: flow) else { return false }
        let amount = means.isRigid ? quantum : widestFlow(along: path, upTo: Int(excess.magnitude))
        for step in path { change(step.quantity, by: step.sign * amount, cause: step.relation) }
        return true
    }

    /// The largest flow, up to a limit, that no count on a path is too small for.
    private func widestFlow(along path: [PathStep], upTo limit: Int) -> Int {
        var flow = limit
        for step in path where step.sign < 0 {
            flow = min(flow, capacity(step.quantity, falling: true))
        }
        for step in path {
            while flow > 1, !isPassable(step, flow: flow) { flow -= 1 }
        }
        return max(1, flow)
    }

    private func isPassable(_ step: PathStep, flow: Int) -> Bool {
        priceOfConsequences(
            changing: step.quantity, by: step.sign * flow, mending: step.relation, goingOn: step.next) != nil
    }

    /// Dijkstra's algorithm over totals: from a total that is out of joint, through counts in two totals each, to a
    /// total out of joint the other way round or a count in one total only.
    private mutating func cheapestPath(from start: Int, isSurplus: Bool, flow: Int) -> [PathStep]? {
        paths.begin(at: start, isSurplus: isSurplus)
        while let node = paths.next() {
            if node.isEnd { return paths.path(to: node) }
            let long = Int(network.longPlaces[node.relation])
            if long < 0 || means.isThorough {
                for term in network.table.relations.terms(node.relation) {
                    follow(Int(network.table.relations.quantities[term]), from: node, flow: flow)
                }
            } else {
                followLong(from: node, at: long, flow: flow)
            }
        }
        return nil
    }

    private mutating func followLong(from node: PathNode, at long: Int, flow: Int) {
        let hidden = hiddenMembers[long]
        var followed = 0
        for offset in hidden.indices where followed < ShiftSearch.hiddenSample {
            let quantity = Int(hidden[(target + offset) % hidden.count])
            if follow(quantity, from: node, flow: flow) { followed += 1 }
        }
        guard means.scope != .hidden else { return }
        let total = Int(network.table.relations.quantities[network.table.relations.terms(node.relation).upperBound - 1])
        for quantity in shortlist(of: node.relation, at: long, needing: flow) where quantity != total {
            follow(quantity, from: node, flow: flow)
        }
        if standings[total] == .published { follow(total, from: node, flow: flow) }
    }

    /// Weighs going on from a total through one of its counts; false when the count can't change that way.
    @discardableResult
    private mutating func follow(_ quantity: Int, from node: PathNode, flow: Int) -> Bool {
        guard let own = price(of: quantity) else { return false }
        let way = network.passage(through: quantity, from: node.relation)
        let sign = (way.factor > 0) == node.isSurplus ? -1 : 1
        guard capacity(quantity, falling: sign < 0) >= flow else { return false }
        guard
            let others = priceOfConsequences(
                changing: quantity, by: sign * flow, mending: node.relation, goingOn: way.next)
        else { return false }
        let price = max(0, own + others) + ShiftSearch.priceOfStep
        let step = PathStep(quantity: quantity, sign: sign, relation: node.relation, next: way.next)
        guard way.next >= 0 else {
            paths.reachEnd(by: step, from: node, price: price)
            return true
        }
        let excess = excess(way.next)
        let push = way.nextFactor * sign
        if excess.magnitude >= flow, (excess > 0) != (push > 0) {
            paths.reachEnd(by: step, from: node, price: price)
        } else {
            paths.reach(way.next, isSurplus: push > 0, by: step, from: node, price: price)
        }
        return true
    }
}
