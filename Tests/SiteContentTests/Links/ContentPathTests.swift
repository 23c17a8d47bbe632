import Testing

@testable import SiteContent

@Suite struct ContentPathTests {
    @Test(arguments: [
        ("vi.md", "news/a", "news/a/vi.md"), ("./vi.md", "news/a", "news/a/vi.md"),
        ("../b/vi.md", "news/a", "news/b/vi.md"), ("../../site.yaml", "news/a", "site.yaml"),
        ("b//c", "news/a", "news/a/b/c"),
    ])
    func followsRelativePaths(path: String, folder: String, expected: String) {
        #expect(ContentPath.resolve(path, from: folder) == expected)
    }

    @Test func doesNotLeaveTheContent() {
        #expect(ContentPath.resolve("../../../x", from: "news/a") == nil)
    }

    @Test(arguments: [
        ("pages/b/vi.md", "news/a", "../../pages/b/vi.md"), ("news/a/x.jpg", "news/a", "x.jpg"),
        ("news/b/vi.md", "news/a", "../b/vi.md"), ("site.yaml", "news/a", "../../site.yaml"),
        ("news/vi.md", "news/a", "../vi.md"),
    ])
    func writesPathsFromAFolder(path: String, folder: String, expected: String) {
        #expect(ContentPath.relative(path, from: folder) == expected)
        #expect(ContentPath.resolve(expected, from: folder) == path)
    }

    @Test(arguments: [("a%20b", "a b"), ("%C4%91", "đ"), ("100%", "100%"), ("%zz", "%zz"), ("a", "a")])
    func decodesPercentSigns(text: String, expected: String) {
        #expect(ContentPath.decoded(text) == expected)
    }

    @Test(arguments: [
        ("https://a", "https"), ("COMMUNE:1", "commune"), ("tel:1", "tel"), ("a/b:c", nil), ("#a:b", nil),
        ("1a:b", nil), (":", nil), ("vi.md", nil),
    ])
    func findsSchemes(link: String, expected: String?) {
        #expect(LinkScheme.scheme(of: link) == expected)
    }
}
