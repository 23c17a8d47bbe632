import CampaignModel
import Testing

struct IndexHeadingTests {
    @Test(arguments: [
        ("đơn dương", "Đ"), ("Ấp", "Â"), ("ứng dụng", "Ư"), ("“Chợ”", "C"), ("1 Bảo Lộc", "#"), ("…", "#"),
        ("ƀon", "Ƀ"),
    ])
    func takesTheFirstLetterWithoutTone(text: String, letter: String) {
        #expect(IndexHeading(of: text).letter == letter)
    }

    @Test func ordersLettersAsDictionariesDoAndOthersFirst() {
        let letters = ["Đà", "#1", "Ăn", "An", "Ân", "Da"].map { IndexHeading(of: $0) }
        #expect(letters.sorted().map(\.letter) == ["#", "A", "Ă", "Â", "D", "Đ"])
    }
}
