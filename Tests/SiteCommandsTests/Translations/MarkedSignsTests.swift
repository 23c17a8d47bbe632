import Testing

@testable import SiteCommands

/// A sign with an accent behind it is one letter for Swift and two for every other program.
@Suite struct MarkedSignsTests {
    @Test(arguments: ["\"\u{301}", "\\\u{301}n", "a\r\nb", "\t\u{301}", "x\"\u{200D}\\"])
    func comeBackFromPOFilesAsTheyWere(text: String) throws {
        let file = "msgctxt \"a\"\nmsgid \"a\"\nmsgstr \(POFile.quoted(text))\n"
        let entry = try #require(try POReader.entries(of: file).first)
        #expect(Array((entry.translations.first ?? "").utf8) == Array(text.utf8))
    }

    @Test func stayInTheirQuotationMarksInYAML() {
        #expect(Array(StorySkeleton.quoted("\"\u{301}, x: y").utf8) == Array("\"\\\"\u{301}, x: y\"".utf8))
        #expect(StorySkeleton.quoted("a\r\nb: c") == "\"a  b: c\"")
    }

    @Test func arePartsOfNoPatternOfAServer() {
        #expect(Array(DeliveryRules.escaped("a)\u{301}.*").utf8) == Array("a\\)\u{301}\\.\\*".utf8))
    }
}
