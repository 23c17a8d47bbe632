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
    private(set) var drifts: [Int]
    private var trail: [Step] = []
    private var unmended: [Int32] = []

    /// How many mends a search may take.
    private static let mendLimit = 300

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
        drifts = Array(repeating: 0, count: network.table.relations.count)
        paths = PathFinder(relationCount: network.table.relations.count)
    }

    /// Withholds a count, so that shifts may change it.
    mutating func hide(_ quantity: Int) {
        standings[quantity] = .hidden
        for place in network.incidence(quantity) {
            let long = Int(network.longPlaces[Int(network.incidentRelations[place])])
            if long >= 0 { hiddenMembers[long].append(Int32(quantity)) }
        }
    }

    /// Shows a count again.
    mutating func publish(_ quantity: Int) {
        standings[quantity] = .published
        for place in network.incidence(quantity) {
            let long = Int(network.longPlaces[Int(network.incidentRelations[place])])
            if long >= 0 { hiddenMembers[long].removeAll { $0 == Int32(quantity) } }
        }
    }

    /// A shift that changes the target by the amount; nothing when none was found.
    mutating func find(_ target: Int, by amount: Int, _ means: ShiftMeans) -> Shift? {
        guard network.table.values[target] + amount >= 0, amount != 0 else { return nil }
        self.target = target
        self.means = means
        quantum = Int(amount.magnitude)
        unmended.removeAll(keepingCapacity: true)
        change(target, by: amount, cause: -1)
        defer { undoAll() }
        for _ in 0..<ShiftSearch.mendLimit {
            guard let relation = nextUnmended() else { return currentShift() }
            let isMended = network.isTotal(relation) ? mendTotal(relation) : mendLocally(relation)
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

    /// By how much a relation is out of joint: above 0 when its sum must fall, below when it must rise.
    func excess(_ relation: Int) -> Int {
        network.excess(relation, drift: drifts[relation])
    }

    /// A relation out of joint: one that is no total first, for there is least choice.
    private mutating func nextUnmended() -> Int? {
        var total: Int?
        var place = unmended.count - 1
        while place >= 0 {
            let relation = Int(unmended[place])
            if excess(relation) == 0 {
                unmended.remove(at: place)
            } else if network.isTotal(relation) {
                total = relation
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
            let relation = Int(network.incidentRelations[place])
            let wasMended = excess(relation) == 0
            drifts[relation] += Int(network.incidentFactors[place]) * amount
            if wasMended, excess(relation) != 0 { unmended.append(Int32(relation)) }
        }
    }

    private mutating func undoAll() {
        while let step = trail.popLast() {
            let quantity = Int(step.quantity)
            changes[quantity] -= step.amount
            for place in network.incidence(quantity) {
                drifts[Int(network.incidentRelations[place])] -= Int(network.incidentFactors[place]) * step.amount
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
