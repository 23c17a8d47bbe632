import CSQLite
import CampaignModel

/// The database: its tables and views say what the tables in CSV say, and there are no others.
struct DatabaseTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    /// Names that no file of its own stands behind.
    private static let own: Set<String> = [
        "about", "columns", "figures", "figure_evidence", "newest", "communes_wide", "figure_bases", "figure_groups",
        "figure_names",
        "figure_remarks", "figure_source_evidence", "figure_sources", "figure_states", "figure_values",
    ]

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let bytes = try twins.bytes(DatabaseFile.path) else { return [] }
        let path = DatabaseFile.path
        guard let database = ReadDatabase(bytes) else { return twins.told(["SQLite"], in: path, than: "data/") }
        var found: [Diagnostic] = []
        let tables = twins.tables
        let known = DatabaseTwins.own.union(tables)
        let others = database.names.filter { !known.contains($0) && !twins.isBlamed("data/\($0).csv") }
        found += twins.told(others, in: path, than: "data/")
        for name in tables {
            guard let table = try twins.table(name) else { continue }
            found += twins.told(wrong(database, name, table), in: path, than: "data/\(name).csv")
        }
        guard database.names.contains("figures") else { return found }
        return try found + twins.told(figures(database), in: path, than: "data/figures.csv")
            + twins.told(newest(database), in: path, than: "data/figures.csv")
    }

    /// Columns that the database has once for all, or in other tables.
    private static let left: Set<String> = ["demonstration", "licence", "unit_key"]

    private func wrong(_ database: ReadDatabase, _ name: String, _ table: PlainTable) -> [String] {
        let heads = table.heads.filter { !DatabaseTwins.left.contains($0) }
        guard let rows = database.rows("SELECT \(SQLName.list(heads)) FROM \(SQLName.quoted(name))") else {
            return [name]
        }
        // Rows are ordered by their keys there: whatever is in the one and not in the other is told.
        var counts: [[String]: Int] = [:]
        for row in rows { counts[row.map(DatabaseTwins.plain), default: 0] += 1 }
        var wrong: [String] = []
        for row in table.rows {
            let cells = heads.map { DatabaseTwins.plain(SpreadsheetFormula.undisarmed(table.cell(row, $0))) }
            guard let count = counts[cells], count > 0 else {
                wrong.append(row.first ?? name)
                continue
            }
            counts[cells] = count - 1
        }
        return wrong.isEmpty && rows.count != table.rows.count ? [name] : wrong
    }

    /// A text as both write it: no yes or no, no noughts behind decimals.
    private static func plain(_ text: String) -> String {
        switch text {
        case "true": return "1"
        case "false": return "0"
        default: break
        }
        guard text.contains("."), text.allSatisfy({ $0.isNumber || "-.e+".contains($0) }), let number = Double(text),
            number.isFinite
        else { return text }
        return MachineNumber.text(number)
    }

    private func figures(_ database: ReadDatabase) -> [String] {
        let heads = (twins.figures.rows.first?.all.map(\.head) ?? []).filter {
            !["demonstration", "licence", "evidence"].contains($0)
        }
        guard !heads.isEmpty else { return [] }
        guard let rows = database.rows("SELECT \(SQLName.list(heads)) FROM \"figures\""),
            let evidence = database.rows("SELECT \"figure\", \"evidence\" FROM \"figure_evidence\"")
        else { return ["figures"] }
        var wrong: [String] = rows.count == twins.figures.rows.count ? [] : ["figures"]
        let key = heads.firstIndex(of: "key") ?? 0
        for row in rows {
            let figure = twins.figures.byKey[row[key]]
            let isSame = figure.map { figure in
                zip(heads, row).allSatisfy { ToldText.areEqual(figure[$0], $1) }
            }
            if isSame != true { wrong.append(row[key]) }
        }
        var told: [String: [String]] = [:]
        for row in evidence { told[row[0], default: []].append(row[1]) }
        for figure in twins.figures.rows {
            let codes = figure["evidence"].split(separator: ";").map(String.init).sorted()
            if codes != told[figure["key"]]?.sorted() ?? [] { wrong.append(figure["key"]) }
        }
        return wrong
    }

    /// The views of the newest figures, which are everybody's.
    private func newest(_ database: ReadDatabase) throws(CommandFailure) -> [String] {
        guard let ends = try PeriodEnds(twins) else { return [] }
        var newest: [String: ToldFigures.Row] = [:]
        for row in twins.figures.rows where row["group"].isEmpty {
            let name = "\(row["indicator"])@\(row["unit"])"
            if newest[name].map({ ends.isLater(row["period"], than: $0["period"]) }) ?? true { newest[name] = row }
        }
        let heads = [
            "key", "state", "value", "numerator", "denominator", "unit_name", "unit_kind", "unit_key", "measure",
        ]
        guard let rows = database.rows("SELECT \(SQLName.list(heads)) FROM \"newest\""),
            let wide = database.rows("SELECT * FROM \"communes_wide\"")
        else { return ["newest"] }
        let told = Set(newest.values.map { $0["key"] })
        var wrong = rows.filter { row in
            guard told.contains(row[0]), let figure = twins.figures.byKey[row[0]] else { return true }
            return !zip(heads, row).allSatisfy { ToldText.areEqual(figure[$0], $1) }
        }.map { $0[0] }
        if rows.count != newest.count { wrong.append("newest") }
        let columns = database.columns(of: "communes_wide")
        for row in wide {
            for (column, cell) in zip(columns, row) where !DatabaseFile.placeColumns.contains(column) {
                let isState = column.hasSuffix("_state")
                let figure = newest["\(isState ? String(column.dropLast(6)) : column)@\(row[0])"]
                if !ToldText.areEqual(figure?[isState ? "state" : "value"] ?? "", cell) {
                    wrong.append("\(column), \(row[0])")
                }
            }
        }
        return wrong
    }
}
