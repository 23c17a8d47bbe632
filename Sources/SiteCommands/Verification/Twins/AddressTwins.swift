import CampaignModel
import Mustache

/// The small files of one unit and one indicator: each figure as `data/figures.csv` tells it, and none left out.
struct AddressTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    private static let figures = "data/figures.csv"

    func differences() throws(CommandFailure) -> [Diagnostic] {
        let indicators = try twins.table("indicators")
        let revisions = try ToldRevisions(twins)
        var found: [Diagnostic] = []
        for path in twins.paths({ AddressTwins.code($0, in: "data/unit/") != nil }) {
            let code = AddressTwins.code(path, in: "data/unit/") ?? ""
            let file = try members(path)
            let wrong = ofUnit(file, code) + revisions.wrong(file["revisions"]) { $0.dropFirst().first == code[...] }
            found += twins.told(wrong, in: path, than: Self.figures)
        }
        for path in twins.paths({ AddressTwins.code($0, in: "data/figure/") != nil }) {
            let code = AddressTwins.code(path, in: "data/figure/") ?? ""
            let file = try members(path)
            let wrong = ofIndicator(file, code) + revisions.wrong(file["revisions"]) { $0.first == code[...] }
            found += twins.told(wrong, in: path, than: Self.figures)
            found += twins.told(definition(file, code, indicators), in: path, than: "data/indicators.csv")
        }
        return found
    }

    /// The code that a file is about.
    private static func code(_ path: String, in folder: String) -> String? {
        guard path.hasPrefix(folder), path.hasSuffix(".json") else { return nil }
        let code = path.dropFirst(folder.count).dropLast(".json".count)
        return code.contains("/") ? nil : String(code)
    }

    private func members(_ path: String) throws(CommandFailure) -> [String: DynamicValue] {
        guard let bytes = try twins.bytes(path), case .object(let members) = try? JSONReader.value(of: bytes) else {
            return [:]
        }
        return members
    }

    private func ofUnit(_ file: [String: DynamicValue], _ unit: String) -> [String] {
        guard ToldText.of(file["unit"]) == unit, case .object(let indicators) = file["figures"],
            case .array(let sources) = file["sources"]
        else { return [unit] }
        var (wrong, count): ([String], Int) = ([], 0)
        for (indicator, member) in indicators.sorted(by: { $0.key < $1.key }) {
            guard case .object(let series) = member else { return wrong + [indicator] }
            for (name, member) in series.sorted(by: { $0.key < $1.key }) where name != "measure" {
                guard case .object(let columns) = member, case .array(let periods) = columns["period"] else {
                    return wrong + [indicator]
                }
                for (place, period) in periods.enumerated() {
                    count += 1
                    let told = ToldColumns(columns, place)
                    let group = name == "all" ? "" : name
                    let row = twins.figures.figure(indicator, unit, ToldText.of(period), group)
                    let isSame =
                        row.map {
                            told.areValues(of: $0) && told.areParts(of: $0) && told.isSource(of: $0, sources)
                                && ToldText.of(series["measure"]) == $0["measure"]
                        } ?? false
                    if !isSame { wrong.append("\(indicator)@\(unit)@\(ToldText.of(period))") }
                }
            }
        }
        return count == twins.figures.byUnit[unit]?.count ?? 0 ? wrong : wrong + [unit]
    }

    private func ofIndicator(_ file: [String: DynamicValue], _ indicator: String) -> [String] {
        guard ToldText.of(file["indicator"]) == indicator, case .array(let units) = file["unit"],
            case .object(let periods) = file["figures"]
        else { return [indicator] }
        var (wrong, count): ([String], Int) = ([], 0)
        for (period, member) in periods.sorted(by: { $0.key < $1.key }) {
            guard case .object(let columns) = member else { return wrong + [period] }
            for (place, unit) in units.enumerated() {
                let told = ToldColumns(columns, place)
                guard let row = twins.figures.figure(indicator, ToldText.of(unit), period) else {
                    if !told.isSilent { wrong.append("\(indicator)@\(ToldText.of(unit))@\(period)") }
                    continue
                }
                count += 1
                if !told.areValues(of: row) { wrong.append(row["key"]) }
            }
        }
        let all = (twins.figures.byIndicator[indicator] ?? []).count { $0["group"].isEmpty }
        return count == all ? wrong : wrong + [indicator]
    }

    /// How an indicator is worked out, as the catalogue says it.
    private func definition(
        _ file: [String: DynamicValue], _ code: String, _ table: PlainTable?
    ) -> [String] {
        guard let table, let row = table.rows.first(where: { table.cell($0, "id") == code }) else { return [] }
        var wrong = ToldText.of(file["measure"]) == table.cell(row, "measure") ? [] : ["\(code), measure"]
        guard case .object(let formula) = file["formula"] else { return wrong + ["\(code), formula"] }
        for part in ["numerator", "denominator"] {
            guard case .object(let words) = formula[part] else { continue }
            for (language, text) in words.sorted(by: { $0.key < $1.key }) {
                guard table.column("\(part)_\(language)") != nil else { continue }
                let cell = table.cell(row, "\(part)_\(language)")
                // What isn't translated is told in the first language.
                if !cell.isEmpty, !ToldText.areEqual(cell, ToldText.of(text)) { wrong.append("\(code), \(part)") }
            }
        }
        return wrong
    }
}

/// What stands at a place of columns.
private struct ToldColumns {
    private let columns: [String: DynamicValue]
    private let place: Int

    init(_ columns: [String: DynamicValue], _ place: Int) {
        self.columns = columns
        self.place = place
    }

    private func told(_ column: String) -> String {
        guard case .array(let values) = columns[column], values.indices.contains(place) else { return "" }
        return ToldText.of(values[place])
    }

    /// Whether it speaks of no figure.
    var isSilent: Bool { columns["state"] != nil && told("state").isEmpty && told("value").isEmpty }

    func areValues(of row: ToldFigures.Row) -> Bool {
        (columns["state"] == nil ? "reported" : told("state")) == row["state"]
            && ToldText.areEqual(row["value"], told("value")) && row["break"] == told("break")
    }

    func areParts(of row: ToldFigures.Row) -> Bool {
        row["numerator"] == told("numerator") && row["denominator"] == told("denominator")
    }

    func isSource(of row: ToldFigures.Row, _ sources: [DynamicValue]) -> Bool {
        guard let number = Int(told("source")), sources.indices.contains(number),
            case .object(let source) = sources[number]
        else { return false }
        return ["source", "reported_on", "evidence"].allSatisfy { row[$0] == ToldText.of(source[$0]) }
    }
}

/// The changes of figures as `data/revisions.csv` tells them.
struct ToldRevisions {
    private let table: PlainTable?
    private let lines: Set<[String]>

    init(_ twins: ShownTwins) throws(CommandFailure) {
        let table = try twins.table("revisions")
        self.table = table
        lines = Set(table.map { table in table.rows.map { ToldRevisions.line($0, table) } } ?? [])
    }

    private static func line(_ row: [String], _ table: PlainTable) -> [String] {
        let columns = ["key", "kind", "on", "by", "reason_vi", "reason_en"]
        return columns.map { SpreadsheetFormula.undisarmed(table.cell(row, $0)) } + table.step(row)
    }

    private static func areSteps(_ item: [String: DynamicValue], _ line: [String]) -> Bool {
        let told = ["old", "new"].flatMap { step -> [String] in
            guard case .object(let members) = item[step] else { return PlainTable.parts.map { _ in "" } }
            return PlainTable.parts.map { ToldText.of(members[$0]) }
        }
        return zip(told, line[6...]).allSatisfy { ToldText.areEqual($0, $1) }
    }

    /// Whether somebody gave these reasons at these days for that key, as far as the table can be trusted; a reason that
    /// isn't translated stands in one language.
    func hold(reason: [String], by: String, on day: String, of key: String) -> Bool {
        table == nil || reason.allSatisfy(\.isEmpty) && by.isEmpty && day.isEmpty
            || lines.contains { $0[0] == key && $0[2] == day && $0[3] == by && ToldRevisions.isSaid(reason, $0) }
    }

    /// Whether somebody gave a reason for just that change of a figure.
    ///
    /// - Parameter step: What a row tells of it before and since.
    func explain(_ step: [String], of key: String) -> Bool {
        step.contains { !$0.isEmpty } && lines.contains { $0[0] == key && Array($0[6...]) == step }
    }

    private static func isSaid(_ reason: [String], _ line: [String]) -> Bool {
        zip(reason, line[4...]).allSatisfy { $0 == $1 || $1.isEmpty }
    }

    /// The changes that a file tells otherwise, or doesn't tell.
    ///
    /// - Parameter isOfFile: Whether a figure is one of the file, by the parts of its key.
    func wrong(_ told: DynamicValue?, _ isOfFile: ([Substring]) -> Bool) -> [String] {
        guard let table, case .array(let items) = told else { return [] }
        var wrong: [String] = []
        var keys: [String: Int] = [:]
        for case .object(let item) in items {
            let key = ToldText.of(item["key"])
            keys[key, default: 0] += 1
            guard case .object(let words) = item["reason"] else { return wrong + [key] }
            let parts = ["key", "kind", "on", "by"].map { ToldText.of(item[$0]) }
            let reason = ["vi", "en"].map { ToldText.of(words[$0]) }
            let isTold = lines.contains { line in
                Array(line.prefix(4)) == parts && ToldRevisions.isSaid(reason, line)
                    && ToldRevisions.areSteps(item, line)
            }
            if !isTold {
                wrong.append(key)
            }
        }
        for row in table.rows where table.cell(row, "field").isEmpty {
            let key = table.cell(row, "key")
            guard !key.contains(":"), isOfFile(key.split(separator: "@")) else { continue }
            if keys[key] == nil { wrong.append(key) }
        }
        return wrong
    }
}
