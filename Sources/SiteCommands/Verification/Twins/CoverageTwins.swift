import CampaignModel

/// How many figures have evidence, counted again from the figures and the register of evidence.
struct CoverageTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    private struct Count {
        var (given, proven, open) = (0, 0, 0)
    }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let table = try twins.table("evidence_coverage"), let evidence = try twins.table("evidence") else {
            return []
        }
        let open = Set(
            evidence.rows.filter { evidence.cell($0, "access") == "public" }.map { evidence.cell($0, "id") })
        var counts: [[String]: Count] = [:]
        for row in twins.figures.rows
        where ["reported", "suppressed"].contains(row["state"]) && row["source"] != Figure.computedSource {
            let codes = row["evidence"].split(separator: ";").map(String.init)
            let name = [row["unit"], row["period"]]
            counts[name, default: Count()].given += 1
            if !codes.isEmpty { counts[name, default: Count()].proven += 1 }
            if codes.contains(where: open.contains) { counts[name, default: Count()].open += 1 }
        }
        var wrong: [String] = table.rows.count == counts.count ? [] : ["\(table.rows.count) ≠ \(counts.count)"]
        for row in table.rows {
            let name = ["unit", "period"].map { table.cell(row, $0) }
            let count = counts[name] ?? Count()
            let told = ["given", "with_evidence", "with_public_evidence"].map { Int(table.cell(row, $0)) }
            let share = ValueRule.percent(count.proven, of: count.given)
            if told != [count.given, count.proven, count.open] || Double(table.cell(row, "share")) != share {
                wrong.append(name.joined(separator: ", "))
            }
        }
        return twins.told(wrong, in: "data/evidence_coverage.csv", than: "data/figures.csv")
    }
}
