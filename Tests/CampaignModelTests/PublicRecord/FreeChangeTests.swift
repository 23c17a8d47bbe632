import Testing

@testable import CampaignModel

struct FreeChangeTests {
    @Test func allowsWhatTimeBrings() {
        #expect(FreeChange.none.allows("", "2026-11-20") && !FreeChange.none.allows("a", "b"))
        #expect(FreeChange.growing.allows("3", "4") && !FreeChange.growing.allows("4", "3"))
        #expect(!FreeChange.growing.allows("4", "") && !FreeChange.growing.allows("4", "many"))
        let states = FreeChange.advancing(["received", "forwarded", "resolved"])
        #expect(states.allows("received", "resolved") && !states.allows("resolved", "forwarded"))
        #expect(FreeChange.extending.allows("A;B", "A;C;B") && !FreeChange.extending.allows("A;B", "A;C"))
    }

    @Test func opensEvidenceButNeverClosesIt() throws {
        let access = try #require(Evidence.declaration.fields.first { $0.name == "access" })
        #expect(access.freeChange.allows("held", "public") && !access.freeChange.allows("public", "held"))
    }
}
