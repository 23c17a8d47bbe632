import CampaignModel
import Foundation
import Testing

@testable import SiteContent

/// Edge values behind every key of every file that is no table, one at a time: messages, never a trap.
@Suite struct EdgeKeyTests {
    private static let edges = [
        "-9223372036854775808", "9223372036854775807", "18446744073709551616", "99999999999999999999999", "-5", "0",
        "1000000000000000001", "1e400", "-0", "NaN", ".inf", "0001-01-01", "9999-12-31", "2026-02-30", "null", "~",
        "true",
        "[]", "{}", "[[1]]", "{a: {b: 1}}", "\"\"", "\u{202E}x", "2026-Q3", "BD03", "&a", "*a", "!!int x", "|", "-",
    ]

    private static let content = SampleContent.campaign
        .with(
            "data/composite.yaml",
            """
            - id: overall
              name: {vi: Chung, en: Overall}
              source: {vi: Quyết định, en: Decision}
              normalisation: goalposts
              minimum_coverage: 70
              indicators:
                - {indicator: BD03, weight: 2, worst: 0, best: 100}

            """
        )
        .with(
            "data/communes.geojson",
            #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "22918"}, "#
                + #""geometry": {"type": "Polygon", "coordinates": [[[108.1, 10.9], [108.3, 10.9], [108.3, 11.0], [108.1, 10.9]]]}}]}"#
        )
        .with(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: Một tin.\ndate: 2026-10-01\nkind: news\npublish_on: 2026-10-02\n---\n\nTin.\n")

    /// Where values stand: behind a colon, a comma or an opening bracket.
    private static func values(in text: String) -> [Range<String.Index>] {
        text.matches(of: /[:,\[] ?([^ \s,\[\]{}:#"][^,\[\]{}\n]*|"[^"\n]*")/).map { $0.output.1 }.map {
            $0.startIndex..<$0.endIndex
        }
    }

    @Test func takesEdgesBehindEveryKey() throws {
        var chance = Chance(seed: 20_261_128)
        var (tried, told) = (0, 0)
        for (path, text) in Self.content.texts where !path.hasSuffix(".csv") {
            for range in Self.values(in: text) {
                let edge = try #require(Self.edges.randomElement(using: &chance))
                let result = try Self.content.with(path, text.replacingCharacters(in: range, with: edge)).resolved()
                tried += 1
                if !result.diagnostics.isEmpty { told += 1 }
                #expect(result.diagnostics.allSatisfy { $0.place.line > 0 }, "\(path): \(edge)")
            }
        }
        #expect(tried > 100)
        #expect(told * 2 > tried)
    }
}
