/// Checks every certificate again, as a suspicious reader would, by other means than those that found it.
///
/// A witness counts only if it leaves every count alone that the public knows, makes no count negative and keeps every
/// relation, term by term. What is certified is worked out afresh from the witnesses that pass.
struct DisclosureAudit {
    private let table: DisclosureTable
    private let network: DisclosureNetwork
    private let isKnown: [Bool]
    private let witnesses: [Shift]
    private var verdicts: [Bool?]
    private var sums: [Int]

    init(_ network: DisclosureNetwork, standings: [DisclosureTable.Standing], witnesses: [Shift]) {
        self.network = network
        self.witnesses = witnesses
        verdicts = Array(repeating: nil, count: witnesses.count)
        table = network.table
        isKnown = standings.map { $0 == .published || $0 == .fixed }
        sums = Array(repeating: 0, count: table.relations.count)
    }

    /// The values that the witnesses of a certificate show to be possible, in one run around the true value.
    mutating func possibleValues(of quantity: Int, by certificate: Certificate) -> ClosedRange<Int> {
        var reached: Set<Int> = [0]
        for number in certificate.witnesses where isPossible(Int(number)) {
            let witness = witnesses[Int(number)]
            guard let place = witness.quantities.firstIndex(of: Int32(quantity)) else { continue }
            let stepCount = witness.stepCount
            let step = witness.changes[place] / stepCount
            for taken in 1...stepCount { reached.insert(taken * step) }
        }
        var (below, above) = (0, 0)
        while reached.contains(below - 1) { below -= 1 }
        while reached.contains(above + 1) { above += 1 }
        let value = table.values[quantity]
        return value + below...value + above
    }

    private mutating func isPossible(_ number: Int) -> Bool {
        if let known = verdicts[number] { return known }
        let verdict = isPossible(witnesses[number])
        verdicts[number] = verdict
        return verdict
    }

    /// Whether the counts could be what the shift makes of them.
    mutating func isPossible(_ shift: Shift) -> Bool {
        var touched: Set<Int> = []
        defer { for relation in touched { sums[relation] = 0 } }
        for (quantity, change) in zip(shift.quantities, shift.changes) {
            let index = Int(quantity)
            guard !isKnown[index], table.values[index] + change >= 0 else { return false }
            for place in network.incidence(index) {
                let relation = Int(network.incidences[place].relation)
                sums[relation] += Int(network.incidences[place].factor) * change
                touched.insert(relation)
            }
        }
        return touched.allSatisfy { relation in
            sums[relation] <= table.relations.roomAbove[relation]
                && -sums[relation] <= table.relations.roomBelow[relation]
        }
    }
}
