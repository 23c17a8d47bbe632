import CampaignModel

/// A table on its way to a CSV file (RFC 4180, LF).
struct Sheet: Sendable {
    /// The file, below `content/data`.
    let path: String
    let header: [String]
    let rows: [[String]]

    /// Makes a table; every row has as many cells as the header.
    init(path: String, header: String, rows: [[String]]) {
        self.path = path
        let named = header.split(separator: ",").map(String.init)
        for row in rows where row.count != named.count {
            preconditionFailure("A row of \(path) has \(row.count) cells instead of \(named.count): \(row)")
        }
        // The register's declaration has the last word: what it doesn't know can't be named, and columns that the
        // demonstration has nothing to say in stay empty.
        let register = RegisterSummary.all.first { "\($0.name).csv" == path }
        let declared = register?.heads([LanguageTag("vi"), LanguageTag("en")]) ?? named
        if let unknown = named.first(where: { !declared.contains($0) }) {
            preconditionFailure("The register of \(path) has no column \(unknown).")
        }
        let silent = declared.filter { !named.contains($0) }
        self.header = named + silent
        self.rows = rows.map { $0 + silent.map { _ in "" } }
    }

    /// The file's text.
    var text: String {
        ([header] + rows).map { $0.map(Sheet.cell).joined(separator: ",") + "\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
