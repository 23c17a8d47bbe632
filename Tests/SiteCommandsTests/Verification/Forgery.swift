import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// A text of a file, another that a forger would like better, and all that gives it away.
struct Forgery {
    let path: String
    let old: String
    let new: String
    /// What is said of the file itself: identifiers, each with what it names.
    let told: [String]
    /// What is said of other files.
    let elsewhere: [String: [String]]

    init(
        _ path: String, _ old: String, _ new: String, told: [String] = [], elsewhere: [String: [String]] = [:]
    ) {
        (self.path, self.old, self.new, self.told, self.elsewhere) = (path, old, new, told, elsewhere)
    }

    /// The bytes with the other text in place of the first.
    func forged(_ bytes: [UInt8]) throws -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        try #require(text.contains(old), "\(path): \(old)")
        return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }
}

extension SiteForger {
    /// What `verify` says while files are other ones, or gone: by file, identifiers and what they name.
    func told(_ forged: [String: [UInt8]?], withLedger: Bool = false) throws -> [String: [String]] {
        let manifest = try bytes("manifest.json")
        var old: [String: [UInt8]] = [:]
        for (path, new) in forged {
            old[path] = try bytes(path)
            try forge(path, new)
        }
        let found = try verify(withLedger: withLedger)
        for (path, bytes) in old { try put(path, bytes) }
        try put("manifest.json", manifest)
        return Dictionary(grouping: found) { String($0.place.file.dropFirst(content.site.count + 1)) }
            .mapValues { $0.map(SiteForger.words) }
    }

    private static func words(_ found: Diagnostic) -> String {
        let parts = found.summary.english.split(separator: ": ", maxSplits: 1)
        return parts.count == 2 ? "\(found.identifier) \(parts[1])" : found.identifier
    }

    /// Forges files that don't depend on each other, each once at a time, and expects all that is told of each and
    /// nothing else.
    func expectTold(
        _ forgeries: [Forgery], withLedger: Bool = false,
        _ forge: (Forgery, [UInt8]) throws -> [UInt8] = { try $0.forged($1) }
    ) throws {
        var rest = forgeries
        while !rest.isEmpty {
            var (now, later, paths): ([Forgery], [Forgery], Set<String>) = ([], [], [])
            for forgery in rest {
                if paths.insert(forgery.path).inserted { now.append(forgery) } else { later.append(forgery) }
            }
            var forged: [String: [UInt8]?] = [:]
            var expected: [String: [String]] = [:]
            for forgery in now {
                forged[forgery.path] = try forge(forgery, bytes(forgery.path))
                expected[forgery.path, default: []] += forgery.told
                expected.merge(forgery.elsewhere) { $0 + $1 }
            }
            let told = try self.told(forged, withLedger: withLedger)
            for path in Set(told.keys).union(expected.keys).sorted() {
                #expect(told[path] == expected[path], "\(path): \(now.filter { $0.path == path })")
            }
            rest = later
        }
    }
}
