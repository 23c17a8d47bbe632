extension ShiftSearch {
    /// How many hidden counts of a long relation are weighed, and how many must prove useful at most.
    private static let hiddenSample = (weighed: 64, useful: 16)
    /// How many totals a path search may visit, unless it is thorough.
    private static let visitLimit = 150
    /// What each change costs beside what it loses, so that short paths win.
    private static let priceOfStep = 1

    /// Leads a total's surplus along the cheapest path to where it is missing, or to a count that is in no other
    /// total; false when there is no path.
    mutating func mendTotal(_ relation: Int) -> Bool {
        let excess = rooms[relation].excess
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
        var visits = 0
        while let node = paths.next(), means.isThorough || visits < ShiftSearch.visitLimit {
            visits += 1
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
        for offset in hidden.indices.prefix(ShiftSearch.hiddenSample.weighed) {
            guard followed < ShiftSearch.hiddenSample.useful else { break }
            let quantity = Int(hidden[(target + offset) % hidden.count])
            if follow(quantity, from: node, flow: flow) { followed += 1 }
        }
        guard means.scope != .hidden else { return }
        let total = Int(network.table.relations.quantities[network.table.relations.terms(node.relation).upperBound - 1])
        for quantity in shortlist(of: node.relation, at: long) where quantity != total {
            follow(quantity, from: node, flow: flow)
        }
        if standings[total] == .published { follow(total, from: node, flow: flow) }
    }

    /// Weighs going on from a total through one of its counts; false when the count can't change that way.
    @discardableResult
    private mutating func follow(_ quantity: Int, from node: PathNode, flow: Int) -> Bool {
        guard let own = price(of: quantity) else { return false }
        let allowance = paths.allowance(from: node) - own + 2 * ShiftSearch.priceOfMending
        guard allowance > 0 else { return false }
        let way = passage(through: quantity, from: node.relation)
        let sign = (way.factor > 0) == node.isSurplus ? -1 : 1
        guard capacity(quantity, falling: sign < 0) >= flow else { return false }
        guard
            let others = priceOfConsequences(
                changing: quantity, by: sign * flow, mending: node.relation, goingOn: way.next,
                within: allowance)
        else { return false }
        let price = max(0, own + others) + ShiftSearch.priceOfStep
        let step = PathStep(quantity: quantity, sign: sign, relation: node.relation, next: way.next)
        guard way.next >= 0 else {
            paths.reachEnd(by: step, from: node, price: price)
            return true
        }
        let excess = rooms[way.next].excess
        let push = way.nextFactor * sign
        if excess.magnitude >= flow, (excess > 0) != (push > 0) {
            paths.reachEnd(by: step, from: node, price: price)
        } else {
            paths.reach(way.next, isSurplus: push > 0, by: step, from: node, price: price)
        }
        return true
    }

    /// The factor of a count in a total, and the next total that it takes part in; -1 when there is none.
    private func passage(through quantity: Int, from relation: Int) -> (factor: Int, next: Int, nextFactor: Int) {
        var passage = (factor: 0, next: -1, nextFactor: 0)
        for place in network.incidence(quantity) {
            let incidence = network.incidences[place]
            if Int(incidence.relation) == relation {
                passage.factor = Int(incidence.factor)
            } else if passage.next < 0, rooms[Int(incidence.relation)].isTotal {
                passage.next = Int(incidence.relation)
                passage.nextFactor = Int(incidence.factor)
            }
        }
        return passage
    }
}
