import CampaignModel
import Testing

@testable import SiteCommands

/// Tasks and indicators in another order after a release.
struct ReorderedContentTests {
    /// The two entries of a list in YAML in the other order.
    private func exchanged(_ text: String, from head: String, at mark: String) throws -> String {
        let start = head.isEmpty ? text.startIndex : try #require(text.firstRange(of: head)).upperBound
        let list = String(text[start...])
        let second = try #require(list.dropFirst().firstRange(of: "\n" + mark)).lowerBound
        return String(text[..<start]) + list[list.index(after: second)...] + list[...second]
    }

    @Test func listsTheOrderAndProvesTheReleaseAfterIt() throws {
        let content = try RecordContent(withPhrases: true)
        try content.release()
        let tasks = content.files["data/tasks.yaml"] ?? ""
        try content.write("data/tasks.yaml", exchanged(tasks, from: "", at: "- id: T02"))
        let indicators = content.files["data/indicators.yaml"] ?? ""
        try content.write("data/indicators.yaml", exchanged(indicators, from: "indicators:\n", at: "  - id: BD20"))
        let judged = try content.preparation.judged()
        #expect(judged.diagnostics.filter { $0.severity == .error } == [])
        let changes = try #require(judged.site).site.changes.unreleased
        #expect(changes.map(\.name.row) == ["order:indicator", "order:task"])
        #expect(changes.map(\.new) == ["BD20;BD03", "T02;T01"])
        try content.release()
        #expect(try content.lastRelease?.record?.changes == 2)
        #expect(try content.build(pages: 8) == [])
        #expect(try SiteForger(content: content).verify(withLedger: true) == [])
    }

    @Test func findsRowsThatWereExchangedInATable() throws {
        let site = SiteForger(content: try RecordContent(KeptRecord.released.get()))
        var lines = try site.text("data/tasks.csv").split(separator: "\n")
        lines.swapAt(1, 2)
        let told = try site.told(["data/tasks.csv": Array((lines.joined(separator: "\n") + "\n").utf8)])
        #expect(told["data/tasks.csv"] == ["told-otherwise order:task"])
    }
}
