import CampaignModel
import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct PreviewAnswerTests {
    private let state = PreviewState()
    private let frame = PreviewFrame(language: .english, contentFolder: "content")

    private func answer(
        _ path: String, method: String = "GET", host: String? = "127.0.0.1:8080"
    ) throws -> PreviewAnswer {
        try PreviewAnswer.to(method: method, path: path, host: host, showing: state, framedBy: frame)
    }

    @Test(arguments: ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "192.168.1.7:8080"])
    func refusesOtherHosts(host: String) throws {
        #expect(try answer("/", host: host).status == 403)
        #expect(try answer("/", host: nil).status == 403)
    }

    @Test(arguments: ["localhost", "LOCALHOST:99", "127.0.0.1", "[::1]:8080"])
    func answersThisMachine(host: String) throws {
        #expect(try answer("/.preview/preview.js", host: host).status == 200)
    }

    @Test func refusesToChangeAnything() throws {
        let refused = try answer("/", method: "POST")
        #expect(refused.status == 405)
        #expect(refused.headers.contains { $0.name == "Allow" && $0.value == "GET, HEAD" })
    }

    @Test(arguments: ["/../etc/passwd", "/%2e%2e/x", "/a/./b", "/a%00b", "/a\\b", "/%zz", "/%", "//../x", "x", "/%ff"])
    func refusesPathsThatPlayTricks(path: String) throws {
        #expect(try answer(path).status == 400)
    }

    @Test func readsEscapedNames() {
        #expect(PreviewAnswer.siteName(of: "/x%C3%A3/?q=1") == "xã/")
        #expect(PreviewAnswer.siteName(of: "/") == "")
    }

    @Test func showsMessagesBeforeThereIsASite() throws {
        let first = try answer("/anything/")
        #expect(first.status == 503)
        guard case .bytes(let bytes) = first.body else { return }
        #expect(String(decoding: bytes, as: UTF8.self).contains("<script src=\"/.preview/preview.js\" data-site=\"0\""))
    }

    @Test func framesOnlyTheAnswer() {
        let page = Array("<body><p>x</p></body></html>".utf8)
        let file = PreviewSite.File(bytes: page, source: PageSource(file: "news/a/vi.md"), language: nil)
        let framed = String(decoding: frame.framed(file, number: 3), as: UTF8.self)
        #expect(framed.hasPrefix("<body><p>x</p><link"))
        #expect(framed.contains("Edit this: <code>content/news/a/vi.md:1</code>"))
        #expect(framed.contains("/content/news/a/vi.md:1:1\""))
        #expect(framed.hasSuffix("</body></html>"))
        #expect(frame.framed(PreviewSite.File(bytes: [1], source: nil, language: nil), number: 1) == [1])
    }

    @Test func findsTheLineOfARow() {
        let text = "code,name\n22918,Phường Mũi Né\n24736,Xã Quảng Trực\n"
        #expect(PageSource(file: "data/communes.csv", lineStart: "24736,").line(in: text) == 3)
        #expect(PageSource(file: "x", lineStart: "id: T04").line(in: "- title: a\n- id: T04\n") == 2)
        #expect(PageSource(file: "x", lineStart: "none").line(in: text) == 1)
    }

    @Test func tellsMessagesAsJSON() {
        let json = String(
            decoding: PreviewMessages.json([.sample(.warning), .sample(), .sample(.note)], in: .english),
            as: UTF8.self)
        #expect(json.hasPrefix("[{\"severity\":\"error\",\"place\":\"content/a.md:1:1\",\"edit\":\"vscode://file/"))
        #expect(json.split(separator: "\"severity\"").count == 3)
    }

    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("data/a.csv", "text/csv; charset=utf-8"),
        ("feed.xml", "application/atom+xml"), ("sitemap.xml", "application/xml"), ("a.webp", "image/webp"),
        ("_redirects", "text/plain; charset=utf-8"), ("x.bin", "application/octet-stream"),
    ])
    func knowsMediaTypes(path: String, type: String) {
        #expect(MediaType.of(path) == type)
    }
}
