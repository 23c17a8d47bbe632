import CampaignModel
import Testing

@testable import demonstration

struct PartsTests {
    @Test func drawsTheNumbersOfItsAuthors() {
        // The first outputs for the seed 1234567, as published with the reference implementation.
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
    }

    @Test func tellsPurposesApart() {
        let dice = Dice(seed: 7)
        #expect(dice.deviation("a", "bc") != dice.deviation("ab", "c"))
        #expect(dice.deviation("a") == dice.deviation("a"))
    }

    @Test func quotesCellsThatNeedIt() {
        let sheet = Sheet(path: "x.csv", header: ["a", "b"], rows: [["một, hai", "nói “\"”"], ["", "ba"]])
        #expect(sheet.text == "a,b\n\"một, hai\",\"nói “\"\"”\"\n,ba\n")
    }

    @Test func stepsOverMonthsAndLeapDays() {
        #expect(CalendarDate.literal(2025, 12, 31).later(by: 1) == .literal(2026, 1, 1))
        #expect(CalendarDate.literal(2028, 2, 28).later(by: 2) == .literal(2028, 3, 1))
    }

    @Test func hashesPublicEvidence() {
        let evidence = PublicEvidence(
            id: "E", title: "t", kind: "report", issuer: "i", date: "2026-01-01", file: "f", text: "abc")
        #expect(evidence.cells[7] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
