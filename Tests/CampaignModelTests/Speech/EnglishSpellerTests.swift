import Testing

@testable import CampaignModel

@Suite("English numbers, read aloud")
struct EnglishSpellerTests {
    private let speller = EnglishSpeller()

    @Test(
        "reads whole numbers",
        arguments: [
            (0, "zero"), (7, "seven"), (12, "twelve"), (20, "twenty"), (45, "forty-five"), (100, "one hundred"),
            (105, "one hundred and five"), (342, "three hundred and forty-two"), (1000, "one thousand"),
            (1005, "one thousand and five"), (1200, "one thousand two hundred"),
            (2026, "two thousand and twenty-six"), (1_000_001, "one million and one"),
            (1_234_567, "one million two hundred and thirty-four thousand five hundred and sixty-seven"),
            (-3, "minus three"),
        ])
    func readsWholeNumbers(number: Int, words: String) {
        #expect(speller.words(number) == words)
    }

    @Test("reads decimals digit by digit")
    func readsDecimals() {
        #expect(speller.words(45.25, decimals: 2) == "forty-five point two five")
        #expect(speller.words(45.0, decimals: 1) == "forty-five")
    }

    @Test(
        "reads years in pairs",
        arguments: [
            (2026, "twenty twenty-six"), (2000, "two thousand"), (2005, "two thousand and five"),
            (2010, "twenty ten"), (1905, "nineteen oh five"), (1900, "nineteen hundred"), (800, "eight hundred"),
        ])
    func readsYears(year: Int, words: String) {
        #expect(speller.year(year) == words)
    }

    @Test(
        "ranks days",
        arguments: [
            (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (8, "eighth"), (9, "ninth"),
            (12, "twelfth"), (20, "twentieth"), (21, "twenty-first"), (30, "thirtieth"), (31, "thirty-first"),
        ])
    func ranksDays(number: Int, words: String) {
        #expect(speller.ordinal(number) == words)
    }

    @Test("reads a day")
    func readsDays() throws {
        let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
        #expect(speller.words(day) == "the twentieth of November twenty twenty-six")
    }

    @Test("gives every number up to a hundred thousand words of its own")
    func tellsNumbersApart() {
        #expect(Set((0..<100_000).map { speller.words($0) }).count == 100_000)
    }
}
