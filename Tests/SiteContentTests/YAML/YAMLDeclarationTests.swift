import CampaignModel
import Testing

@testable import SiteContent

/// A kind of YAML entry is said once: what is declared is what is read.
@Suite struct YAMLDeclarationTests {
    private struct Entry: Equatable {
        let id: String
        let day: CalendarDate?
        let weight: Int?
    }

    private static let declaration = YAMLDeclaration(make: { _, id, day, weight in
        Entry(id: id.value, day: day, weight: weight?.value)
    }) {
        YAMLField.text("id", "mã", "the code")
        YAMLField.optionalDate("day", "ngày", "the day")
        YAMLField.integer("weight", "trọng số", "the weight").evenWithout()
    }

    private func read(_ text: String) -> (entry: Entry?, found: [String]) {
        let collector = DiagnosticCollector()
        let source = SourceText(file: "a.yaml", bytes: Array(text.utf8), into: collector)
        let entry = source.whole.yamlMap(into: collector).flatMap { Self.declaration.readWhole($0, [vietnamese]) }
        return (entry, collector.diagnostics.map { "\($0.place.line) \($0.identifier)" }.sorted())
    }

    @Test func givesMakeTheValuesInTheOrderOfTheKeys() {
        let (entry, found) = read("weight: 3\nid: a\nday: 2026-08-30\n")
        #expect(entry == Entry(id: "a", day: CalendarDate(iso: "2026-08-30"), weight: 3))
        #expect(found.isEmpty)
    }

    @Test func readsAllKeysBeforeOneIsMissed() {
        let (entry, found) = read("day: morgen\nweights: 3\n")
        #expect(entry == nil)
        #expect(found == ["1 missing-value", "1 not-a-date", "2 unknown-key"])
    }

    @Test func goesOnWithoutWhatMayBeMissed() {
        let (entry, found) = read("id: a\n")
        #expect(entry == Entry(id: "a", day: nil, weight: nil))
        #expect(found == ["1 missing-value"])
    }

    @Test(arguments: [
        ("kind: befor", ["unknown-choice"]), ("kinds: before", ["unknown-key"]),
        ("kind: ongoing", ["unknown-key"]), ("kind: before", []),
    ])
    func blamesNoKeyThatHangsOnAWrongOne(kind: String, expected: [String]) throws {
        let task = """
            - id: T01
              title: {vi: Hỗ trợ, en: Help}
              lead: [A07]
              deadline: {\(kind), date: 2026-08-30}
              objective: {vi: Vào được, en: Can enter}
              output: {vi: Tài khoản, en: Accounts}
              indicators: [BD03]

            """
        let result = try SampleContent.campaign.with("data/tasks.yaml", task).resolved()
        #expect(result.diagnostics.map(\.identifier) == expected, "\(result.text)")
    }

    @Test func tellsEditorsOfTheKeysThatItReads() {
        let keys = Self.declaration.keys
        #expect(keys.map(\.name) == ["id", "day", "weight"])
        #expect(keys.map(\.isRequired) == [true, false, true])
    }
}
