import CSQLite
import CampaignModel
import SiteRendering

/// The open data as one SQLite database, with keys, foreign keys, indexes and views.
///
/// It is made in memory and copied out; its bytes depend on the data and the version of SQLite alone.
struct DatabaseFile {
    private let data: TypedData
    private let tables: [DataTable]

    /// Takes the data, put together as a database keeps them.
    init(data: OpenData) {
        let typed = data.typed
        self.data = typed
        tables = data.figureStore.map { $0.registers + $0.tables } ?? typed.registers
    }

    /// Where it goes, from the site's root.
    static let path = "data/minh-bach.sqlite"

    func file() throws(CommandFailure) -> OutputFile {
        let database = try Database()
        try database.run("PRAGMA page_size = 2048; BEGIN")
        for table in tables { try database.fill(table) }
        try database.run(guide)
        try database.run("COMMIT")
        try database.run(views)
        try database.run("VACUUM")
        return OutputFile(path: DatabaseFile.path, kind: .download, language: nil, bytes: try database.bytes())
    }

    /// What the whole is, and what each column means.
    private var guide: String {
        var text =
            "CREATE TABLE \"about\" (\"subject\" TEXT PRIMARY KEY, \"vi\" TEXT, \"en\" TEXT) STRICT, WITHOUT ROWID;\n"
        for note in data.notes {
            text +=
                "INSERT INTO \"about\" VALUES (\(literal(note.subject)), \(literal(note.words.vietnamese)), "
                + "\(literal(note.words.english)));\n"
        }
        text +=
            "CREATE TABLE \"columns\" (\"table\" TEXT, \"column\" TEXT, \"vi\" TEXT, \"en\" TEXT, "
            + "PRIMARY KEY (\"table\", \"column\")) STRICT, WITHOUT ROWID;\n"
        for table in tables { text += explanation(of: table.fields, in: table.name) }
        if let figures = readFigures {
            for view in ["figures", "newest"] { text += explanation(of: figures.fields, in: view) }
            text += explanation(of: wideFields, in: "communes_wide")
        }
        return text
    }

    private func explanation(of fields: [DataField], in table: String) -> String {
        fields.map { field in
            "INSERT INTO \"columns\" VALUES (\(literal(table)), \(literal(field.name)), "
                + "\(literal(field.title.vietnamese)), \(literal(field.title.english)));\n"
        }.joined()
    }

    /// The columns of figures that the views `figures` and `newest` have; evidence stands in `figure_evidence`.
    private var readFigures: DataTable? { data.figures?.dropping(["evidence"]) }

    /// The columns of `communes_wide`.
    private var wideFields: [DataField] {
        let places = tables.first { $0.name == "communes" }?.fields.filter {
            DatabaseFile.placeColumns.contains($0.name)
        }
        return (places ?? []) + data.mainIndicators.flatMap(FigureStore.wideFields)
    }

    /// What `communes_wide` tells of the places; all its other columns are figures.
    static let placeColumns = ["code", "unit_key", "name", "type"]

    private var views: String {
        guard let figures = readFigures else { return "" }
        let cells = data.mainIndicators.map { code in
            ", max(CASE WHEN n.\"indicator\" = \(literal(code)) THEN n.\"value\" END) AS \(SQLName.quoted(code)), "
                + "max(CASE WHEN n.\"indicator\" = \(literal(code)) THEN n.\"state\" END) AS "
                + SQLName.quoted("\(code)_state")
        }
        let numbers = FigureStore.numbered.map { table in
            "CREATE UNIQUE INDEX \(SQLName.quoted("\(table)_by_number")) ON \(SQLName.quoted(table)) (\"number\");\n"
        }
        let columns = figures.fields.map { "\(DatabaseFile.source(of: $0.name)) AS \(SQLName.quoted($0.name))" }
        return numbers.joined() + """
            CREATE VIEW "figures" AS
            SELECT \(columns.joined(separator: ", "))
            FROM \(DatabaseFile.joins);
            CREATE VIEW "figure_evidence" AS
            SELECT \(DatabaseFile.source(of: "key")) AS "figure", e."id" AS "evidence"
            FROM \(DatabaseFile.joins) JOIN "figure_source_evidence" se ON se."source" = v."source"
            JOIN "evidence" e ON e."number" = se."evidence";
            CREATE VIEW "newest" AS
            SELECT \(columns.joined(separator: ", "))
            FROM \(DatabaseFile.joins)
            WHERE v."group" = 0 AND p."end" = (
            SELECT max(q."end") FROM "figure_values" w JOIN "periods" q ON q."number" = w."period"
            WHERE w."unit" = v."unit" AND w."indicator" = v."indicator" AND w."group" = 0);
            CREATE VIEW "communes_wide" AS
            SELECT \(DatabaseFile.placeColumns.map { "c." + SQLName.quoted($0) }.joined(separator: ", "))\(cells.joined())
            FROM "communes" c LEFT JOIN "newest" n ON n."unit" = c."code"
            GROUP BY c."code" ORDER BY c."code";
            """
    }

    private static let joins = """
        "figure_values" v JOIN "units" u ON u."number" = v."unit" JOIN "indicators" i ON i."number" = v."indicator"
        JOIN "figure_groups" g ON g."number" = v."group" JOIN "periods" p ON p."number" = v."period"
        JOIN "figure_states" t ON t."number" = v."state" JOIN "figure_sources" s ON s."number" = v."source"
        LEFT JOIN "figure_remarks" r ON r."unit" = v."unit" AND r."indicator" = v."indicator"
        AND r."group" = v."group" AND r."period" = v."period"
        LEFT JOIN "figure_bases" b ON b."number" = r."basis"
        """

    /// Whole numbers are divided as such, since fractions can't tell all of those above nine trillion.
    private static let value = """
        CASE WHEN v."thousandths" % 1000 = 0 THEN v."thousandths" / 1000 * 1.0 ELSE v."thousandths" / 1000.0 END
        """

    /// Where the view `figures` takes a column from.
    private static func source(of column: String) -> String {
        switch column {
        case "key": "i.\"id\" || '@' || u.\"code\" || '@' || p.\"id\" || coalesce('@' || g.\"group\", '')"
        case "indicator": "i.\"id\""
        case "unit": "u.\"code\""
        case "unit_kind": "u.\"kind\""
        case "unit_name": "u.\"name\""
        case "unit_key": "u.\"unit_key\""
        case "measure": "i.\"measure\""
        case "group": "g.\"group\""
        case "period": "p.\"id\""
        case "state": "t.\"state\""
        case "source": "s.\"source\""
        case "reported_on": "s.\"reported_on\""
        case "value": value
        case "numerator", "denominator": "v.\(SQLName.quoted(column))"
        case "computed_from":
            "replace(replace(b.\"rows\", '\(BasisForms.unitMark)', u.\"code\"), '\(BasisForms.periodMark)', p.\"id\")"
        case "withdrawn": "coalesce(r.\"withdrawn\", 0)"
        default: "r.\(SQLName.quoted(column))"
        }
    }

    private func literal(_ text: String) -> String {
        "'" + text.escaped { $0 == "'" ? "''" : nil } + "'"
    }
}

/// Names of tables and columns in SQL.
enum SQLName {
    /// In quotation marks, since `group` and `from` are words of the language.
    static func quoted(_ name: String) -> String { "\"\(name)\"" }

    /// Several of them.
    static func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
}
