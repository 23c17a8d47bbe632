import CSQLite

/// A database that somebody else may have written, opened in memory and only read.
final class ReadDatabase {
    private let handle: OpaquePointer
    private let work: Work

    /// How much may still be done for a statement: a view may ask for work without end.
    private final class Work {
        /// Steps of SQLite's machine between two looks.
        static let interval: Int32 = 10_000
        /// Looks that are left.
        var looks = 0
    }

    /// No cell is longer.
    private static let cellBound: Int32 = 1 << 24
    /// Statements over a database take about five steps a byte of it, and give fewer bytes than it has; these are bounds for
    /// what goes on far beyond that.
    private static let stepsAByte = 200
    private static let bytesAByte = 20
    private static let least = 1 << 17
    /// What a row takes at least, whatever it says.
    private static let row = 16
    private let size: Int

    /// Opens it; nothing when the bytes are no database.
    init?(_ bytes: [UInt8]) {
        var opened: OpaquePointer?
        guard sqlite3_open(":memory:", &opened) == SQLITE_OK, let opened else {
            sqlite3_close(opened)
            return nil
        }
        handle = opened
        (work, size) = (Work(), max(bytes.count, ReadDatabase.least))
        sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, ReadDatabase.cellBound)
        sqlite3_progress_handler(
            opened, Work.interval,
            { context in
                guard let context else { return 1 }
                let work = Unmanaged<Work>.fromOpaque(context).takeUnretainedValue()
                work.looks -= 1
                return work.looks < 0 ? 1 : 0
            }, Unmanaged.passUnretained(work).toOpaque())
        work.looks = ReadDatabase.looks(size)
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

    private static func looks(_ size: Int) -> Int { size * stepsAByte / Int(Work.interval) }

    /// The names of its tables and views.
    var names: [String] {
        (rows("SELECT name FROM sqlite_master WHERE type IN ('table', 'view', 'trigger') ORDER BY name") ?? [])
            .compactMap(\.first).filter { !$0.hasPrefix("sqlite_") }
    }

    /// The columns of a table or view.
    func columns(of name: String) -> [String] {
        (rows("SELECT name FROM pragma_table_info(\(SQLName.quoted(name)))") ?? []).compactMap(\.first)
    }

    /// What a statement gives, as texts; nothing when it can't be run, or doesn't come to an end.
    func rows(_ statement: String) -> [[String]]? {
        work.looks = ReadDatabase.looks(size)
        var room = size * ReadDatabase.bytesAByte
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else { return nil }
        defer { sqlite3_finalize(prepared) }
        let width = sqlite3_column_count(prepared)
        var rows: [[String]] = []
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW:
                let row = (0..<width).map { column in
                    sqlite3_column_text(prepared, column).map { String(cString: $0) } ?? ""
                }
                room -= row.reduce(ReadDatabase.row) { $0 + $1.utf8.count }
                guard room > 0 else { return nil }
                rows.append(row)
            case SQLITE_DONE: return rows
            default: return nil
            }
        }
    }
}
