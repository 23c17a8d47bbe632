/// Looks for a shift that changes one count by a given amount.
///
/// It changes that count, then mends what has come out of joint: inclusions, shares and series one by one, totals by
/// the cheapest path of changes that leads the surplus to where it is missing. In a two-way table that path closes an
/// alternating cycle, as in Gusfield (1988) and, with prices, Castro (2007); series over time, groups within the whole
/// and hidden denominators call for several cycles at once. The search may miss a shift, which costs more suppression;
/// what it finds is exact.
struct ShiftSearch: Sendable {
    let network: DisclosureNetwork
    /// What can be done with each count.
    private(set) var standings: [DisclosureTable.Standing]
    /// The hidden counts of each long relation.
    private(set) var hiddenMembers: [[Int32]]
    /// The cheapest published counts of each long relation, when once asked for.
    var shortlists: [[Int32]?]
    /// A count that must not change, if not negative.
    var barred = -1
    var paths: PathFinder

    private(set) var means = ShiftMeans()
    private(set) var target = -1
    /// The size of the target's change.
    private(set) var quantum = 1
    private(set) var changes: [Int]
    private(set) var rooms: [RelationRoom]
    private var trail: [Step] = []
    private var unmended: [Int32] = []

    /// How many mends a search may take, and a thorough one.
    private static let mendLimits = (usual: 300, thorough: 10_000)

    struct Step: Sendable {
        let quantity: Int32
        let amount: Int
        let cause: Int32
    }

    init(_ network: DisclosureNetwork) {
        self.network = network
        standings = network.table.standings
        hiddenMembers = Array(repeating: [], count: network.longCount)
        shortlists = Array(repeating: nil, count: network.longCount)
        changes = Array(repeating: 0, count: network.table.values.count)
        let relations = network.table.relations
        rooms = (0..<relations.count).map {
            RelationRoom(below: relations.roomBelow[$0], above: relations.roomAbove[$0], kind: relations.kinds[$0])
        }
        paths = PathFinder(relationCount: network.table.relations.count)
    }

    /// Withholds a count, so that shifts may change it.
    mutating func hide(_ quantity: Int) {
        standings[quantity] = .hidden
        for place in network.incidence(quantity) {
            let long = Int(network.longPlaces[Int(network.incidences[place].relation)])
            if long >= 0 { hiddenMembers[long].append(Int32(quantity)) }
        }
    }

    /// Shows a count again.
    mutating func publish(_ quantity: Int) {
        standings[quantity] = .published
        for place in network.incidence(quantity) {
            let long = Int(network.longPlaces[Int(network.incidences[place].relation)])
            if long >= 0 { hiddenMembers[long].removeAll { $0 == Int32(quantity) } }
        }
    }

    /// A shift that changes the target by the amount, each path at a price below the ceiling; nothing when none was
    /// found.
    mutating func find(
        _ target: Int, by amount: Int, _ means: ShiftMeans, below ceiling: Int = RelationList.boundless
    ) -> Shift? {
        guard network.table.values[target] + amount >= 0, amount != 0 else { return nil }
        self.target = target
        self.means = means
        quantum = Int(amount.magnitude)
        paths.ceiling = ceiling
        unmended.removeAll(keepingCapacity: true)
        change(target, by: amount, cause: -1)
        defer { undoAll() }
        let limit = means.isThorough ? ShiftSearch.mendLimits.thorough : ShiftSearch.mendLimits.usual
        for _ in 0..<limit {
            guard let relation = nextUnmended() else { return currentShift() }
            let isMended = rooms[relation].isTotal ? mendTotal(relation) : mendLocally(relation)
            guard isMended else { return nil }
        }
        return nil
    }

    /// What the counts of a shift that are shown today would lose.
    func loss(_ shift: Shift) -> Int {
        shift.quantities.reduce(0) { sum, quantity in
            standings[Int(quantity)] == .published ? sum + Int(network.table.losses[Int(quantity)]) : sum
        }
    }

    /// A relation out of joint: one that is no total first, for there is least choice; then a short total, for a path
    /// finds its way from few counts to many more easily than back.
    private mutating func nextUnmended() -> Int? {
        var total: Int?
        var place = unmended.count - 1
        while place >= 0 {
            let relation = Int(unmended[place])
            if rooms[relation].excess == 0 {
                unmended.remove(at: place)
            } else if rooms[relation].isTotal {
                if network.longPlaces[relation] < 0 || total == nil { total = relation }
            } else {
                return relation
            }
            place -= 1
        }
        return total
    }

    mutating func change(_ quantity: Int, by amount: Int, cause: Int) {
        trail.append(Step(quantity: Int32(quantity), amount: amount, cause: Int32(cause)))
        changes[quantity] += amount
        for place in network.incidence(quantity) {
            let incidence = network.incidences[place]
            let relation = Int(incidence.relation)
            let wasMended = rooms[relation].excess == 0
            rooms[relation].add(Int(incidence.factor) * amount)
            if wasMended, rooms[relation].excess != 0 { unmended.append(Int32(relation)) }
        }
    }

    private mutating func undoAll() {
        while let step = trail.popLast() {
            let quantity = Int(step.quantity)
            changes[quantity] -= step.amount
            for place in network.incidence(quantity) {
                let incidence = network.incidences[place]
                rooms[Int(incidence.relation)].add(-Int(incidence.factor) * step.amount)
            }
        }
    }

    private func currentShift() -> Shift {
        var shift = Shift(quantities: [], changes: [], causes: [])
        for (place, step) in trail.enumerated()
        where changes[Int(step.quantity)] != 0 && !trail[..<place].contains(where: { $0.quantity == step.quantity }) {
            shift.quantities.append(step.quantity)
            shift.changes.append(changes[Int(step.quantity)])
            shift.causes.append(step.cause)
        }
        return shift
    }
}
