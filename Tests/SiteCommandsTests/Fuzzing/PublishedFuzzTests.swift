import CampaignModel
import Parquet
import SiteContent
import Testing

@testable import SiteCommands

/// No file of a published site, which anybody may have written, ends or hangs the commands that read it: `verify`, `join`,
/// `publish`. As often as in `ReaderFuzzTests`.
@Suite struct PublishedFuzzTests {
    @Test func parquetFiles() throws {
        var run = FuzzRun(
            bytes: try Self.parquet,
            words: ["PAR1", "\u{15}\u{0}", "\u{19}\u{1C}", "\u{18}\u{4}code", "\u{28}\u{B5}\u{2F}\u{FD}"])
        try run.run("parquet") { bytes in
            _ = ReadParquet(bytes, atMost: 1000)?.columns.map(\.cells)
        }
    }

    @Test func compressedCopies() throws {
        let page = Array("<!doctype html><p>Xã Quảng Trực: 44,4%, 44,4%, 44,4%</p>".utf8)
        var run = FuzzRun(bytes: [Compression.brotli(page), Compression.gzip(page)])
        try run.run("copies") { bytes in
            _ = Decompression.brotli(bytes, size: page.count)
            _ = Decompression.gzip(bytes, size: page.count)
        }
    }

    @Test func databases() throws {
        let database = try Database()
        try database.run(
            "CREATE TABLE a(id TEXT PRIMARY KEY, n INTEGER) STRICT; INSERT INTO a VALUES ('BD03', 4), ('BD04', NULL);"
                + "CREATE VIEW b AS SELECT id, n FROM a WHERE n > 0")
        var run = FuzzRun(
            bytes: [try database.bytes()],
            words: ["CREATE VIEW b AS ", "SELECT ", "WITH RECURSIVE ", "SQLite format 3\0", "UNION ALL SELECT 1"])
        try run.run("database") { bytes in
            guard let database = ReadDatabase(bytes) else { return }
            _ = database.names
            _ = database.columns(of: "b")
            _ = database.rows("SELECT * FROM a")
            _ = database.rows("SELECT * FROM b")
        }
    }

    @Test func tablesOfTheOpenData() throws {
        let text =
            "key,indicator,unit,group,period,state,value,numerator,denominator,evidence\n"
            + "BD03@22918@2026-Q3,BD03,22918,,2026-Q3,reported,44.4,4,9,E1;E2\n\"a,b\",\"'=1\"\"\",,,,suppressed,,,,\n"
        var run = FuzzRun(
            [text], words: ["\"", ",", "\n", "\r\n", "9223372036854775807", "-9223372036854775808", "1e999"])
        try run.run("tables") { bytes in
            let table = PlainTable(bytes)
            for row in table.rows {
                for head in table.heads { _ = ToldCount.of(table.cell(row, head)) }
            }
            _ = TableEdit(bytes)?.records
        }
    }

    @Test func proofs() throws {
        let hash = String(repeating: "0a", count: 32)
        let proof =
            #"{"branch":"figures 22918","lines":3,"branch_root":"\#(hash)","path":[{"side":"left","hash":"\#(hash)"}],"#
            + #""revisions":{"BD03@22918@2026-Q3":1},"release":"a\nb\n","public_key":null,"signature":null}"#
        var run = FuzzRun([proof], words: ["\"side\":", "right", "{", "]", "1e9", "9223372036854775808"])
        try run.run("proof") { bytes in
            _ = ShownProof(json: bytes)?.root
        }
    }

    /// A table with cells of every type, and small ones: numbers that no packing makes shorter stay as they are in their page,
    /// so that what is spoilt there is what a cell says.
    private static var parquet: [[UInt8]] {
        get throws {
            var texts = ParquetColumn("code", .text)
            var numbers = ParquetColumn("count", .integer)
            var days = ParquetColumn("on", .day)
            var shares = ParquetColumn("share", .decimal)
            var flags = ParquetColumn("is_open", .flag)
            for row in 0..<12 {
                texts.append(row % 2 == 0 ? "reported" : "Xã \(row)")
                if row % 4 == 0 { numbers.appendNothing() } else { numbers.append(row &* 0x1E37_79B9_7F4A_7C15) }
                days.append(row * 37)
                shares.append(Double(row) / 7)
                flags.append(row % 3 == 0)
            }
            return [
                ParquetFile([texts, numbers, days, shares, flags]).bytes, ParquetFile([numbers]).bytes,
                ParquetFile([texts]).bytes,
            ]
        }
    }
}
