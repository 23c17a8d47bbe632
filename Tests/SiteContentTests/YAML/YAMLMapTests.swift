import CampaignModel
import SiteContent
import Testing

@Suite struct YAMLMapTests {
    private let findings = Findings()

    private func map(_ text: String) throws -> YAMLMap {
        let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
        return try #require(source.whole.yamlMap(into: findings.collector))
    }

    private enum Kind: String, CaseIterable {
        case quarter, year
    }

    @Test(arguments: ["no", "yes", "on", "08", "1:30", "2026-08-30", "0x1F", "1_000", "1e3", ".inf", "!"])
    func takesTextsAsTheyAreWritten(text: String) throws {
        #expect(try map("v: \(text == "!" ? "\"!\"" : text)").text("v")?.value == text)
        #expect(findings.names.isEmpty)
    }

    @Test func tellsAKeyThatStandsAgainInCapitals() throws {
        let map = try map("date: a\nDate: b\n")
        _ = map.text("date")
        map.reportUnknownKeys()
        #expect(
            findings.text == """
                x.yaml:2:1: error: unknown-key
                Không có mục nào tên là “Date”
                Ở đây chỉ dùng các mục: date.
                “date” đã có rồi: bỏ một trong hai mục; tên mục viết bằng chữ thường.
                There is no key named “Date”
                The keys that may stand here are: date.
                “date” is there already: remove one of the two; keys are written in small letters.
                """)
    }

    @Test func keepsLeadingZerosOfCodes() throws {
        #expect(try map("v: 007").code("v")?.value == "007")
    }

    @Test func givesPlaces() throws {
        let map = try map("a: 1\nđích:   hai\n")
        #expect(map.text("đích")?.place == SourcePlace(file: "x.yaml", line: 2, column: 9))
        #expect(map.keyPlace("đích") == SourcePlace(file: "x.yaml", line: 2, column: 1))
        #expect(map.keys == ["a", "đích"])
    }

    @Test func readsTypedValues() throws {
        let map = try map("i: 12\nd: 0.5\nt: 2026-08-30\nf: true\nk: year\n")
        #expect(map.integer("i")?.value == 12)
        #expect(map.decimal("d")?.value == 0.5)
        #expect(map.date("t")?.value == CalendarDate(year: 2026, month: 8, day: 30))
        #expect(map.flag("f")?.value == true)
        #expect(map.oneOf("k", Kind.self)?.value == .year)
        #expect(findings.names.isEmpty)
    }

    @Test(arguments: ["yes", "no", "on", "off", "True", "có"]) func takesOnlyTrueAndFalseAsFlags(text: String) throws {
        #expect(try map("v: \(text)").flag("v") == nil)
        #expect(findings.names == ["1:4 error not-true-or-false"])
    }

    @Test(arguments: ["v:", "v: ~", "v: null", "v: \"\"", "v: \"  \"", "w: 1"])
    func takesNothingAsMissing(text: String) throws {
        let map = try map(text)
        #expect(map.optionalText("v") == nil)
        #expect(map.integer("v") == nil)
        #expect(map.list("v").isEmpty)
        #expect(map.map("v") == nil)
        #expect(findings.names.isEmpty)
        #expect(map.text("v") == nil)
        #expect(findings.names == ["1:1 error missing-value"])
    }

    @Test func takesQuotedNullAsText() throws {
        #expect(try map("v: \"null\"").text("v")?.value == "null")
    }

    @Test func readsListsWithPlaces() throws {
        let items = try map("v: [a, 08]\n").list("v")
        #expect(items.map(\.value) == ["a", "08"])
        #expect(items.map(\.place.column) == [5, 8])
    }

    @Test func reportsShapes() throws {
        let map = try map("a: [1]\nb: x\nc: {x: 1}\nd:\n  - y\n  -\n")
        #expect(map.text("a") == nil)
        #expect(map.list("b").isEmpty)
        #expect(map.map("b") == nil)
        #expect(map.text("c") == nil)
        #expect(map.maps("d").isEmpty)
        #expect(map.list("d").map(\.value) == ["y"])
        #expect(map.isList("a") && map.isMapping("c") && !map.isMapping("b"))
        #expect(
            findings.names == [
                "1:4 error wrong-shape", "2:4 error wrong-shape", "2:4 error wrong-shape", "3:4 error wrong-shape",
                "5:5 error wrong-shape", "6:4 error wrong-shape", "6:4 error missing-value",
            ])
    }

    @Test func readsNestedMappings() throws {
        let map = try map("items:\n  - id: a\n  - id: b\none: {n: 3}\n")
        #expect(map.maps("items").map { $0.text("id")?.value } == ["a", "b"])
        #expect(map.map("one")?.integer("n")?.value == 3)
    }

    @Test func readsLocalizedTexts() throws {
        let map = try map("t: {vi: một, en: one}\nu:\n  en: two\nw: {vi: ba, fr: trois}\n")
        #expect(
            map.localized("t", [vietnamese, english])?.value == LocalizedText([vietnamese: "một", english: "one"]))
        #expect(map.localized("u", [vietnamese, english]) == nil)
        #expect(map.localized("w", [vietnamese, english])?.value == LocalizedText([vietnamese: "ba"]))
        #expect(map.optionalLocalized("x", [vietnamese]) == nil)
        #expect(map.localized("x", [vietnamese]) == nil)
        #expect(
            findings.names == ["3:3 error missing-wording", "4:13 error removed-language", "1:1 error missing-value"])
    }

    @Test func reportsKeysThatNobodyRead() throws {
        let map = try map("title: a\nsumary: b\nextra: c\n")
        _ = map.text("title")
        _ = map.optionalText("summary")
        map.allow("extra")
        map.reportUnknownKeys()
        #expect(findings.names == ["2:1 error unknown-key"])
        #expect(findings.collector.diagnostics[0].fix.english == "Did you mean “summary”?")
    }

    @Test func followsAnchors() throws {
        let map = try map("a: &x {n: 1}\nb: *x\n")
        #expect(map.map("b")?.integer("n")?.value == 1)
    }

    @Test func readsListsAtTheRoot() {
        let source = SourceText(file: "x.yaml", bytes: Array("- id: a\n- b\n- id: c\n".utf8), into: findings.collector)
        let maps = source.whole.yamlMaps(into: findings.collector)
        #expect(maps.map { $0.text("id")?.value } == ["a", "c"])
        #expect(findings.names == ["2:3 error wrong-shape"])
    }

    @Test func reportsWrongRoots() {
        for text in ["- a\n", "just text", "", "# only a comment\n"] {
            let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
            #expect(source.whole.yamlMap(into: findings.collector) == nil)
        }
        #expect(
            findings.names == [
                "1:1 error wrong-shape", "1:1 error wrong-shape", "1:1 error empty-file", "1:1 error empty-file",
            ])
    }
}
