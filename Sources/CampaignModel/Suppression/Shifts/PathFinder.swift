/// A total on a path, with more than its sum or less.
struct PathNode: Sendable {
    /// The relation; that of the last step for the end.
    let relation: Int
    let isSurplus: Bool
    let isEnd: Bool
}

/// A change on a path: it mends one total and throws the next out of joint.
struct PathStep: Sendable {
    let quantity: Int
    let sign: Int
    let relation: Int
    /// The total that the change passes the surplus on to; -1 when there is none.
    let next: Int
}

/// The bookkeeping of a shortest-path search over totals.
///
/// Nodes are numbered: twice the relation, plus one for a surplus; the last is the end. Marks of earlier searches are
/// told apart by the number of the search, so that nothing needs clearing.
struct PathFinder: Sendable {
    private struct Entry: Sendable {
        let price: Int
        let node: Int
    }

    /// What a path may cost.
    var ceiling = RelationList.boundless
    private var prices: [Int]
    private var arrivals: [PathStep?]
    private var origins: [Int32]
    private var rounds: [Int32]
    private var round: Int32 = 0
    private var start = -1
    private var heap: [Entry] = []
    private let end: Int

    init(relationCount: Int) {
        end = 2 * relationCount
        prices = Array(repeating: 0, count: end + 1)
        arrivals = Array(repeating: nil, count: end + 1)
        origins = Array(repeating: -1, count: end + 1)
        rounds = Array(repeating: 0, count: end + 1)
    }

    mutating func begin(at relation: Int, isSurplus: Bool) {
        round += 1
        heap.removeAll(keepingCapacity: true)
        start = 2 * relation + (isSurplus ? 1 : 0)
        enter(start, price: 0, by: nil, from: -1)
    }

    /// The cheapest node not yet visited, which is thereby visited.
    mutating func next() -> PathNode? {
        while let entry = popCheapest() {
            guard entry.price == prices[entry.node] else { continue }
            return PathNode(relation: entry.node / 2, isSurplus: entry.node % 2 == 1, isEnd: entry.node == end)
        }
        return nil
    }

    /// What a step from a node may cost for the path to beat those that are known.
    func allowance(from node: PathNode) -> Int {
        (rounds[end] == round ? min(prices[end], ceiling) : ceiling) - prices[number(node)]
    }

    mutating func reach(_ relation: Int, isSurplus: Bool, by step: PathStep, from node: PathNode, price: Int) {
        enter(2 * relation + (isSurplus ? 1 : 0), price: price, by: step, from: number(node))
    }

    mutating func reachEnd(by step: PathStep, from node: PathNode, price: Int) {
        enter(end, price: price, by: step, from: number(node))
    }

    /// The steps from the start to a node, in order; nothing when one count would have to change twice.
    func path(to node: PathNode) -> [PathStep]? {
        var steps: [PathStep] = []
        var place = node.isEnd ? end : number(node)
        while place != start, let step = arrivals[place] {
            if steps.contains(where: { $0.quantity == step.quantity }) { return nil }
            steps.append(step)
            place = Int(origins[place])
        }
        return steps.reversed()
    }

    private func number(_ node: PathNode) -> Int {
        node.isEnd ? end : 2 * node.relation + (node.isSurplus ? 1 : 0)
    }

    private mutating func enter(_ node: Int, price: Int, by step: PathStep?, from origin: Int) {
        let total = origin < 0 ? 0 : prices[origin] + price
        if rounds[node] == round, prices[node] <= total { return }
        rounds[node] = round
        prices[node] = total
        arrivals[node] = step
        origins[node] = Int32(origin)
        push(Entry(price: total, node: node))
    }
}

extension PathFinder {
    /// Orders by price, then by node, so that every run takes the same path.
    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].price, heap[left].node) < (heap[right].price, heap[right].node)
    }

    private mutating func push(_ entry: Entry) {
        heap.append(entry)
        var place = heap.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func popCheapest() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var place = 0
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isBefore(child, least) {
                least = child
            }
            if least == place { return first }
            heap.swapAt(place, least)
            place = least
        }
    }
}
