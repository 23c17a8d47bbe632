import Testing

@testable import SiteCommands

@Suite struct SourceExcerptTests {
    /// The line with the caret below it.
    private func shown(_ line: String, _ column: Int, width: Int = SourceExcerpt.width) -> String {
        let excerpt = SourceExcerpt(of: line, around: column, width: width)
        return excerpt.text + "\n" + String(repeating: " ", count: excerpt.caretOffset) + "^"
    }

    @Test func pointsAtTheColumn() {
        #expect(shown("abc", 1) == "abc\n^")
        #expect(shown("abc", 3) == "abc\n  ^")
    }

    @Test func pointsBehindTheLineForColumnsPastIt() {
        #expect(shown("abc", 4) == "abc\n   ^")
        #expect(shown("abc", 99) == "abc\n   ^")
        #expect(shown("", 1) == "\n^")
    }

    @Test func countsVietnameseLettersAsOneCell() {
        #expect(shown("Đường đến xã", 11) == "Đường đến xã\n          ^")
    }

    @Test func countsCombiningMarksNeitherAsColumnsNorAsCells() {
        // K’Ho writes e with circumflex and breve, for which no single scalar exists.
        #expect(shown("kê\u{306}n x", 5) == "kê\u{306}n x\n    ^")
        #expect(shown("Đa\u{323}\u{302}t x", 5) == "Đa\u{323}\u{302}t x\n    ^")
    }

    @Test func countsWideCharactersAsTwoCells() {
        #expect(shown("越南 x", 4) == "越南 x\n     ^")
        #expect(shown("🌸x", 2) == "🌸x\n  ^")
    }

    @Test func looksAtTheNeighbourhoodOfAColumnOnly() {
        let line = String(repeating: "ê", count: 9000) + "x" + String(repeating: "á", count: 9000)
        let near = String(repeating: "ê", count: 300) + "x" + String(repeating: "á", count: 300)
        #expect(shown(line, 9001) == shown(near, 301))
        let end = String(repeating: "á", count: 300)
        #expect(shown(line, 18_002) == shown("x" + end, 302))
        #expect(shown(line, 1) == shown(String(repeating: "ê", count: 300), 1))
    }

    @Test func showsNoMoreMarksThanALetterCanHave() {
        let excerpt = SourceExcerpt(of: "a" + String(repeating: "\u{301}", count: 50_000) + "b", around: 2)
        #expect(excerpt.text.unicodeScalars.count == 17)
        #expect(excerpt.caretOffset == 1)
    }

    @Test func widensTabs() {
        #expect(shown("\tx", 2) == "    x\n    ^")
        #expect(shown("ab\tx", 4) == "ab  x\n    ^")
    }

    @Test func cutsLongLinesAroundTheColumn() {
        let line = "0123456789012345678901234567890123456789"
        #expect(shown(line, 21, width: 13) == "…5678901234…\n      ^")
        #expect(shown(line, 1, width: 13) == "0123456789…\n^")
        #expect(shown(line, 40, width: 13) == "…0123456789\n          ^")
        #expect(shown(line, 41, width: 13) == "…0123456789\n           ^")
    }
}
