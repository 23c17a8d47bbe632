import Testing

@testable import CampaignModel

@Suite("Texts, read aloud")
struct SpokenTextTests {
    private let text = SpokenText(speller: VietnameseSpeller(), forms: ["MTTQ": "Mặt trận Tổ quốc"])

    @Test(
        "spells numbers and abbreviations, and keeps punctuation",
        arguments: [
            ("phường 1 Bảo Lộc", "phường một Bảo Lộc"), ("xã Bảo Lâm 5.", "xã Bảo Lâm năm."),
            ("(MTTQ) tỉnh", "(Mặt trận Tổ quốc) tỉnh"), ("phường Xuân Hương - Đà Lạt", "phường Xuân Hương Đà Lạt"),
            ("phường B’Lao", "phường B’Lao"), ("", ""),
            ("cấp 1 000 000 đồng", "cấp một triệu đồng"), ("cấp 1\u{A0}000\u{A0}000 đồng.", "cấp một triệu đồng."),
            ("cấp 1\u{202F}000\u{202F}000 đồng", "cấp một triệu đồng"),
            ("gọi 0263 nhánh 12", "gọi không hai sáu ba nhánh mười hai"), ("ngày 05", "ngày năm"),
        ])
    func reads(written: String, spoken: String) {
        #expect(text.read(written) == spoken)
        #expect(text.unreadable(in: written).isEmpty)
    }

    @Test(
        "names what nobody can read out",
        arguments: [("dùng VNeID", ["VNeID"]), ("mạng 4G, 50%", ["4G", "50%"]), ("và/hoặc", ["và/hoặc"])])
    func namesUnreadable(written: String, words: [String]) {
        #expect(text.unreadable(in: written) == words)
    }

    @Test("knows which languages it can read out")
    func knowsLanguages() {
        #expect(NumberSpellers.speller(of: LanguageTag("vi")) != nil)
        #expect(NumberSpellers.speller(of: LanguageTag("en")) != nil)
        #expect(NumberSpellers.speller(of: LanguageTag("cjm")) == nil)
    }
}
