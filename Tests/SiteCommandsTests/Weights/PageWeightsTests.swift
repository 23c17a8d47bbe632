import CampaignModel
import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct PageWeightsTests {
    private func entry(_ path: String, _ kind: FileKind, bytes: Int) -> ManifestEntry {
        ManifestEntry(
            OutputFile(path: path, kind: kind, language: nil, bytes: [UInt8](repeating: 97, count: bytes)))
    }

    private func weights(_ entries: [ManifestEntry]) throws -> PageWeights {
        try PageWeights(entries) { path throws(CommandFailure) in
            [UInt8](repeating: 97, count: entries.first { $0.path == path }?.size ?? 0)
        }
    }

    @Test func tellsTheMiddleAndTheLargestPageOfEachKind() throws {
        let weights = try weights([
            entry("a/index.html", .commune, bytes: 300), entry("b/index.html", .commune, bytes: 100),
            entry("c/index.html", .commune, bytes: 200), entry("style.css", .asset, bytes: 900),
        ])
        #expect(weights.rows.map(\.kind) == [.commune])
        #expect(weights.rows.first?.count == 3)
        #expect(weights.rows.first?.median == 200)
        #expect(weights.rows.first?.path == "a/index.html")
    }

    @Test func compressesAsHostsDo() {
        #expect(Deflate.size(of: [UInt8](repeating: 97, count: 10_000)) < 50)
        #expect(Deflate.size(of: []) == 8)
    }

    @Test func writesATableForTerminals() throws {
        let weights = try weights([entry("a/index.html", .home, bytes: 1_200)])
        let compressed = try #require(weights.rows.first?.compressed)
        #expect((10...99).contains(compressed))
        let table = weights.table(in: .english)
        #expect(
            table == """
                kind  pages  median  largest  compressed  largest page
                home      1   1,200    1,200          \(compressed)  a/index.html

                """)
    }
}
