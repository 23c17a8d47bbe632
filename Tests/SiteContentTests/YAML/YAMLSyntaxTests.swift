import CampaignModel
import SiteContent
import Testing

@Suite struct YAMLSyntaxTests {
    private let findings = Findings()

    @Test(arguments: [
        ("title: Kế hoạch: giai đoạn 2\n", "1:16 error yaml-colon"),
        ("a: 1\n\tb: 2\n", "2:1 error yaml-tab"),
        ("a: @x\n", "1:4 error yaml-special-character"),
        ("a: `x`\n", "1:4 error yaml-special-character"),
        ("a: %x\n", "1:4 error yaml-special-character"),
        ("a: *\n", "1:4 error yaml-special-character"),
        ("a: *bold* text\n", "1:4 error yaml-special-character"),
        ("a: *tên\n", "1:4 error yaml-special-character"),
        ("a: *ten\n", "1:4 error yaml-alias"),
        ("a: \"mở\nb: 1\n", "1:4 error yaml-unclosed-quote"),
        ("a: 'mở\n", "1:4 error yaml-unclosed-quote"),
        ("a: \"\\d\"\n", "1:5 error yaml-backslash"),
        ("a: [x, y\nb: 1\n", "1:4 error yaml-unclosed-bracket"),
        ("a: {x: 1\nb: 1\n", "1:4 error yaml-unclosed-bracket"),
        ("a: 1\n---\nb: 2\n", "2:1 error yaml-second-document"),
        ("a: 1\n  b: 2\n", "2:1 error yaml-layout"),
        ("a:\n  b: 1\n c: 2\n", "3:2 error yaml-layout"),
        ("a: 1\nhai ba\nc: 2\n", "2:1 error yaml-missing-colon"),
        ("a: 1\nb = 2\nc: 3\n", "2:1 error yaml-missing-colon"),
        ("- a\nb: 1\n", "2:1 error yaml-layout"),
    ])
    func explainsSyntaxErrors(text: String, finding: String) {
        let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
        #expect(source.whole.yamlMap(into: findings.collector) == nil)
        #expect(findings.names == [finding])
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", "3:1", 1, 1),
        ("\"a\": 1\n# giữa\na: 3\n", "3:1", 1, 1),
        ("x: {vi: a, en: b, vi: c}\n", "1:19", 1, 5),
        ("x:\n  - id: a\n    n: 1\n  - id: b\n    id: c\n", "5:5", 4, 5),
        ("x:\n  a:\n    k: 1\n  a: 2\ny:\n  a: 1\n", "4:3", 2, 3),
    ])
    func namesBothPlacesOfDuplicateKeys(text: String, place: String, line: Int, column: Int) {
        let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
        #expect(source.whole.yamlMap(into: findings.collector) == nil)
        #expect(findings.names == ["\(place) error duplicate-key"])
        #expect(findings.collector.diagnostics[0].summary.english.hasSuffix("line \(line), column \(column)"))
    }
}
