import Testing

@testable import SiteRendering

/// Long wordings are told by where they differ.
struct WordingDifferenceTests {
    private func words(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "w\($0)" }.joined(separator: " ")
    }

    @Test func shortWordingsAreToldWhole() {
        let told = WordingDifference("Căn cước công dân", "Căn cước")
        #expect(told.old == "Căn cước công dân" && told.new == "Căn cước")
    }

    @Test func longOnesAreToldWithAFewWordsAround() {
        let told = WordingDifference(
            words(1...10) + " old " + words(11...20), words(1...10) + " quite new " + words(11...20))
        #expect(told.old == "… w7 w8 w9 w10 old w11 w12 w13 w14 …")
        #expect(told.new == "… w7 w8 w9 w10 quite new w11 w12 w13 w14 …")
    }

    @Test func whatIsAddedAtAnEndIsSeen() {
        let told = WordingDifference(words(1...20), "First. " + words(1...20))
        #expect(told.old == "w1 w2 w3 w4 …" && told.new == "First. w1 w2 w3 w4 …")
        let repeated = WordingDifference(words(1...20), words(1...20) + " " + words(20...20))
        #expect(repeated.old == "… w17 w18 w19 w20" && repeated.new == "… w17 w18 w19 w20 w20")
    }

    @Test func whatWasEmptyStaysSo() {
        #expect(WordingDifference("", words(1...20)).new == words(1...20))
    }
}
