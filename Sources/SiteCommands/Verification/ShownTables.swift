import CampaignModel
import SiteContent

/// The tables of a published site's open data, as a stranger reads them, held against the record of its last release.
struct ShownTables {
    let site: String
    let record: PublicRecord
    /// True when the site is of a later day than the release: rows may have come since, and empty cells been filled.
    let isLater: Bool
    /// Rows that the site tells as new since the release.
    var added: Set<RecordName> = []

    /// A kind of row with the table that shows it.
    private struct Shown {
        let record: String
        let table: String
        let keys: [String]
        /// The columns by the names that the record gives them; several tell the parts of one field.
        let columns: [(field: String, columns: [String])]
    }

    /// What the tables say otherwise than the release.
    func differences() throws(CommandFailure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var facts: [String: [RecordName: String]] = [:]
        for row in record.rows { facts[row.name.record, default: [:]][row.name] = row.value }
        for shown in ShownTables.all(languages) {
            found += try differences(shown, facts[shown.record] ?? [:])
        }
        return found
    }

    /// The languages that the record speaks of.
    private var languages: [LanguageTag] {
        let tags = record[RecordName("site", "settings", "languages")] ?? ""
        return tags.split(separator: ";").map { LanguageTag(String($0)) }
    }

    private func differences(
        _ shown: Shown, _ facts: [RecordName: String]
    ) throws(CommandFailure) -> [Diagnostic] {
        let file = "\(site)/data/\(shown.table).csv"
        guard let bytes = try? ByteReading.bytes(file) else {
            return facts.isEmpty ? [] : [.toldOtherwise(shown.record, at: SourcePlace(file: file))]
        }
        let names = shown.keys + shown.columns.flatMap(\.columns)
        let ignored = DiagnosticCollector()
        let schema = CSVSchema(required: [], optional: Array(Set(names)).sorted())
        let table = CSVTable(
            SourceText(file: file, bytes: bytes, spelling: .other, into: ignored), schema, into: ignored)
        var keys: [String: Int] = [:]
        var found: [Diagnostic] = []
        for row in table.rows {
            var parts = shown.keys.map { text(row, $0) }
            while parts.last?.isEmpty == true { parts.removeLast() }
            var key = parts.joined(separator: "@")
            keys[key, default: 0] += 1
            if let count = keys[key], count > 1 { key += "#\(count)" }
            if added.contains(RecordName(shown.record, key)) { continue }
            if let field = difference(row, key, shown, facts) {
                found.append(.toldOtherwise("\(shown.record):\(key), \(field)", at: row.place))
            }
        }
        // Where rows came or went the order is another.
        if added.isEmpty, found.isEmpty, let order = record.order(of: shown.record) {
            let shownOrder = table.rows.map { row in shown.keys.map { text(row, $0) }.joined(separator: "@") }
            if shownOrder != order, !isLater {
                found.append(.toldOtherwise("order:\(shown.record)", at: SourcePlace(file: file)))
            }
        }
        let rows = Set(facts.keys.map(\.key)).filter { !$0.contains("#") }
        found += rows.subtracting(keys.keys).sorted().map {
            .toldOtherwise("\(shown.record):\($0)", at: SourcePlace(file: file))
        }
        return found
    }

    /// The first field of a row that says something else than the record.
    private func difference(
        _ row: CSVRow, _ key: String, _ shown: Shown, _ facts: [RecordName: String]
    ) -> String? {
        let isOfPerson =
            shown.record == "recognition" && facts[RecordName("recognition", key, "recipient")] == "person"
        var isKnown = false
        for (field, columns) in shown.columns {
            let told = facts[RecordName(shown.record, key, field)] ?? ""
            isKnown = isKnown || !told.isEmpty
            if isOfPerson, field != "recipient" { continue }
            let cell = columns.map { text(row, $0) }.filter { !$0.isEmpty }.joined(separator: " ")
            if says(cell, told) || isLater && told.isEmpty { continue }
            return field
        }
        return isKnown || isLater ? nil : "—"
    }

    private func says(_ cell: String, _ told: String) -> Bool {
        // A text that a spreadsheet would run has an apostrophe before it; all levels are meant where none is named.
        let plain = SpreadsheetFormula.undisarmed(cell)
        return [cell, plain].contains { $0 == told || ReleaseHash.prose($0) == told } || cell.isEmpty && told == "all"
            || cell == "false" && told.isEmpty || cell == "\(told)0" && ShownTables.isPadded(told)
    }

    /// Tables never write a decimal with exactly three digits behind the point: a nought is added there.
    private static func isPadded(_ told: String) -> Bool {
        let parts = told.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == 3 && Double(told) != nil
    }

    private func text(_ row: CSVRow, _ column: String) -> String {
        String(decoding: row.bytes(column), as: UTF8.self)
    }

    /// The tables that are held against the record, each with the columns that are.
    static func told(_ languages: [LanguageTag]) -> [(table: String, columns: [String])] {
        all(languages).map { ($0.table, $0.keys + $0.columns.flatMap(\.columns)) }
    }

    /// The kinds of rows that tables show.
    static let kinds = Set(all([]).map(\.record))

    /// Tables that show kinds of rows as the record tells them.
    private static func all(_ languages: [LanguageTag]) -> [Shown] {
        registers(languages) + catalogues(languages)
    }

    /// Tables of registers.
    private static func registers(_ languages: [LanguageTag]) -> [Shown] {
        let hidden = ["abbreviation", "consent"]
        return RegisterSummary.all.filter { !hidden.contains($0.record) }.map { register in
            let told = register.fields.filter {
                // Where a line of the list of information leads is shown as a whole address.
                $0.isPublished && !$0.isToldByKey && !(register.record == "information" && $0.name == "address")
            }
            return Shown(
                record: register.record, table: register.name,
                keys: register.fields.filter(\.isKey).map(\.publishedName),
                columns: told.flatMap { ShownTables.columns($0, [$0], languages) })
        }
    }

    /// Tables of what is written in YAML.
    private static func catalogues(_ languages: [LanguageTag]) -> [Shown] {
        [
            shown(CampaignTask.told, languages), shown(Indicator.told, languages),
            shown(IndicatorTarget.told, languages), shown(PopulationGroup.told, languages),
            shown(Theme.told, languages), shown(NumberedTaskChange.told, languages), shown(Period.told, languages),
        ].compactMap(\.self)
    }

    private static func shown<Row>(_ told: ToldRecord<Row>, _ languages: [LanguageTag]) -> Shown? {
        told.table.map { table in
            Shown(
                record: told.record, table: table,
                keys: told.columns.filter(\.field.isKey).flatMap { $0.tabled.map(\.field.publishedName) },
                columns: told.columns.filter { !$0.field.isKey && $0.isHeld && !$0.tabled.isEmpty }
                    .flatMap { columns($0.field, $0.tabled.map(\.field), languages) })
        }
    }

    /// What a field is called in the record and in its table; of texts by language that of each.
    private static func columns(
        _ field: FieldDeclaration, _ shown: [FieldDeclaration], _ languages: [LanguageTag]
    ) -> [(field: String, columns: [String])] {
        guard field.kind == .localized else { return [(field.name, shown.map(\.publishedName))] }
        return languages.map { language in
            ("\(field.name)_\(language.text)", shown.map { "\($0.publishedName)_\(language.text)" })
        }
    }
}

extension Diagnostic {
    /// The open data say something else than the release of the site.
    static func toldOtherwise(_ what: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "told-otherwise", at: place,
            summary: Bilingual(
                vi: "Bảng nói khác với bản công bố: \(what)",
                en: "The table says something else than the release: \(what)"),
            explanation: Bilingual(
                vi: "Mỗi dòng của các sổ phải đúng như điều mà bản công bố gần nhất đã ghi (data/record.csv).",
                en: "Each row of a register has to be what the last release froze (data/record.csv)."),
            fix: Bilingual(
                vi:
                    "Nếu chính cơ quan sửa, hãy chạy minhbach release rồi đăng lại; nếu không, trang đã bị giả mạo.",
                en: "If your office changed it, run minhbach release and publish again; if not, the site was forged."))
    }
}
