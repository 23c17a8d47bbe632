import CampaignModel
import Testing

@testable import SiteContent

/// Places behind signs that nobody sees are those of the file, where editors count and carets stand.
@Suite struct HiddenSignPlaceTests {
    private let findings = Findings()

    private func source(_ text: String, _ file: String) -> SourceText {
        SourceText(file: file, bytes: Array(text.utf8), into: findings.collector)
    }

    @Test func countsHiddenHyphensInStories() {
        _ = Markdown.parse(
            source("Một.\n\nMọi ng\u{AD}ười đều bi\u{AD}ết <b>x</b>.\n", "x.md").whole, into: findings.collector)
        #expect(findings.names == ["3:7 warning soft-hyphen", "3:22 error raw-html"])
    }

    @Test func countsSeveralKindsTogether() {
        _ = Markdown.parse(
            source("M\u{200B}ọi ng\u{AD}ười\u{FEFF} đều <b>x</b>.\nhai <i>y</i>\n", "x.md").whole,
            into: findings.collector)
        #expect(
            findings.names == [
                "1:8 warning soft-hyphen", "1:2 warning invisible-sign", "1:18 error raw-html", "2:5 error raw-html",
            ])
    }

    @Test func leavesOtherLinesAlone() {
        _ = Markdown.parse(source("Mọi ng\u{AD}ười.\n\nHai <b>x</b>.\n", "x.md").whole, into: findings.collector)
        #expect(findings.names == ["1:7 warning soft-hyphen", "3:5 error raw-html"])
    }

    @Test func countsThemInTables() {
        let table = CSVTable(
            source("id,v,l\nA\u{200B}1,x,a; \u{200B}b; b\n", "data/x.csv"),
            CSVSchema(required: ["id", "v", "l"]), into: findings.collector)
        _ = table.rows[0].integer("v")
        #expect(findings.names == ["2:2 warning invisible-sign", "2:5 error not-a-whole-number"])
        #expect(table.rows[0].list("l").map(\.place.column).first == 7)
    }

    @Test func countsThemInSettings() throws {
        let map = try #require(source("a\u{200B}: 1\nd\u{200B}: x\n", "x.yaml").whole.yamlMap(into: findings.collector))
        _ = map.integer("d")
        #expect(findings.names == ["1:2 warning invisible-sign", "2:5 error not-a-whole-number"])
    }

    @Test func placesWhatWasFoundInTheTextItself() {
        _ = source("Mọi ng\u{AD}ười và Ðà Lạt\n", "x.md")
        #expect(findings.names == ["1:7 warning soft-hyphen", "1:15 warning look-alike-letter"])
    }
}
