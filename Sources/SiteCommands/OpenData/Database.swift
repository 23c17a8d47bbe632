import CSQLite
import CampaignModel
import SiteRendering

/// A database in memory.
struct Database: ~Copyable {
    private let handle: OpaquePointer

    init() throws(CommandFailure) {
        var opened: OpaquePointer?
        guard sqlite3_open(":memory:", &opened) == SQLITE_OK, let opened else { throw .unwritableDatabase("SQLite") }
        handle = opened
    }

    deinit { sqlite3_close(handle) }

    /// Runs statements.
    func run(_ statements: String) throws(CommandFailure) {
        try check(sqlite3_exec(handle, statements, nil, nil, nil))
    }

    /// Makes a table and writes its rows.
    func fill(_ table: DataTable) throws(CommandFailure) {
        try run(Database.declaration(of: table))
        let marks = table.fields.map { _ in "?" }.joined(separator: ",")
        var statement: OpaquePointer?
        try check(
            sqlite3_prepare_v2(
                handle, "INSERT INTO \(SQLName.quoted(table.name)) VALUES (\(marks))", -1, &statement, nil))
        defer { sqlite3_finalize(statement) }
        var failure = SQLITE_OK
        table.forEachRow { _, cells in
            guard failure == SQLITE_OK else { return }
            for (position, cell) in cells.enumerated() { Database.bind(cell, to: statement, at: Int32(position + 1)) }
            let step = sqlite3_step(statement)
            if step != SQLITE_DONE { failure = step }
            sqlite3_reset(statement)
        }
        try check(failure)
    }

    /// The whole database as a file.
    func bytes() throws(CommandFailure) -> [UInt8] {
        var count: sqlite3_int64 = 0
        guard let copy = sqlite3_serialize(handle, "main", &count, 0) else { throw .unwritableDatabase("serialize") }
        defer { sqlite3_free(copy) }
        return Array(UnsafeBufferPointer(start: copy, count: Int(count)))
    }

    private func check(_ code: Int32) throws(CommandFailure) {
        guard code == SQLITE_OK else { throw .unwritableDatabase(String(cString: sqlite3_errmsg(handle))) }
    }

    private static func declaration(of table: DataTable) -> String {
        var lines = table.fields.map { field in
            "\(SQLName.quoted(field.name)) \(type(of: field))\(field.isRequired ? " NOT NULL" : "")"
        }
        if !table.key.isEmpty {
            lines.append("PRIMARY KEY (\(SQLName.list(table.key)))")
        }
        for target in table.references {
            lines.append(
                "FOREIGN KEY (\(SQLName.list(target.columns))) REFERENCES \(SQLName.quoted(target.table)) "
                    + "(\(SQLName.list(target.fields)))")
        }
        let isNamed = !table.key.isEmpty && !isWide(table)
        return "CREATE TABLE \(SQLName.quoted(table.name)) (\n\(lines.joined(separator: ",\n"))\n) STRICT"
            + (isNamed ? ", WITHOUT ROWID" : "")
    }

    /// True for tables of long rows: SQLite keeps few of them on a page that is ordered by their keys, and wastes the rest.
    private static func isWide(_ table: DataTable) -> Bool {
        guard table.fields.count(where: { $0.kind == .text }) > 4, table.count > 0 else { return false }
        var bytes = 0
        table.forEachRow { _, cells in
            for case .text(let text) in cells { bytes += text.utf8.count }
        }
        return bytes / table.count > 200
    }

    private static func type(of field: DataField) -> String {
        switch field.kind {
        case .text, .date, .list: "TEXT"
        case .integer, .flag: "INTEGER"
        case .decimal: "REAL"
        }
    }

    private static func bind(_ cell: DataCell, to statement: OpaquePointer?, at place: Int32) {
        switch cell {
        case .empty: sqlite3_bind_null(statement, place)
        case .text, .list, .date: bind(cell.written, to: statement, at: place)
        case .integer(let number): sqlite3_bind_int64(statement, place, sqlite3_int64(number))
        case .decimal(let number): sqlite3_bind_double(statement, place, number)
        case .flag(let flag): sqlite3_bind_int(statement, place, flag ? 1 : 0)
        }
    }

    /// SQLite copies the text at once.
    private static func bind(_ text: String, to statement: OpaquePointer?, at place: Int32) {
        let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, place, text, -1, copying)
    }
}

extension CommandFailure {
    /// The database can't be written.
    static func unwritableDatabase(_ reason: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không tạo được cơ sở dữ liệu \(DatabaseFile.path): \(reason)",
                en: "can’t make the database \(DatabaseFile.path): \(reason)"))
    }
}
