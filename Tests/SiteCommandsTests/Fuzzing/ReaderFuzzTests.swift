import CampaignModel
import Mustache
import OfficeFiles
import SiteContent
import Testing

@testable import SiteCommands

/// No text whatsoever ends or hangs a reader: each is called with spoilt texts, a few hundred times here, a million
/// times by `bin/fuzz`.
@Suite struct ReaderFuzzTests {
    private let story = """
        ---
        title: Lớp học buổi tối
        summary: "Một lớp: mở"
        published_on: 2026-10-01
        groups: [a, b]
        nested: {a: {b: [1, 2]}}
        ---

        # Đề mục

        Chữ **đậm**, [liên kết](../a/), ![ảnh](a.jpg "chú thích").[^1]

        | a | b |
        |---|--:|
        | 1 | 2 |

        - [ ] việc
        > “lời nói”

        [^1]: Ghi chú.

        """

    @Test func frontMatterAndMarkdown() throws {
        var run = FuzzRun([story], words: ["---\n", "[^", "](", "![", "**", "| ", "```\n", "> ", "&a ", "*a ", "<!--"])
        try run.run("story") { bytes in
            let collector = DiagnosticCollector()
            let source = SourceText(file: "a.md", bytes: bytes, into: collector)
            guard let parts = FrontMatter(source, into: collector) else { return }
            _ = parts.values.text("title")
            _ = parts.values.date("published_on")
            _ = parts.values.list("groups")
            parts.values.reportUnknownKeys()
            _ = Markdown.parse(parts.body, into: collector)
            _ = collector.diagnostics
        }
    }

    @Test func markdownAlone() throws {
        var run = FuzzRun(
            // The second ended the program once: lines that a return alone ends.
            [story, "a\r\r\r\r\r|b|c|\r|d|e|"],
            words: ["[[", "***", "~~", "| a |\n|--|\n", "    ", "1. ", "\\", "`", "https://", "&#x"])
        try run.run("markdown") { bytes in
            _ = Markdown.parse(bytes: bytes, file: "a.md", into: DiagnosticCollector())
        }
    }

    @Test func yaml() throws {
        let text = "- {id: a, name: {vi: \"Á\", en: A}, n: 1.5}\n- id: b\n  name: |\n    x\n  on: 2026-01-01\n"
        var run = FuzzRun(
            [text, "a: &x [1]\nb: *x\n"], words: ["&a ", "*a", "<<: ", "? ", "!!binary ", "|-\n", "%YAML 1.1\n"])
        try run.run("yaml") { bytes in
            let collector = DiagnosticCollector()
            let source = SourceText(file: "a.yaml", bytes: bytes, into: collector)
            for map in source.whole.yamlMaps(into: collector) {
                _ = map.code("id")
                _ = map.map("name")
                _ = map.decimal("n")
                map.reportUnknownKeys()
            }
            _ = source.whole.yamlMap(into: collector)
        }
    }

    @Test func csv() throws {
        let text = "key,value,state\r\nBD01@22918,\"a \"\"b\"\"\nc\",reported\r\nBD02;1.234,5;x\n"
        var run = FuzzRun([text, "\u{FEFF}key;value\n1;2\n"], words: ["\"", "\"\"", ",", ";", "\r", "key"])
        try run.run("csv") { bytes in
            let collector = DiagnosticCollector()
            let source = SourceText(file: "a.csv", bytes: bytes, into: collector)
            let table = CSVTable(source, CSVSchema(required: ["key", "value"], optional: ["state"]), into: collector)
            for row in table.rows { _ = row.bytes("key") }
        }
    }

    @Test func json() throws {
        let text = #"{"files":[{"path":"a/b","bytes":1.5e3,"x":"\u00e1\ud83d\ude00"},null,true,[[]]]}"#
        var run = FuzzRun([text], words: ["\\u", "\\ud800", "[", "{\"a\":", "-0", "1e"])
        try run.run("json") { bytes in
            _ = try? JSONReader.value(of: bytes)
        }
    }

    @Test func manifestsNotesAndChains() throws {
        let hash = String(repeating: "0", count: 64)
        let manifest =
            "{\"generator\":\"minhbach\",\"files\":[\n{\"path\":\"a\",\"bytes\":1,\"sha256\":\"\(hash)\"}\n]}\n"
        let note = #"{"pending":["a"],"kept":[{"path":"assets/a.css","bytes":1,"sha256":"0"}]}"#
        let chain = String(decoding: ReleaseChain(try PublishSample.releases(2)).file.bytes, as: UTF8.self)
        var run = FuzzRun([manifest, note, chain], words: ["../", "\"", "1"])
        try run.run("manifest") { bytes in
            _ = ManifestReading(json: bytes)
            _ = PublishNote(json: bytes)
            _ = ReleaseChain(json: bytes)?.reading(in: "x")
        }
    }

    @Test func ledgerFiles() throws {
        let text =
            "key,state,value,numerator,denominator,revisions\nBD01@22918@2026-Q3,reported,44.4,4,9,0\n\"a,b\",suppressed,,,,1\n"
        var run = FuzzRun([text], words: ["\"", ",", "reported", "nan", "inf", "1e400"])
        try run.run("ledger") { bytes in
            _ = LedgerFile.rows(in: bytes)
        }
    }

    @Test func templates() throws {
        let text =
            "{{<layout}}{{$main}}{{#list}}{{name}}{{^a}}x{{/a}}{{/list}}{{>part}}{{/main}}{{/layout}}{{=<% %>=}}<% x %>"
        var run = FuzzRun([text], words: ["{{", "}}", "{{#a}}", "{{/a}}", "{{>a}}", "{{=", "{{{", "{{!", "{{$", "{{<"])
        try run.run("template") { bytes in
            let source = TemplateSource(name: "a", file: "a.mustache", bytes: bytes)
            let library = TemplateLibrary(sources: [source])
            _ = DynamicRenderer(library: library, isStrict: false).render(
                source, with: .object(["a": .string("x"), "list": .array([.object(["name": .string("y")])])]))
        }
    }

    @Test func poFiles() throws {
        let text =
            "msgid \"\"\nmsgstr \"Language: kpm\\n\"\n\n#, fuzzy\nmsgctxt \"a\"\nmsgid \"b \\\"c\\\"\"\nmsgstr \"\"\n\"d\"\n"
        var run = FuzzRun([text], words: ["msgid ", "\"", "\\", "#~ ", "msgid_plural ", "msgstr[1] "])
        try run.run("po") { bytes in
            _ = try? POReader.entries(of: String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func officePackages() throws {
        var run = FuzzRun(bytes: [try Self.package], words: ["PK\u{3}\u{4}", "<w:p>", "</w:p>", "]]>", "<!DOCTYPE a>"])
        try run.run("office") { bytes in
            guard let package = try? OfficePackage(bytes) else { return }
            _ = try? WordDocument(package)
        }
    }

    @Test func spreadsheets() throws {
        var run = FuzzRun(
            bytes: [try Self.workbook],
            words: ["PK\u{1}\u{2}", "<c r=\"A1\">", "</row>", "<v>", "t=\"s\"", "XFD1048576", "&#0;"])
        try run.run("xlsx") { bytes in
            guard let package = try? OfficePackage(bytes), Spreadsheet.isIn(package) else { return }
            _ = try? Spreadsheet(package)
        }
    }

    @Test func shapes() throws {
        let text =
            "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"EPSG:4326\"}},\"features\":[{\"type\":\"Feature\","
            + "\"properties\":{\"code\":\"22918\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[108.1,11.9],[108.2,11.9],"
            + "[108.2,12.0],[108.1,11.9]]]}}]}"
        var run = FuzzRun([text], words: ["[", "]", "1e308", "-0.0", "\"MultiPolygon\"", "null", "[[[", "}"])
        try run.run("geojson") { bytes in
            let place = SourcePlace(file: "communes.geojson")
            _ = CommuneShapes.problems(of: bytes, communes: Register([]), at: place)
        }
    }

    @Test func records() throws {
        let text = "kind,key,field,value\ntask,T01,deadline,2026-11-20\n\"a,b\",x,,\"y\"\"z\"\n"
        var run = FuzzRun([text], words: ["\"", ",", "task", "basis"])
        try run.run("record") { bytes in
            _ = RecordFile.rows(in: bytes)
        }
    }

    @Test func receipts() throws {
        let input =
            "{\"format\":1,\"program\":\"a\",\"manifest_sha256\":\"0\",\"inputs\":[{\"path\":\"a\",\"sha256\":\"0\"}]}"
        var run = FuzzRun([input], words: ["\"inputs\":", "[", "{", "null", "1e9"])
        try run.run("receipt") { bytes in
            _ = InputReceipt(json: bytes).map { $0.json }
        }
    }

    @Test func headsOfPicturesAndPackedNames() throws {
        let png: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0, 0, 0, 2, 0,
        ]
        let jpeg: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xFF, 0xC0, 0, 11, 8, 2, 0, 2, 0, 1, 1, 17, 0,
        ]
        let webp =
            Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBPVP8X".utf8) + [
                10, 0, 0, 0, 12, 0, 0, 0, 255, 1, 0, 255, 1, 0,
            ]
            + Array("EXIF".utf8) + [2, 0, 0, 0, 1, 2]
        var run = FuzzRun(
            bytes: [png, jpeg, webp, try Self.workbook],
            words: ["ftypheic", "ftypavif", "VP8 ", "VP8L", "ispe", "meta"])
        try run.run("heads") { bytes in
            _ = PictureHeader(bytes)
            _ = WebPContainer.withoutMetadata(bytes)
            _ = PackedNames(bytes)
        }
    }

    /// A workbook of one sheet, stored without compression.
    private static var workbook: [UInt8] {
        get throws {
            let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            let types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.sheet.main+xml\"/></Types>"
            let book =
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(links)\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "</sheets></workbook>"
            let relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"\(links)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            let sheet =
                "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c>"
                + "<c r=\"B1\"><v>1.5</v></c></row><row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c></row></sheetData></worksheet>"
            return StoredZip.bytes([
                ("[Content_Types].xml", types), ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", relations),
                ("xl/worksheets/sheet1.xml", sheet),
            ])
        }
    }

    /// A document of Word, stored without compression so that spoilt places reach the XML.
    private static var package: [UInt8] {
        get throws {
            let types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>"
            let document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>Xã Đắk Wil</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body>"
                + "</w:document>"
            return StoredZip.bytes([("[Content_Types].xml", types), ("word/document.xml", document)])
        }
    }
}

/// A ZIP of files that are stored as they are.
enum StoredZip {
    static func bytes(_ files: [(name: String, text: String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let (name, text) = (Array(file.name.utf8), Array(file.text.utf8))
            let facts =
                little(0, 2) + little(0, 4) + little(checksum(text), 4) + little(text.count, 4)
                + little(text.count, 4) + little(name.count, 2) + little(0, 2)
            directory +=
                [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + little(0, 2) + facts + little(0, 2)
                + little(0, 2) + little(0, 2) + little(0, 4) + little(bytes.count, 4) + name
            bytes += [0x50, 0x4B, 3, 4] + little(20, 2) + little(0, 2) + facts + name + text
        }
        let start = bytes.count
        return bytes + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(files.count, 2) + little(files.count, 2)
            + little(directory.count, 4) + little(start, 4) + little(0, 2)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
