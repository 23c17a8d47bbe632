import CampaignModel

/// Where series break, worked out again: from the communes' own register, and from the reasons for other definitions. A
/// break that is hidden makes figures look as if they could be compared.
struct BreakTwins {
    private let twins: ShownTwins
    private var ends: [String: String] = [:]
    /// The period before each, of the same rhythm.
    private var before: [String: String] = [:]
    private var territories: [String: [String]] = [:]
    private var definitions: [String: [String]] = [:]

    /// What an indicator is, as `revisions.csv` names its fields; the first two break its series in any case.
    private static let always = ["direction", "unit"]
    private static let revised = ["numerator", "denominator"]

    init(_ twins: ShownTwins) throws(CommandFailure) {
        self.twins = twins
        // Where one of them can't be trusted nothing follows from the others.
        guard let periods = try twins.table("periods"), let communes = try twins.table("communes"),
            let revisions = try twins.table("revisions")
        else { return }
        readPeriods(periods)
        readCommunes(communes)
        readRevisions(revisions)
    }

    private mutating func readPeriods(_ table: PlainTable) {
        var last: [String: String] = [:]
        for row in table.rows {
            let (id, kind) = (table.cell(row, "id"), table.cell(row, "kind"))
            ends[id] = table.cell(row, "end")
            before[id] = last[kind]
            last[kind] = id
        }
    }

    private mutating func readCommunes(_ table: PlainTable) {
        var last: [String: String] = [:]
        for row in table.rows {
            let end = CalendarDate(iso: table.cell(row, "valid_to"))?.dayAfter
            last[table.cell(row, "code")] = end?.description
        }
        for row in table.rows {
            let code = table.cell(row, "code")
            let earlier = table.cell(row, "predecessors").split(separator: ";").map(String.init)
            territories[code] = earlier.filter { $0 != code }.compactMap { last[$0] }
        }
    }

    private mutating func readRevisions(_ table: PlainTable) {
        for row in table.rows where table.cell(row, "key").hasPrefix("indicator:") {
            let field = table.cell(row, "field")
            let isOf = { (name: String) in field == name || field.hasPrefix("\(name)_") }
            let breaks =
                BreakTwins.always.contains(where: isOf)
                || BreakTwins.revised.contains(where: isOf) && table.cell(row, "kind") == "revision"
            let indicator = String(table.cell(row, "key").dropFirst("indicator:".count))
            if breaks { definitions[indicator, default: []].append(table.cell(row, "on")) }
        }
    }

    func differences() -> [Diagnostic] {
        guard !ends.isEmpty else { return [] }
        let wrong = twins.figures.rows.filter { row in
            let days = (definitions[row["indicator"]] ?? []) + (territories[row["unit"]] ?? [])
            guard !days.isEmpty || !row["break"].isEmpty else { return false }
            guard let start = before[row["period"]].flatMap({ ends[$0] }), let end = ends[row["period"]] else {
                return !row["break"].isEmpty
            }
            return row["break"] != days.filter { $0 > start && $0 <= end }.max() ?? ""
        }
        let path = twins.paths { $0.hasPrefix("data/figures") && $0.hasSuffix(".csv") }.first ?? "data/figures.csv"
        return twins.told(wrong.map { "\($0["key"]), break" }, in: path, than: "data/communes.csv, data/revisions.csv")
    }
}
