import CampaignModel

/// A table on its way to a CSV file (RFC 4180, LF).
struct Sheet: Sendable {
    /// The file, below `content/data`.
    let path: String
    let header: [String]
    let rows: [[String]]

    /// The languages that localised columns are written in.
    static let languages = [LanguageTag("vi"), LanguageTag("en")]

    /// Makes a table; every row has as many cells as the header.
    init(path: String, header: [String], rows: [[String]]) {
        self.path = path
        self.header = header
        self.rows = rows
        for row in rows where row.count != header.count {
            preconditionFailure("A row of \(path) has \(row.count) cells instead of \(header.count): \(row)")
        }
    }

    /// Makes a register's table: each row is read by the register's declaration and written by it, so that heads, order
    /// and what cells may hold stand there alone.
    ///
    /// - Parameter rows: cells in the order of the declaration's heads; what a row doesn't reach is empty.
    init<Row>(_ register: RegisterDeclaration<Row>, rows: [[String]]) {
        let heads = register.heads(Sheet.languages)
        let codes = RegisterCodes(namedIn: rows, of: register.fields)
        let written = rows.map { row in
            if row.count > heads.count {
                preconditionFailure("A row of \(register.name) has more cells than heads: \(row)")
            }
            let cells = RowText(Dictionary(uniqueKeysWithValues: zip(heads, row)), of: register.name, codes)
            guard let record = register.read(cells) else {
                preconditionFailure("A row of \(register.name) lacks what it must say: \(row)")
            }
            return register.cells(of: record, codes, Sheet.languages).map(\.written)
        }
        self.init(path: "\(register.name).csv", header: heads, rows: written)
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
