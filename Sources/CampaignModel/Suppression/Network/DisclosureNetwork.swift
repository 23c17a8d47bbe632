/// A table seen from its counts: which relations each of them takes part in, and with which factor.
struct DisclosureNetwork: Sendable {
    let table: DisclosureTable
    private let starts: [Int32]
    let incidences: [Incidence]
    /// For each relation too long to look through again and again: its place among the long ones, else -1.
    let longPlaces: [Int32]
    let longCount: Int

    /// A count's part in a relation.
    struct Incidence: Sendable {
        let relation: Int32
        let factor: Int32
    }

    /// The number of terms up to which a relation is looked through term by term.
    static let shortLength = 10

    init(_ table: DisclosureTable) {
        self.table = table
        let relations = table.relations
        var starts = [Int32](repeating: 0, count: table.values.count + 1)
        for quantity in relations.quantities { starts[Int(quantity) + 1] += 1 }
        for index in table.values.indices { starts[index + 1] += starts[index] }
        var next = starts
        var incidences = [Incidence](
            repeating: Incidence(relation: 0, factor: 0), count: relations.quantities.count)
        var longPlaces: [Int32] = []
        longPlaces.reserveCapacity(relations.count)
        var longCount = 0
        for relation in 0..<relations.count {
            let terms = relations.terms(relation)
            longPlaces.append(terms.count > DisclosureNetwork.shortLength ? Int32(longCount) : -1)
            if terms.count > DisclosureNetwork.shortLength { longCount += 1 }
            for term in terms {
                let quantity = Int(relations.quantities[term])
                incidences[Int(next[quantity])] = Incidence(
                    relation: Int32(relation), factor: relations.factors[term])
                next[quantity] += 1
            }
        }
        self.starts = starts
        self.incidences = incidences
        self.longPlaces = longPlaces
        self.longCount = longCount
    }

    /// The places in `incidences` of the relations that a count takes part in.
    func incidence(_ quantity: Int) -> Range<Int> {
        Int(starts[quantity])..<Int(starts[quantity + 1])
    }
}
