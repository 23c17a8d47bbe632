import CampaignModel
import Testing

struct ReleaseTests {
    @Test func isHashedAndSignedAsThisText() {
        #expect(
            LedgerSample.release.text == """
                minhbach release
                number: 3
                date: 2026-11-20
                as_of: 2026-11-20
                previous: ab
                changes: 1
                changes_sha256: cd
                figures: 1
                figures_sha256: ef

                """)
    }

    @Test func namesItsFilesSoThatTheySort() {
        #expect([1, 42, 12345].map(Release.stem(of:)) == ["0001", "0042", "12345"])
    }
}
