import Testing

@testable import CampaignModel

@Suite("Texts, read aloud")
struct SpokenTextTests {
    private let text = SpokenText(
        speller: VietnameseSpeller(), forms: ["MTTQ": "Mặt trận Tổ quốc", "X’Yz": "⟦cách đọc⟧"],
        style: WritingStyle(
            decimalMark: ",", groupMark: ".", shortDate: "{d}/{m}/{y}", longDate: "ngày {d} tháng {m} năm {y}",
            percent: "{n}%", months: []))

    @Test(
        "spells numbers and abbreviations, and keeps punctuation",
        arguments: [
            ("phường 1 Bảo Lộc", "phường một Bảo Lộc"), ("xã Bảo Lâm 5.", "xã Bảo Lâm năm."),
            ("(MTTQ) tỉnh", "(Mặt trận Tổ quốc) tỉnh"), ("phường Xuân Hương - Đà Lạt", "phường Xuân Hương Đà Lạt"),
            ("phường B’Lao", "phường B’Lao"), ("", ""),
            ("cấp 1 000 000 đồng", "cấp một triệu đồng"), ("cấp 1\u{A0}000\u{A0}000 đồng.", "cấp một triệu đồng."),
            ("cấp 1\u{202F}000\u{202F}000 đồng", "cấp một triệu đồng"),
            ("gọi 0263 nhánh 12", "gọi không hai sáu ba nhánh mười hai"), ("ngày 05", "ngày năm"),
            ("cấp 1.000.000 đồng.", "cấp một triệu đồng."), ("đạt 12,5 điểm", "đạt mười hai phẩy năm điểm"),
            ("1.252,05", "một nghìn hai trăm năm mươi hai phẩy không năm"),
            ("trước ngày 30/8/2026,", "trước ngày ba mươi tháng tám năm hai nghìn không trăm hai mươi sáu,"),
            ("Hạn: 5/4/2026", "Hạn: ngày năm tháng tư năm hai nghìn không trăm hai mươi sáu"),
            ("cấp 1\u{A0}000\u{A0}000\u{A0}đồng", "cấp một triệu đồng"),
            ("đạt 12,5\u{A0}điểm", "đạt mười hai phẩy năm điểm"),
            ("cấp 1\u{2009}200 máy", "cấp một nghìn hai trăm máy"), ("đủ 5\nxã,\t8 phường", "đủ năm xã, tám phường"),
            ("gọi 0912 345 678.", "gọi không chín một hai ba bốn năm sáu bảy tám."),
            ("gọi 0912.345.678", "gọi không chín một hai ba bốn năm sáu bảy tám"),
            ("(0263-3822-123)", "(không hai sáu ba ba tám hai hai một hai ba)"),
            ("gọi 1900\u{A0}1009", "gọi một chín không không một không không chín"),
            ("năm 1900.", "năm một nghìn chín trăm."), ("từ 1900 12 xã", "từ một nghìn chín trăm mười hai xã"),
            ("xã X'Yz", "xã ⟦cách đọc⟧"), ("xã X’Yz", "xã ⟦cách đọc⟧"),
        ])
    func reads(written: String, spoken: String) {
        #expect(text.read(written) == spoken)
        #expect(text.unreadable(in: written).isEmpty)
    }

    @Test(
        "names what nobody can read out",
        arguments: [
            ("dùng VNeID", ["VNeID"]), ("mạng 4G, 50%", ["4G", "50%"]), ("và/hoặc", ["và/hoặc"]),
            ("1.5 và 31/2/2026", ["1.5", "31/2/2026"]), ("1.00.000", ["1.00.000"]),
            ("từ 1900-1954", ["1900-1954"]),
        ])
    func namesUnreadable(written: String, words: [String]) {
        #expect(text.unreadable(in: written) == words)
    }

    @Test("reads numbers and days as English writes them")
    func readsEnglish() {
        let style = WritingStyle(
            decimalMark: ".", groupMark: ",", shortDate: "{d}/{m}/{y}", longDate: "{d} {month} {y}", percent: "{n}%",
            months: [])
        let text = SpokenText(speller: EnglishSpeller(), forms: [:], style: style)
        #expect(
            text.read("1,200 of 12.5 by 30/8/2026")
                == "one thousand two hundred of twelve point five by the thirtieth of August twenty twenty-six")
    }

    @Test("knows which languages it can read out")
    func knowsLanguages() {
        #expect(NumberSpellers.speller(of: LanguageTag("vi")) != nil)
        #expect(NumberSpellers.speller(of: LanguageTag("en")) != nil)
        #expect(NumberSpellers.speller(of: LanguageTag("cjm")) == nil)
    }
}
