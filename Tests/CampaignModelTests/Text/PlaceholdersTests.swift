import CampaignModel
import Testing

@Suite struct PlaceholdersTests {
    @Test func fillsEachNameWithItsValue() {
        #expect(Placeholders.fill("{n} việc, {n} của {of}") { ["n": "3", "of": "5"][$0] } == "3 việc, 3 của 5")
    }

    @Test func keepsNamesWithoutAValueAndBracesThatNameNothing() {
        #expect(Placeholders.fill("{a} {b") { _ in nil } == "{a} {b")
        #expect(Placeholders.fill("a} b") { _ in "x" } == "a} b")
    }

    @Test func doesNotFillWhatAValueBringsAlong() {
        #expect(Placeholders.fill("{a}{b}") { $0 == "a" ? "{b}" : "2" } == "{b}2")
    }

    @Test func listsNamesInOrder() {
        #expect(Placeholders.names(in: "từ {first} đến {last}") == ["first", "last"])
        #expect(Placeholders.names(in: "không có") == [])
    }
}
