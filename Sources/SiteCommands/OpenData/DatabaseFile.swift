import CSQLite
import CampaignModel
import SiteRendering

/// The open data as one SQLite database, with keys, foreign keys, indexes and views.
///
/// It is made in memory and copied out; its bytes depend on the data and the version of SQLite alone.
struct DatabaseFile {
    let data: TypedData

    /// Where it goes, from the site's root.
    static let path = "data/minh-bach.sqlite"

    func file() throws(CommandFailure) -> OutputFile {
        let database = try Database()
        try database.run("PRAGMA page_size = 4096; BEGIN")
        for table in tables { try database.fill(table) }
        try database.run(guide)
        try database.run("COMMIT")
        try database.run(views)
        try database.run("VACUUM")
        return OutputFile(path: DatabaseFile.path, kind: .download, language: nil, bytes: try database.bytes())
    }

    /// Names and measures of figures stand in the tables that they refer to, evidence in a table of pairs.
    private var tables: [DataTable] {
        let figures = data.figures?.dropping(["unit_kind", "unit_name", "measure", "evidence", "unit_key"])
        return data.registers + [figures, data.figureEvidence].compactMap { $0 }
    }

    /// What the whole is, and what each column means.
    private var guide: String {
        var text = "CREATE TABLE \"about\" (\"subject\" TEXT PRIMARY KEY, \"vi\" TEXT, \"en\" TEXT) STRICT;\n"
        for note in data.notes {
            text +=
                "INSERT INTO \"about\" VALUES (\(literal(note.subject)), \(literal(note.words.vietnamese)), "
                + "\(literal(note.words.english)));\n"
        }
        text +=
            "CREATE TABLE \"columns\" (\"table\" TEXT, \"column\" TEXT, \"vi\" TEXT, \"en\" TEXT, "
            + "PRIMARY KEY (\"table\", \"column\")) STRICT;\n"
        for table in tables {
            for field in table.fields {
                text +=
                    "INSERT INTO \"columns\" VALUES (\(literal(table.name)), \(literal(field.name)), "
                    + "\(literal(field.title.vietnamese)), \(literal(field.title.english)));\n"
            }
        }
        return text
    }

    private var views: String {
        guard data.figures != nil else { return "" }
        let cells = data.mainIndicators.map { code in
            ", max(CASE WHEN n.\"indicator\" = \(literal(code)) THEN n.\"value\" END) AS \(SQLName.quoted(code)), "
                + "max(CASE WHEN n.\"indicator\" = \(literal(code)) THEN n.\"state\" END) AS "
                + SQLName.quoted("\(code)_state")
        }
        return """
            CREATE INDEX "figures_by_unit" ON "figures" ("unit", "indicator", "period");
            CREATE VIEW "newest" AS
            SELECT f.*, u."name" AS "unit_name", u."kind" AS "unit_kind", i."measure"
            FROM "figures" f JOIN "periods" p ON p."id" = f."period" JOIN "units" u ON u."code" = f."unit"
            JOIN "indicators" i ON i."id" = f."indicator"
            WHERE f."group" IS NULL AND p."end" = (
            SELECT max(q."end") FROM "figures" g JOIN "periods" q ON q."id" = g."period"
            WHERE g."unit" = f."unit" AND g."indicator" = f."indicator" AND g."group" IS NULL);
            CREATE VIEW "communes_wide" AS
            SELECT c."code", c."name", c."type"\(cells.joined())
            FROM "communes" c LEFT JOIN "newest" n ON n."unit" = c."code"
            GROUP BY c."code" ORDER BY c."code";
            """
    }

    private func literal(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}

/// Names of tables and columns in SQL.
enum SQLName {
    /// In quotation marks, since `group` and `from` are words of the language.
    static func quoted(_ name: String) -> String { "\"\(name)\"" }
}
