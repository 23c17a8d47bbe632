extension ProtectedTable {
    /// Reads the decisions off a finished protection, and audits them.
    init(_ protection: DisclosureProtection) {
        var reader = ProtectionReader(protection)
        var withheld: [WithheldCell] = []
        for place in protection.table.cells.indices {
            if let cell = reader.withheldCell(place) { withheld.append(cell) }
        }
        self.init(withheld: withheld, exposed: reader.exposed, fewestPossibleValues: reader.fewest)
    }
}

private struct ProtectionReader {
    let protection: DisclosureProtection
    let table: DisclosureTable
    var audit: DisclosureAudit
    var exposed: [ProtectedTable.Exposed] = []
    var fewest: Int?

    init(_ protection: DisclosureProtection) {
        self.protection = protection
        table = protection.table
        audit = DisclosureAudit(
            protection.search.network, standings: protection.search.standings, witnesses: protection.witnesses)
    }

    mutating func withheldCell(_ place: Int) -> ProtectedTable.WithheldCell? {
        let cell = table.cells[place]
        let verdict = table.verdict(on: place)
        guard verdict != .large || protection.search.standings[Int(cell.numerator)] == .hidden else { return nil }
        let hidesDenominator =
            cell.denominator >= 0
            && (verdict == .smallDenominator || protection.search.standings[Int(cell.denominator)] == .hidden)
        let certified = CertifiedCounts(
            numerator: certified(cell.numerator, of: place),
            complement: hidesDenominator ? certified(cell.complement, of: place) : nil,
            denominator: hidesDenominator ? certified(cell.denominator, of: place) : nil)
        return ProtectedTable.WithheldCell(
            cell: place, reason: reason(verdict, of: cell), hidesDenominator: hidesDenominator, certified: certified)
    }

    private mutating func certified(_ quantity: Int32, of place: Int) -> ClosedRange<Int>? {
        guard quantity >= 0 else { return nil }
        let index = Int(quantity)
        let range = audit.possibleValues(of: index, by: protection.certificates[index])
        guard range.count > protection.need(index) else {
            exposed.append(
                ProtectedTable.Exposed(
                    cell: place, part: table.parts[index], possibleValues: range.count,
                    threshold: Int(table.thresholds[index])))
            return nil
        }
        fewest = min(fewest ?? range.count, range.count)
        return range
    }

    private func reason(_ verdict: DisclosureVerdict, of cell: DisclosureTable.Cell) -> ProtectedTable.Reason {
        switch verdict {
        case .smallDenominator: return .smallDenominator
        case .smallCount: return .smallCount
        case .smallComplement: return .smallComplement
        case .hiddenBefore: return .prior
        case .large: break
        }
        guard let cause = protection.causes[cell.numerator], cause.relation >= 0 else {
            preconditionFailure("A cell is withheld that is neither small nor in the way of another one.")
        }
        let relation = Int(cause.relation)
        return .complementary(
            protects: Int(table.owners[Int(cause.protects)]), by: table.relations.kinds[relation],
            anchor: Int(table.relations.anchors[relation]))
    }
}
