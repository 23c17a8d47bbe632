import Testing

@testable import SiteRendering

/// What phrases are filled in with.
struct PhrasePlaceholdersTests {
    /// The names of the site are filled in when its languages are read, in every phrase: one of its own by such a name would
    /// say the site's.
    @Test func noPhraseNamesAPlaceholderLikeANameOfTheSite() {
        let clashing = PhraseKey.allCases.filter { !$0.placeholders.isDisjoint(with: ["province", "campaign"]) }
        #expect(clashing.isEmpty)
    }
}
