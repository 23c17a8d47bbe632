import CSQLite

/// A database that somebody else may have written, opened in memory and only read.
final class ReadDatabase {
    private let handle: OpaquePointer

    /// Opens it; nothing when the bytes are no database.
    init?(_ bytes: [UInt8]) {
        var opened: OpaquePointer?
        guard sqlite3_open(":memory:", &opened) == SQLITE_OK, let opened else {
            sqlite3_close(opened)
            return nil
        }
        handle = opened
        guard let copy = sqlite3_malloc64(UInt64(max(1, bytes.count))) else { return nil }
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
        // SQLite frees the copy, also when it can't take it.
        let code = sqlite3_deserialize(
            opened, "main", copy.assumingMemoryBound(to: UInt8.self), Int64(bytes.count), Int64(bytes.count), flags)
        // Views and columns of others run no functions with effects.
        guard code == SQLITE_OK, sqlite3_exec(opened, "PRAGMA trusted_schema = OFF", nil, nil, nil) == SQLITE_OK,
            rows("SELECT count(*) FROM sqlite_master") != nil
        else { return nil }
    }

    deinit { sqlite3_close(handle) }

    /// The names of its tables and views.
    var names: [String] {
        (rows("SELECT name FROM sqlite_master WHERE type IN ('table', 'view', 'trigger') ORDER BY name") ?? [])
            .compactMap(\.first).filter { !$0.hasPrefix("sqlite_") }
    }

    /// The columns of a table or view.
    func columns(of name: String) -> [String] {
        (rows("SELECT name FROM pragma_table_info(\(SQLName.quoted(name)))") ?? []).compactMap(\.first)
    }

    /// What a statement gives, as texts; nothing when it can't be run.
    func rows(_ statement: String) -> [[String]]? {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else { return nil }
        defer { sqlite3_finalize(prepared) }
        let width = sqlite3_column_count(prepared)
        var rows: [[String]] = []
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW:
                rows.append(
                    (0..<width).map { column in
                        sqlite3_column_text(prepared, column).map { String(cString: $0) } ?? ""
                    })
            case SQLITE_DONE: return rows
            default: return nil
            }
        }
    }
}
