import CampaignModel
import Mustache

/// The tables in JSON, row by row and cell by cell as in CSV, under the same terms.
struct TableTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    private static let terms: Set<String> = ["demonstration", "licence"]

    func differences() throws(CommandFailure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for name in twins.tables {
            let path = "data/\(name).json"
            guard let table = try twins.table(name), let bytes = try twins.bytes(path) else { continue }
            found += twins.told(wrong(bytes, table), in: path, than: "data/\(name).csv")
        }
        return found
    }

    private func wrong(_ bytes: [UInt8], _ table: PlainTable) -> [String] {
        guard case .object(let file) = try? JSONReader.value(of: bytes), case .array(let objects) = file["rows"] else {
            return ["JSON"]
        }
        var wrong: [String] = objects.count == table.rows.count ? [] : ["\(objects.count) ≠ \(table.rows.count)"]
        for (row, object) in zip(table.rows, objects) {
            guard case .object(let members) = object else { return wrong + ["JSON"] }
            for (head, cell) in zip(table.heads, row) {
                let told = ToldText.of(TableTwins.terms.contains(head) ? file.term(head) : members[head])
                if !ToldText.areEqual(cell, told) { wrong.append("\(row.first ?? ""), \(head)") }
            }
            wrong += members.keys.filter { table.column($0) == nil }.sorted().map { "\(row.first ?? ""), \($0)" }
        }
        return wrong
    }
}

extension [String: DynamicValue] {
    /// What the head of a file says of its terms, as a cell says it.
    fileprivate func term(_ name: String) -> DynamicValue? {
        guard name == "licence", case .object(let licence) = self[name] else { return self[name] }
        return licence["id"]
    }
}

/// What stands in a row of figures and follows from other tables: names, levels, measures, terms.
struct FigureNames {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        let units = try known("units", by: "code", ["kind", "name", "unit_key"])
        let measures = try known("indicators", by: "id", ["measure"])
        let first = twins.figures.rows.first
        let terms = ["demonstration", "licence"].map { first?[$0] ?? "" }
        let wrong = twins.figures.rows.filter { row in
            units.map { $0[row["unit"]] != ["unit_kind", "unit_name", "unit_key"].map { row[$0] } } ?? false
                || measures.map { $0[row["indicator"]] != [row["measure"]] } ?? false
                || terms != ["demonstration", "licence"].map { row[$0] }
        }
        let path = twins.paths { $0.hasPrefix("data/figures") && $0.hasSuffix(".csv") }.first ?? "data/figures.csv"
        return try twins.told(wrong.map { $0["key"] }, in: path, than: "data/units.csv, data/indicators.csv")
            + names()
    }

    /// What the rows of a table say in some columns; nothing where there is no table that can be trusted.
    private func known(
        _ name: String, by key: String, _ columns: [String]
    ) throws(CommandFailure) -> [String: [String]]? {
        guard let table = try twins.table(name) else { return nil }
        return Dictionary(
            table.rows.map { row in (table.cell(row, key), columns.map { table.cell(row, $0) }) },
            uniquingKeysWith: { $1 })
    }

    /// Names of units are those of the registers.
    private func names() throws(CommandFailure) -> [Diagnostic] {
        guard let units = try twins.table("units") else { return [] }
        var known: [String: String] = [:]
        for (name, code, column) in [("communes", "code", "name"), ("agencies", "id", "name_vi")] {
            guard let table = try twins.table(name) else { continue }
            for row in table.rows { known[table.cell(row, code)] = table.cell(row, column) }
        }
        let wrong = units.rows.filter { row in
            known[units.cell(row, "code")].map { $0 != units.cell(row, "name") } ?? false
        }
        return twins.told(
            wrong.map { units.cell($0, "code") }, in: "data/units.csv", than: "data/communes.csv, data/agencies.csv")
    }
}
