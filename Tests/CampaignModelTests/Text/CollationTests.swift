import CampaignModel
import Testing

@Suite struct CollationTests {
    private func sorted(_ texts: [String], numeric: Bool = true) -> [String] {
        texts.sortedVietnamese(by: { $0 }, numeric: numeric)
    }

    @Test(arguments: [
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["Da", "Dz", "Đà Lạt", "Ea"],
        ["D’Ran", "Da", "Dran"],
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v"],
        ["e", "ê", "f", "g", "i", "j", "k", "v", "w", "x", "y", "z"],
        ["hoa", "hoà", "hòa", "hoan"],
        ["ma", "Ma", "mà", "Mà"],
        ["Bảo Lâm 1", "Bảo Lâm 2", "Bảo Lâm 10"],
        ["Bảo Lộc", "Bảo Lộc 1", "Bảo Thuận"],
        ["2", "10", "a"],
        ["la", "lá", "la lạ", "lan"],
        ["ma B", "mà A"].reversed(),
        ["", " ", "-", "1", "a", "z", "α", "ꨌ"],
        ["Phường 1", "Phường 01", "Phường 2"],
    ])
    func sortsAsDictionariesDo(order: [String]) {
        #expect(sorted(order.reversed()) == order)
    }

    @Test func comparesDigitsOneByOneWhenAsked() {
        #expect(sorted(["Bảo Lâm 2", "Bảo Lâm 10"], numeric: false) == ["Bảo Lâm 10", "Bảo Lâm 2"])
    }

    @Test func keepsTheOrderOfEqualTexts() {
        let pairs = [("a", 1), ("a", 2), ("A", 0)].sortedVietnamese(by: { $0.0 })
        #expect(pairs.map(\.1) == [1, 2, 0])
    }

    @Test func tellsBothPlacesOfTheToneMarkApart() {
        #expect(CollationKey("hòa") != CollationKey("hoà"))
    }

    @Test func sortsLettersOfTheHighlandsAsUnicodeDoes() {
        let names = ["ông", "ồng", "ộng", "ô\u{306}ng", "na", "ny", "ŋa", "oa"]
        let sorted = names.shuffled().sorted { CollationKey($0) < CollationKey($1) }
        #expect(sorted == ["na", "ny", "ŋa", "oa", "ông", "ồng", "ộng", "ô\u{306}ng"])
        #expect(CollationKey("Bʼlao") == CollationKey("B’lao"))
        #expect(CollationKey("D'Ran") == CollationKey("D’Ran"))
        let implosives = ["bă", "by", "ƀa", "ɓa", "ca", "da", "dy", "đa", "ɗa", "ea"]
        #expect(implosives.shuffled().sorted { CollationKey($0) < CollationKey($1) } == implosives)
    }
}
