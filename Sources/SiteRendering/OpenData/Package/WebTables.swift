import CampaignModel

/// The tables of `data/` as CSV on the Web describes them (W3C, Metadata Vocabulary for Tabular Data), in the one file
/// that readers look for beside every table: `csv-metadata.json`. It tells readers that codes are texts.
///
/// A tie to another table is told where no cell is empty: strict validators refuse a foreign key without a value. Ties of
/// the other columns stand in `datapackage.json`, whose standard lets such cells be.
struct WebTables {
    let data: OpenData

    static let path = "data/csv-metadata.json"

    var file: OutputFile {
        var bytes: [UInt8] = []
        JSONTree.object([
            ("@context", .text("http://www.w3.org/ns/csvw")),
            ("dc:license", .object([("@id", .text(data.terms.licence.url))])),
            ("tables", .list(tables)),
        ]).append(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return OutputFile(path: WebTables.path, kind: .download, language: nil, bytes: bytes)
    }

    private var tables: [JSONTree] {
        let names = Set(data.tables.map(\.name) + (data.steps.contains(.figures) ? ["figures"] : []))
        let figures = data.steps.filter(\.isPartOfPackage).map { step in
            let set = data.figureSet(step)
            return table(
                String(set.stem.dropFirst(5)), set.title, set.about, FigureFields.all(data.context.languages), ["key"],
                names)
        }
        return figures + data.tables.map { table($0.name, $0.title, $0.about, $0.fields, $0.key, names) }
    }

    private func table(
        _ name: String, _ title: Bilingual, _ about: Bilingual, _ fields: [DataField], _ key: [String],
        _ names: Set<String>
    ) -> JSONTree {
        var schema: [(String, JSONTree)] = [("columns", .list((fields + DataTerms.fields).map(WebTables.column)))]
        if !key.isEmpty { schema.append(("primaryKey", .list(key.map { .text($0) }))) }
        let references = fields.compactMap { field -> JSONTree? in
            guard field.isRequired, let target = field.reference, names.contains(target.table) else { return nil }
            return .object([
                ("columnReference", .text(field.name)),
                (
                    "reference",
                    .object([("resource", .text("\(target.table).csv")), ("columnReference", .text(target.field))])
                ),
            ])
        }
        if !references.isEmpty { schema.append(("foreignKeys", .list(references))) }
        return .object([
            ("url", .text("\(name).csv")), ("dc:title", WebTables.words(title)),
            ("dc:description", WebTables.words(about)), ("tableSchema", .object(schema)),
        ])
    }

    private static func column(_ field: DataField) -> JSONTree {
        var members: [(String, JSONTree)] = [
            ("name", .text(field.name)), ("titles", .text(field.name)), ("dc:description", words(field.title)),
            ("datatype", .text(datatype(of: field))),
        ]
        if field.isRequired { members.append(("required", .flag(true))) }
        if field.kind == .list { members.append(("separator", .text(";"))) }
        return .object(members)
    }

    private static func datatype(of field: DataField) -> String {
        switch field.kind {
        case .text, .list: "string"
        case .integer: "integer"
        case .decimal: "decimal"
        case .date: "date"
        case .flag: "boolean"
        }
    }

    private static func words(_ text: Bilingual) -> JSONTree {
        .list([
            .object([("@value", .text(text.vietnamese)), ("@language", .text("vi"))]),
            .object([("@value", .text(text.english)), ("@language", .text("en"))]),
        ])
    }
}
