import CampaignModel

/// What became of figures, release by release, as `data/releases.csv` tells it: the last that is told of a figure is what
/// it is today, on the day of its release, for a reason that somebody gave.
struct HistoryTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    static let path = "data/releases.csv"

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let table = try twins.table("releases") else { return [] }
        let revisions = try ToldRevisions(twins)
        let dates = try twins.releases()
        let own = OwnReasons(table, twins.figures)
        var found: [Diagnostic] = []
        var newest: [String: Int] = [:]
        for row in table.rows {
            let number = Int(table.cell(row, "release")) ?? 0
            let key = table.cell(row, "key")
            let names = key.isEmpty ? HistoryTwins.folded(row, table) : [key]
            for name in names { newest[name] = max(newest[name] ?? 0, number) }
            if dates[number]?.date != table.cell(row, "released_on") {
                found += twins.told([table.cell(row, "id")], in: HistoryTwins.path, than: ReleaseChain.path)
            }
            if !isExplained(row, table, revisions, own) {
                found += twins.told([table.cell(row, "id")], in: HistoryTwins.path, than: "data/revisions.csv")
            }
        }
        let wrong = table.rows.filter { isOutdated($0, table, newest) }.map { table.cell($0, "id") }
        found += twins.told(wrong, in: HistoryTwins.path, than: "data/figures.csv")
        return found + twins.told(tooMany(table, dates), in: HistoryTwins.path, than: ReleaseChain.path)
    }

    /// Whether a row gives the reason that somebody gave, or the program for what it counts, and none is left out.
    private func isExplained(
        _ row: [String], _ table: PlainTable, _ revisions: ToldRevisions, _ own: OwnReasons
    ) -> Bool {
        let words = ["reason_vi", "reason_en", "by"].map { SpreadsheetFormula.undisarmed(table.cell(row, $0)) }
        let (key, day) = (table.cell(row, "key"), table.cell(row, "on"))
        if day.isEmpty, own.areOf(key) { return own.hold(words, for: row) }
        if day.isEmpty, revisions.explain(table.step(row), of: key) { return false }
        return revisions.hold(reason: Array(words.prefix(2)), by: words[2], on: day, of: key)
    }

    /// Whether no later row speaks of the figure, and it is something else today.
    private func isOutdated(_ row: [String], _ table: PlainTable, _ newest: [String: Int]) -> Bool {
        let key = table.cell(row, "key")
        guard !key.isEmpty else { return false }
        let parts = key.split(separator: "@")
        let folded = parts.count > 2 ? newest["\(parts[0])@\(parts[2])"] ?? 0 : 0
        let number = Int(table.cell(row, "release")) ?? 0
        guard number >= max(newest[key] ?? 0, folded), let figure = twins.figures.byKey[key] else { return false }
        let isListed = figure["state"] != "not_reported"
        return ["state", "value", "numerator", "denominator"].contains { part in
            let told = table.cell(row, "new_\(part)")
            return !(ToldText.areEqual(figure[part], told) || !isListed && (told.isEmpty || told == "not_reported"))
        }
    }

    /// What a row speaks of that is about many figures: their indicators in a period.
    private static func folded(_ row: [String], _ table: PlainTable) -> [String] {
        table.cell(row, "indicators").split(separator: ";").map { "\($0)@\(table.cell(row, "period"))" }
    }

    /// Releases of which more is told than changed.
    private func tooMany(_ table: PlainTable, _ releases: [Int: (date: String, changes: Int)]) -> [String] {
        var counts: [Int: Int] = [:]
        for row in table.rows {
            counts[Int(table.cell(row, "release")) ?? 0, default: 0] += ToldCount.of(table.cell(row, "figures")) ?? 0
        }
        return counts.filter { $1 > releases[$0]?.changes ?? 0 }.keys.sorted().map { "release \($0)" }
    }
}
