import Testing

@testable import Mustache

@Suite("Nearest names")
struct NearestNameTests {
    @Test("forgive slips of the pen", arguments: ["nmae", "nam", "naem", "names", "Name"])
    func forgiveSlips(written: String) {
        #expect(NearestName.nearest(to: written, among: ["value", "name", "source"]) == "name")
    }

    @Test func areNotGuessedFromAfar() {
        #expect(NearestName.nearest(to: "chart", among: ["name", "title"]) == nil)
        #expect(NearestName.nearest(to: "x", among: []) == nil)
    }

    @Test func areTheSameWhateverTheOrder() {
        #expect(NearestName.nearest(to: "rox", among: ["row", "rob"]) == "rob")
        #expect(NearestName.nearest(to: "rox", among: ["rob", "row"]) == "rob")
    }
}
