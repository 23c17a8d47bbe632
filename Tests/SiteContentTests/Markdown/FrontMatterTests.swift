import CampaignModel
import SiteContent
import Testing

@Suite struct FrontMatterTests {
    private let findings = Findings()

    private func read(_ text: String) -> FrontMatter? {
        let source = SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector)
        return FrontMatter(source, into: findings.collector)
    }

    @Test func splitsFileWithPlaces() throws {
        let file = try #require(read("---\ntitle: một\n---\n\nThân bài\n"))
        #expect(file.values.text("title")?.place == SourcePlace(file: "x.md", line: 2, column: 8))
        #expect(String(decoding: file.body.bytes, as: UTF8.self) == "\nThân bài\n")
        #expect(file.body.firstLine == 4)
    }

    @Test func acceptsEmptyBodyAndSpacesBehindFences() throws {
        let file = try #require(read("---  \ntitle: một\n---\t"))
        #expect(file.body.bytes.isEmpty)
    }

    @Test func keepsRulesInsideBody() throws {
        let file = try #require(read("---\na: 1\n---\nx\n\n---\n\ny\n"))
        #expect(String(decoding: file.body.bytes, as: UTF8.self) == "x\n\n---\n\ny\n")
    }

    @Test func placesYAMLErrorsInTheFile() {
        #expect(read("---\na: 1\nb: c: d\n---\n") == nil)
        #expect(findings.names == ["3:5 error yaml-colon"])
    }

    @Test func reportsMissingFrontMatter() {
        #expect(read("# Tiêu đề\n") == nil)
        #expect(read("") == nil)
        #expect(read("----\na: 1\n----\n") == nil)
        #expect(findings.names == Array(repeating: "1:1 error missing-front-matter", count: 3))
    }

    @Test func reportsUnclosedFrontMatter() {
        #expect(read("---\ntitle: một\n\nThân bài\n") == nil)
        #expect(findings.names == ["1:1 error unclosed-front-matter"])
    }

    @Test func reportsEmptyFrontMatter() {
        #expect(read("---\n---\nx\n") == nil)
        #expect(findings.names == ["2:1 error empty-file"])
    }
}
