/// A table seen from its counts: which relations each of them takes part in, and with which factor.
struct DisclosureNetwork: Sendable {
    let table: DisclosureTable
    private let starts: [Int32]
    let incidentRelations: [Int32]
    let incidentFactors: [Int32]
    /// For each relation too long to look through again and again: its place among the long ones, else -1.
    let longPlaces: [Int32]
    let longCount: Int

    /// The number of terms up to which a relation is looked through term by term.
    static let shortLength = 10

    init(_ table: DisclosureTable) {
        self.table = table
        let relations = table.relations
        var starts = [Int32](repeating: 0, count: table.values.count + 1)
        for quantity in relations.quantities { starts[Int(quantity) + 1] += 1 }
        for index in table.values.indices { starts[index + 1] += starts[index] }
        var next = starts
        var incidentRelations = [Int32](repeating: 0, count: relations.quantities.count)
        var incidentFactors = incidentRelations
        var longPlaces: [Int32] = []
        longPlaces.reserveCapacity(relations.count)
        var longCount = 0
        for relation in 0..<relations.count {
            let terms = relations.terms(relation)
            longPlaces.append(terms.count > DisclosureNetwork.shortLength ? Int32(longCount) : -1)
            if terms.count > DisclosureNetwork.shortLength { longCount += 1 }
            for term in terms {
                let quantity = Int(relations.quantities[term])
                incidentRelations[Int(next[quantity])] = Int32(relation)
                incidentFactors[Int(next[quantity])] = relations.factors[term]
                next[quantity] += 1
            }
        }
        self.starts = starts
        self.incidentRelations = incidentRelations
        self.incidentFactors = incidentFactors
        self.longPlaces = longPlaces
        self.longCount = longCount
    }

    /// The places in `incidentRelations` and `incidentFactors` that belong to a count.
    func incidence(_ quantity: Int) -> Range<Int> {
        Int(starts[quantity])..<Int(starts[quantity + 1])
    }

    /// Whether a relation says that parts add up to a total; the share of a cell is mended within the cell.
    func isTotal(_ relation: Int) -> Bool {
        table.relations.roomBelow[relation] == 0 && table.relations.roomAbove[relation] == 0
            && table.relations.kinds[relation] != .share
    }

    /// By how much a relation that has drifted is out of joint.
    func excess(_ relation: Int, drift: Int) -> Int {
        let above = table.relations.roomAbove[relation]
        if drift > above { return drift - above }
        let below = table.relations.roomBelow[relation]
        return drift < -below ? drift + below : 0
    }

    /// The factor of a count in a total, and the next total that it takes part in; -1 when there is none.
    func passage(through quantity: Int, from relation: Int) -> (factor: Int, next: Int, nextFactor: Int) {
        var passage = (factor: 0, next: -1, nextFactor: 0)
        for place in incidence(quantity) {
            let incident = Int(incidentRelations[place])
            if incident == relation {
                passage.factor = Int(incidentFactors[place])
            } else if passage.next < 0, isTotal(incident) {
                passage.next = incident
                passage.nextFactor = Int(incidentFactors[place])
            }
        }
        return passage
    }
}
