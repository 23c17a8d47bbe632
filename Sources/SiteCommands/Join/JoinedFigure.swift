import CampaignModel

/// A figure that a province publishes about itself as a whole.
struct JoinedFigure: Hashable, Sendable {
    /// What is measured; provinces stand side by side only where all of this is the same.
    struct Definition: Hashable, Sendable {
        let indicator: String
        let measure: String
        let name: Bilingual
        let numerator: Bilingual
        let denominator: Bilingual
    }

    let definition: Definition
    let period: String
    let state: Figure.State
    /// As it is published; empty where nothing is.
    let value: String
    let numerator: String
    let denominator: String
    /// The page that leads to the evidence.
    let page: String

    static let figureColumns = [
        "key", "indicator", "unit_kind", "unit", "group", "period", "state", "value", "numerator", "denominator",
    ]
    static let indicatorColumns = [
        "id", "name_vi", "name_en", "measure", "numerator_vi", "numerator_en", "denominator_vi", "denominator_en",
        "direction", "levels", "sentence_vi", "page",
    ]
    /// The newest figure of each main indicator, in the order of the catalogue.
    ///
    /// Nothing is added up or worked out from figures: what a province keeps back stays kept back.
    static func main(
        figures: [[String: String]], indicators: [[String: String]], periods: [[String: String]]
    ) throws(JoinFault) -> [JoinedFigure] {
        try check(figures, indicators, periods)
        for row in figures {
            guard let state = Figure.State(rawValue: row["state"] ?? "") else { throw .unreadableTable("figures") }
            let hasValue = ["value", "numerator"].contains { row[$0] != "" }
            if hasValue, state != .reported { throw .valueKeptBack(row["key"] ?? "") }
        }
        let ends = Dictionary(periods.map { ($0["id"] ?? "", $0["end"] ?? "") }) { first, _ in first }
        let own = figures.filter { $0["unit_kind"] == "province" && $0["group"] == "" }
        let newest = Dictionary(grouping: own) { $0["indicator"] ?? "" }
        let known = indicators.filter { newest[$0["id"] ?? ""] != nil }
        let main = MainIndicators.chosen(from: known) {
            $0["sentence_vi"] != ""
        } isComparedShare: {
            $0["measure"] == Indicator.Measure.percent.rawValue
                && $0["direction"] != Indicator.Direction.context.rawValue
        }
        return main.compactMap { indicator in
            let rows = newest[indicator["id"] ?? ""] ?? []
            let told = rows.filter { $0["state"] != Figure.State.notReported.rawValue }
            let latest = (told.isEmpty ? rows : told).max {
                (ends[$0["period"] ?? ""] ?? "") < (ends[$1["period"] ?? ""] ?? "")
            }
            return latest.flatMap { JoinedFigure($0, indicator) }
        }
    }

    /// Whether rows have names of their own and cells are what their columns say; what is broken isn't guessed at.
    private static func check(
        _ figures: [[String: String]], _ indicators: [[String: String]], _ periods: [[String: String]]
    ) throws(JoinFault) {
        let codes = try names(in: "indicators", indicators, "id")
        let times = try names(in: "periods", periods, "id")
        for row in periods where CalendarDate(iso: row["end"] ?? "") == nil {
            throw .oddCell("periods", column: "end", cell: row["end"] ?? "")
        }
        _ = try names(in: "figures", figures, "key")
        for row in figures {
            for (column, known) in [("indicator", codes), ("period", times)] where !known.contains(row[column] ?? "") {
                throw .oddCell("figures", column: column, cell: row[column] ?? "")
            }
            for column in ["value", "numerator", "denominator"] {
                guard let cell = row[column], !cell.isEmpty, !isNumber(cell) else { continue }
                throw .oddCell("figures", column: column, cell: cell)
            }
        }
    }

    /// The code of the province that figures are about; nothing where there is no figure of a whole province.
    static func provinceCode(_ figures: [[String: String]]) throws(JoinFault) -> String? {
        var code: String?
        for row in figures where row["unit_kind"] == "province" {
            let unit = row["unit"] ?? ""
            guard !unit.isEmpty, code == nil || code == unit else {
                throw .oddCell("figures", column: "unit", cell: unit)
            }
            code = unit
        }
        return code
    }

    private static func names(
        in table: String, _ rows: [[String: String]], _ column: String
    ) throws(JoinFault) -> Set<String> {
        var names: Set<String> = []
        for row in rows {
            let name = row[column] ?? ""
            guard !name.isEmpty else { throw .oddCell(table, column: column, cell: name) }
            guard names.insert(name).inserted else { throw .rowTwice(table, key: name) }
        }
        return names
    }

    /// As the open data write numbers: digits, with a minus before and a point among them at most.
    private static func isNumber(_ cell: String) -> Bool {
        let parts = cell.dropFirst(cell.hasPrefix("-") ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        return cell.utf8.count <= 40 && (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }

    private init?(_ row: [String: String], _ indicator: [String: String]) {
        guard let state = Figure.State(rawValue: row["state"] ?? "") else { return nil }
        let words = { (name: String) in
            Bilingual(vi: indicator["\(name)_vi"] ?? "", en: indicator["\(name)_en"] ?? "")
        }
        definition = Definition(
            indicator: indicator["id"] ?? "", measure: indicator["measure"] ?? "", name: words("name"),
            numerator: words("numerator"), denominator: words("denominator"))
        period = row["period"] ?? ""
        self.state = state
        value = row["value"] ?? ""
        numerator = row["numerator"] ?? ""
        denominator = row["denominator"] ?? ""
        page = indicator["page"] ?? ""
    }
}
