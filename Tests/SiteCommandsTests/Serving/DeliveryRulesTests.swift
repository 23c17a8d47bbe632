import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct DeliveryRulesTests {
    let rules = DeliveryRules(
        SiteDelivery(
            baseURL: "https://x.example/minh-bach", frames: ["chi-so/bd01/khung/", "en/indicators/bd01/frame/"],
            moves: [SiteDelivery.Move(from: "cu/", to: "moi/")]),
        paths: ["index.html", "404.html", "en/404.html"])

    @Test(arguments: [
        ("index.html", DeliveryRules.Care.page), ("chi-so/bd01/khung/index.html", .frame),
        ("assets/site-0123456789abcdef.css", .fingerprinted), ("assets/icon.svg", .design),
        ("media/a/b-0a1b2c3d-480.webp", .fingerprinted), ("media/a/0a1b2c3d-480.jpg", .fingerprinted),
        ("data/figures.csv", .data), ("feed.xml", .data), ("sw.js", .page),
        ("assets/logo-20261120.png", .design), ("data/evidence/bien-ban.docx", .data), ("data/evidence/ANH.JPG", .data),
        ("data/index.html", .page), ("tin-tuc/a/anh.jpg", .page),
    ])
    func knowsTheCareOfAFile(path: String, care: DeliveryRules.Care) {
        #expect(rules.care(for: path) == care)
    }

    @Test func allowsFramesForPagesMadeForThemAlone() {
        #expect(DeliveryRules.policy(for: .page).hasSuffix("frame-ancestors 'none'"))
        #expect(DeliveryRules.policy(for: .frame).hasSuffix("frame-ancestors *"))
        for care in DeliveryRules.Care.allCases {
            #expect(!DeliveryRules.policy(for: care).contains("unsafe"))
            #expect(DeliveryRules.policy(for: care).hasPrefix("default-src 'self';"))
        }
    }

    @Test func splitsTheAddressOfTheSite() {
        #expect(rules.host == "x.example")
        #expect(rules.basePath == "/minh-bach")
        #expect(rules.isSecure)
        #expect(rules.notFound == ["404.html", "en/404.html"])
        let plain = DeliveryRules(SiteDelivery(baseURL: "http://y.example:8080", frames: [], moves: []), paths: [])
        #expect(plain.host == "y.example")
        #expect(plain.basePath == "")
        #expect(!plain.everywhere.contains { $0.name == "Strict-Transport-Security" })
    }

    @Test func compressesTheSameWayEachTime() throws {
        let bytes = Array(String(repeating: "Xã Quảng Trực, 44,4% ", count: 200).utf8)
        #expect(Compression.gzip(bytes) == Compression.gzip(bytes))
        // No time (bytes 4 to 7) in the head.
        #expect(Compression.gzip(bytes)[4...7].allSatisfy { $0 == 0 })
        #expect(Compression.brotli(bytes).count < bytes.count / 10)
    }

    @Test func putsCompressedCopiesBesideTextsOnly() throws {
        let text = String(repeating: "Trang ", count: 200)
        let source = TestSource(["index.html", "a.webp", "_headers"], text: text)
        let files = try (0..<3).flatMap { try PrecompressedFiles(source: source).files(at: $0) }
        #expect(files.map(\.path) == ["index.html", "index.html.br", "index.html.gz", "a.webp", "_headers"])
    }
}
