import Testing

@testable import SiteRendering

struct ArchivePagesTests {
    @Test func shortListsAreOnePage() {
        #expect(ArchivePages(newestFirst: []).archives.isEmpty)
        let pages = ArchivePages(newestFirst: Array(0..<39), size: 20)
        #expect(pages.newest == Array(0..<39) && pages.archives.isEmpty)
    }

    @Test func fullPagesAreNumberedFromTheOldest() {
        let pages = ArchivePages(newestFirst: [9, 8, 7, 6, 5, 4, 3], size: 2)
        #expect(pages.newest == [9, 8, 7])
        #expect(pages.archives == [[4, 3], [6, 5]])
        #expect(pages.names == ["1", "2"])
    }

    @Test func aNewEntryMovesNoOtherFromItsFullPage() {
        for count in 0..<50 {
            let before = ArchivePages(newestFirst: Array((0..<count).reversed()), size: 5)
            let after = ArchivePages(newestFirst: Array((0...count).reversed()), size: 5)
            #expect(after.archives.starts(with: before.archives))
            #expect(after.newest.count < 10 && after.archives.allSatisfy { $0.count == 5 })
        }
    }
}

struct LetterPagesTests {
    private func pages(_ letters: String, limit: Int, isDivided: Bool? = nil) -> LetterPages {
        LetterPages(
            letters: letters.map { String($0) }, weights: letters.map { _ in 10 }, isDivided: isDivided, limit: limit)
    }

    @Test func whatFitsIsOnePage() {
        #expect(pages("AABĐ", limit: 40).parts.isEmpty)
        #expect(pages("AABĐ", limit: 40, isDivided: true).parts.map(\.name) == ["a", "b", "dd"])
    }

    @Test func lettersHavePagesAndLongLettersSeveral() {
        let parts = pages("AABBBBBĐ#", limit: 20).parts
        #expect(parts.map(\.name) == ["a", "b", "b-2", "b-3", "dd", "other"])
        #expect(parts.map(\.entries) == [0..<2, 2..<4, 4..<6, 6..<7, 7..<8, 8..<9])
        #expect(parts.map(\.number) == [1, 1, 2, 3, 1, 1])
    }

    @Test func anEntryThatIsTooLongStandsAlone() {
        #expect(pages("AA", limit: 5).parts.map(\.name) == ["a", "a-2"])
    }
}
