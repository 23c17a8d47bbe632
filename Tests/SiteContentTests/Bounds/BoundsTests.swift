import CampaignModel
import Glibc
import Testing

@testable import SiteContent

@Suite struct MarkdownBoundsTests {
    private let low = MarkdownBounds(bytes: 200, nesting: 4, signs: 6, cells: 12, footnotes: 3)

    private func kind(_ text: String, _ bounds: MarkdownBounds? = nil) -> MarkdownBounds.Kind? {
        (bounds ?? low).excess(in: Array(text.utf8)[...])?.kind
    }

    @Test(arguments: [
        ("[[[[[[[", MarkdownBounds.Kind.sign("[")), ("*a *a *a *a *a *a *a", .sign("*")), ("`````` `", .sign("`")),
        ("> > > > > a", .nesting), ("- - - - - a", .nesting), ("            a", .nesting),
        ("| a | b |\n|---|---|\n| x |\n| y |\n| z |", .cells), ("a[^1] b[^2]\n\n[^1]: x\n[^2]: y", .footnotes),
        (String(repeating: "a", count: 201), .bytes),
    ]) func knowsWhatIsTooMuch(text: String, kind: MarkdownBounds.Kind) {
        #expect(self.kind(text) == kind)
    }

    @Test func countsWithinAParagraphOnly() {
        #expect(kind("[a] [b] [c]\n\n[d] [e] [f]\n") == nil)
    }

    @Test func findsThePlace() {
        let text = Array("một\n\n> > > > > a".utf8)
        #expect(low.excess(in: text[...])?.offset == Array("một\n\n".utf8).count)
    }

    @Test func rulesAreNotDeep() {
        #expect(kind("----------", MarkdownBounds()) == nil)
    }

    @Test func letsPassWhatPeopleWrite() {
        let row = "| Xã Ví Dụ | [liên kết](../a/) | **1.234** | `x` |\n"
        let text =
            "# Đề mục\n\n> “Lời”\n\n- a\n  - b\n    - c\n\n| a | b | c | d |\n|---|---|---|---|\n"
            + String(repeating: row, count: 900)
        #expect(kind(text, MarkdownBounds()) == nil)
    }

    @Test func isToldWithItsPlaceAndKeptFromTheParser() throws {
        let collector = DiagnosticCollector()
        let text = "một\n\n" + String(repeating: "> ", count: 100) + "a\n"
        let body = Markdown.parse(bytes: Array(text.utf8), file: "a.md", into: collector)
        let found = try #require(collector.diagnostics.first)
        #expect(collector.diagnostics.count == 1)
        #expect(found.identifier == "markdown-too-much")
        #expect(found.place == SourcePlace(file: "a.md", line: 3, column: 1))
        #expect(found.summary.english == "Too many quotations and lists within each other: more than 60")
        #expect(found.summary.vietnamese == "Quá nhiều tầng trích dẫn và danh sách lồng nhau: quá 60")
        #expect(found.fix.english == "Split the text, or put data into a CSV file.")
        #expect(found.fix.vietnamese == "Hãy chia bài, hoặc để dữ liệu thành tệp CSV.")
        _ = body
    }
}

@Suite struct YAMLBoundsTests {
    private let low = YAMLBounds(bytes: 100, depth: 3)

    @Test(arguments: ["a: [[[[1]]]]", "a: {b: {c: {d: {}}}}", "- - - - - - - - a", "a:\n                b: 1"])
    func knowsWhatIsTooDeep(text: String) {
        #expect(low.excess(in: Array(text.utf8)[...])?.kind == .depth)
    }

    @Test func knowsWhatIsTooLarge() {
        #expect(low.excess(in: [UInt8](repeating: 0x61, count: 101)[...])?.kind == .bytes)
    }

    @Test func letsPassWhatIsClosed() {
        #expect(low.excess(in: Array("a: [1]\nb: [2]\nc: [3]\nd: \"[x]\"\n".utf8)[...]) == nil)
    }

    @Test func isToldInsteadOfRead() throws {
        let collector = DiagnosticCollector()
        let text = "a: 1\nb: " + String(repeating: "[", count: 70)
        let source = SourceText(file: "a.yaml", bytes: Array(text.utf8), into: collector)
        #expect(source.whole.yamlMap(into: collector) == nil)
        let found = try #require(collector.diagnostics.first)
        #expect(collector.diagnostics.count == 1)
        #expect(found.identifier == "yaml-too-much")
        #expect(found.place == SourcePlace(file: "a.yaml", line: 2, column: 68))
        #expect(found.summary.english == "The YAML is too large or too deep: more than 64 levels within each other")
        #expect(found.summary.vietnamese == "YAML quá lớn hoặc quá sâu: quá 64 tầng lồng nhau")
    }
}

@Suite struct OddEntryTests {
    private let root: String

    init() throws {
        var template = Array("/tmp/minhbach-odd-XXXXXX".utf8CString)
        _ = mkdtemp(&template)
        root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        mkdir(root + "/content", 0o755)
    }

    private func make(_ name: String) {
        close(open("\(root)/\(name)", O_CREAT | O_WRONLY, 0o644))
    }

    private func odd() throws -> [String: FolderScan.Odd.Kind] {
        let content = root + "/content"
        let odd = try ContentFolder(at: content).odd
        return Dictionary(uniqueKeysWithValues: odd.map { (String($0.path.dropFirst(content.count + 1)), $0.kind) })
    }

    @Test func whatLeadsOutOrIsNoFileIsNeitherReadNorPassedOver() throws {
        make("secret.md")
        make("content/a.md")
        symlink("../secret.md", root + "/content/out.md")
        symlink("/proc/self/environ", root + "/content/environ.md")
        symlink("a.md", root + "/content/inside.md")
        symlink("nowhere", root + "/content/broken.md")
        mkdir(root + "/content/pages", 0o755)
        symlink("pages", root + "/content/linked")
        mkfifo(root + "/content/pipe.md", 0o644)
        #expect(
            try odd() == [
                "out.md": .outside, "environ.md": .outside, "broken.md": .brokenLink, "linked": .folderLink,
                "pipe.md": .device,
            ])
        #expect(try ContentFolder(at: root + "/content").files.map(\.path) == ["a.md", "inside.md"])
    }

    @Test func namesThatOtherSystemsTakeForOneAreTold() throws {
        make("content/Anh.md")
        make("content/anh.md")
        make("content/x\u{E3}.md")
        make("content/xa\u{303}.md")
        make("content/" + String(repeating: "d", count: 200))
        let odd = try odd()
        #expect(odd.count == 3)
        #expect(odd["anh.md"] == .twin("Anh.md"))
        #expect(odd.values.contains(.longName))
    }

    @Test func isAnErrorWithAWayOut() {
        let found = Diagnostic.oddEntry(FolderScan.Odd(path: "content/a.md", kind: .outside))
        #expect(found.severity == .error && found.identifier == "odd-entry")
        #expect(found.summary.english == "The link leads out of the content")
        #expect(found.summary.vietnamese == "Liên kết dẫn ra ngoài thư mục nội dung")
        #expect(
            found.fix.english
                == "Copy the file itself there, rename it (at most 180 bytes), or delete it.")
        #expect(
            found.fix.vietnamese == "Hãy chép chính tệp ấy vào, hoặc đổi tên (không quá 180 byte), hoặc xóa đi.")
    }
}
