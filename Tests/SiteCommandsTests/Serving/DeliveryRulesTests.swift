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
        ("assets/logo-20261120.png", .design),
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

    @Test func writesNoRuleThatForbidsFramesForPagesMadeForThem() {
        let pages = [
            "index.html", "404.html", "en/index.html", "chi-so/index.html", "chi-so/bd01/index.html",
            "chi-so/bd01/khung/index.html", "en/indicators/bd01/index.html", "en/indicators/bd01/frame/index.html",
            "tin/index.html", "tin/a/index.html",
        ]
        let text = String(decoding: HostFiles(rules: rules, pages: pages).file.bytes, as: UTF8.self)
        let denied = text.split(separator: "\n").indices.compactMap { index in
            let lines = text.split(separator: "\n")
            return lines[index].contains("frame-ancestors 'none'") ? String(lines[index - 1]) : nil
        }
        #expect(
            denied == [
                "/minh-bach/", "/minh-bach/chi-so/", "/minh-bach/chi-so/:page/", "/minh-bach/en/",
                "/minh-bach/en/indicators/:page/", "/minh-bach/tin/*",
            ])
        #expect(text.hasPrefix("/minh-bach/*\n  X-Content-Type-Options: nosniff\n"))
    }

    @Test func letsProgramsReadTheCatalogueByItsOwnName() {
        let delivery = SiteDelivery(baseURL: "https://x.example/minh-bach", frames: [], moves: [])
        let share = "/minh-bach/data/catalog\n  Access-Control-Allow-Origin: *\n"
        for (paths, isNamed) in [(["data/catalog.ttl", "data/catalog.jsonld"], true), (["index.html"], false)] {
            let file = HostFiles(rules: DeliveryRules(delivery, paths: paths), pages: []).file
            #expect(String(decoding: file.bytes, as: UTF8.self).contains(share) == isNamed)
        }
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
