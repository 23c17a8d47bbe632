import CampaignModel
import Mustache

/// The newest figures of an indicator, a row a commune: `data/figure/BD03/latest.csv`.
struct NewestTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let ends = try PeriodEnds(twins) else { return [] }
        var found: [Diagnostic] = []
        for path in twins.paths({ $0.hasPrefix("data/figure/") && $0.hasSuffix("/latest.csv") }) {
            guard let bytes = try twins.bytes(path) else { continue }
            let indicator = String(path.dropFirst("data/figure/".count).dropLast("/latest.csv".count))
            found += twins.told(wrong(PlainTable(bytes), indicator, ends), in: path, than: "data/figures.csv")
        }
        return found
    }

    private func wrong(_ table: PlainTable, _ indicator: String, _ ends: PeriodEnds) -> [String] {
        let own = twins.figures.byIndicator[indicator] ?? []
        let communes = own.filter { $0["unit_kind"] == "commune" }
        let figures = communes.isEmpty ? own : communes
        let units = Dictionary(figures.map { ($0["unit_key"], $0) }, uniquingKeysWith: { first, _ in first })
        let period = table.rows.first.map { table.cell($0, "period") } ?? ""
        if figures.contains(where: { ends.isLater($0["period"], than: period) }) { return [period] }
        var wrong: [String] = []
        for row in table.rows {
            let name = table.cell(row, "unit_key")
            guard let unit = units[name], table.cell(row, "indicator") == indicator,
                table.cell(row, "period") == period, table.cell(row, "unit_name") == unit["unit_name"]
            else {
                wrong.append(name)
                continue
            }
            let whole = twins.figures.figure(indicator, unit["unit"], period, "")
            if ["numerator", "denominator"].contains(where: { table.cell(row, $0) != whole?[$0] ?? "" }) {
                wrong.append(whole?["key"] ?? name)
            }
            for head in table.heads where head == "state" || head.hasPrefix("state_") {
                let group = head.dropFirst("state_".count)
                let figure = twins.figures.figure(indicator, unit["unit"], period, String(group))
                let told = [
                    table.cell(row, head), table.cell(row, head.replacing("state", with: "value", maxReplacements: 1)),
                ]
                if told != [figure?["state"] ?? "not_reported", figure?["value"] ?? ""] {
                    wrong.append(figure?["key"] ?? "\(indicator)@\(unit["unit"])@\(period)")
                }
            }
        }
        let all = figures.count { $0["group"].isEmpty && $0["period"] == period }
        return table.rows.count == all ? wrong : wrong + [indicator]
    }
}

/// When the periods end, as `data/periods.csv` says it; nothing where that can't be trusted.
struct PeriodEnds {
    private var periods: [String: (kind: String, end: String)] = [:]

    init?(_ twins: ShownTwins) throws(CommandFailure) {
        guard let table = try twins.table("periods") else { return nil }
        for row in table.rows {
            periods[table.cell(row, "id")] = (table.cell(row, "kind"), table.cell(row, "end"))
        }
    }

    /// The codes of all periods.
    var codes: Set<String> { Set(periods.keys) }

    /// Whether a period ends after another.
    func isLater(_ period: String, than other: String) -> Bool {
        guard let end = periods[period]?.end, let other = periods[other]?.end else { return false }
        return end > other
    }

    /// The newest of each rhythm among some.
    func newest(of codes: Set<String>) -> Set<String> {
        var newest: [String: String] = [:]
        for code in codes.sorted() {
            guard let kind = periods[code]?.kind else { continue }
            if newest[kind].map({ isLater(code, than: $0) }) ?? true { newest[kind] = code }
        }
        return Set(newest.values)
    }
}
