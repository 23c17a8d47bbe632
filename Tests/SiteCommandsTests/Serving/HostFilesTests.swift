import SiteRendering
import Testing

@testable import SiteCommands

/// `_headers`, read as static hosts read it: `*` is anything, `:name` is one folder, headers of all rules that fit add up.
@Suite struct HostFilesTests {
    struct Rule {
        let pattern: String
        let headers: [String]

        func matches(_ path: String) -> Bool { Rule.fits(Substring(path), Substring(pattern)) }

        private static func fits(_ path: Substring, _ pattern: Substring) -> Bool {
            guard let sign = pattern.first else { return path.isEmpty }
            switch sign {
            case "*": return fits(path, pattern.dropFirst()) || (!path.isEmpty && fits(path.dropFirst(), pattern))
            case ":":
                let folder = path.prefix { $0 != "/" }
                return !folder.isEmpty && fits(path.dropFirst(folder.count), pattern.drop { $0 != "/" })
            default: return path.first == sign && fits(path.dropFirst(), pattern.dropFirst())
            }
        }
    }

    /// Two languages, frames in one part of each, evidence of kinds that pages have too.
    static let paths = [
        "index.html", "404.html", "en/index.html", "en/404.html", "chi-so/index.html", "chi-so/bd01/index.html",
        "chi-so/bd01/khung/index.html", "chi-so/bd01/2025-q4/index.html", "chi-so/bd01/ke-hoach/index.html",
        "chi-so/bd01/figures.csv", "chi-so/bd01/figures.csv.gz", "en/indicators/bd01/frame/index.html",
        "en/indicators/bd01/2025-q4/index.html", "en/indicators/bd01/index.html", "en/news/a/index.html",
        "tin/index.html", "tin/a/index.html", "tin/a/anh.jpg", "xa/a/bang-tin/index.html", "data/figures.csv",
        "data/catalog.ttl", "data/catalog.jsonld", "data/evidence/anh.jpg", "data/evidence/BAN-IN.PDF",
        "data/evidence/bien-ban.docx", "feed.xml",
    ]

    static let frames = ["chi-so/bd01/khung/", "en/indicators/bd01/frame/"]

    static func rules(_ paths: [String]) -> [Rule] {
        let rules = DeliveryRules(
            SiteDelivery(baseURL: "https://x.example/mb", frames: frames, moves: []), paths: paths)
        var found: [Rule] = []
        for line in String(decoding: HostFiles(rules: rules, paths: paths).file.bytes, as: UTF8.self).split(
            separator: "\n")
        {
            if line.hasPrefix("/") {
                found.append(Rule(pattern: String(line), headers: []))
            } else if let last = found.popLast() {
                found.append(Rule(pattern: last.pattern, headers: last.headers + [String(line.dropFirst(2))]))
            }
        }
        return found
    }

    static func headers(of path: String, _ rules: [Rule]) -> [String] {
        let address = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
        return rules.filter { $0.matches("/mb/" + address) }.flatMap(\.headers)
    }

    @Test func forbidsFramesForAllPagesButThoseMadeForThem() {
        let rules = HostFilesTests.rules(HostFilesTests.paths)
        for path in HostFilesTests.paths where path.hasSuffix("index.html") {
            let isFrame = HostFilesTests.frames.contains { path == $0 + "index.html" }
            let isForbidden = HostFilesTests.headers(of: path, rules).contains { $0.contains("frame-ancestors 'none'") }
            #expect(isForbidden == !isFrame, "\(path)")
        }
        #expect(rules.first?.pattern == "/mb/*")
        #expect(rules.first?.headers.first == "X-Content-Type-Options: nosniff")
    }

    /// Browsers refuse an answer that says it twice.
    @Test func sharesEachFileForProgramsOnceAndNothingElse() {
        let rules = HostFilesTests.rules(HostFilesTests.paths)
        let shared = [
            "chi-so/bd01/figures.csv", "data/figures.csv", "data/catalog.ttl", "data/evidence/anh.jpg", "feed.xml",
            "data/evidence/BAN-IN.PDF", "data/evidence/bien-ban.docx", "data/catalog", "data/catalog.jsonld",
        ]
        for path in HostFilesTests.paths.filter({ !$0.hasSuffix(".gz") }) + ["data/catalog"] {
            let said = HostFilesTests.headers(of: path, rules).count { $0 == "Access-Control-Allow-Origin: *" }
            #expect(said == (shared.contains(path) ? 1 : 0), "\(path)")
        }
    }

    /// Cloudflare Pages leaves out what comes behind a hundred rules, and takes one `*` in each.
    @Test func hasFewRulesHoweverManyPartsASiteHas() {
        let parts = (0..<90).flatMap { ["p\($0)/index.html", "en/e\($0)/index.html", "p\($0)/a/index.html"] }
        let periods = (2025..<2040).flatMap { year in
            (1...4).flatMap {
                ["chi-so/bd01/\(year)-q\($0)/index.html", "en/indicators/bd01/\(year)-q\($0)/index.html"]
            }
        }
        let rules = HostFilesTests.rules(HostFilesTests.paths + parts + periods)
        #expect(rules.count < 30)
        #expect(rules.allSatisfy { $0.pattern.count { $0 == "*" } < 2 })
    }

    @Test func namesTheCatalogueOnlyWhereThereIsOne() {
        #expect(HostFilesTests.rules(HostFilesTests.paths).contains { $0.pattern == "/mb/data/catalog" })
        #expect(!HostFilesTests.rules(["index.html"]).contains { $0.pattern == "/mb/data/catalog" })
    }

    @Test func everyKindOfEvidenceHasAMediaType() {
        for format in EvidenceFormat.allCases {
            #expect(MediaType.of("data/evidence/a.\(format)") != MediaType.unknown, "\(format)")
        }
    }
}
