import CampaignModel
import Testing

@Suite struct TextFoldTests {
    @Test(arguments: [
        ("Phường 1 Bảo Lộc", "phuong-1-bao-loc"),
        ("Xuân Hương - Đà Lạt", "xuan-huong-da-lat"),
        ("B’Lao", "blao"), ("B'Lao", "blao"), ("D’Ran", "dran"),
        ("Đạ Huoai 2", "da-huoai-2"),
        ("TP. Đà Lạt", "tp-da-lat"), ("13-KH/TU", "13-kh-tu"), ("U.B.N.D.", "ubnd"),
        ("  --a  b-- ", "a-b"), ("K’Ho: ƀă č ñ", "kho-ba-c-n"), ("Ê̆ ô̆ ơ̆ ư̆", "e-o-o-u"),
        ("Ðồng Ɖắk ðà", "dong-dak-da"), ("Œuvre & Straße", "oeuvre-strasse"), ("…", ""), ("ꨌꩌ", ""),
    ])
    func makesSlugs(text: String, slug: String) {
        #expect(TextFold.slug(text) == slug)
    }

    @Test func foldsEveryVietnameseLetter() {
        let rows = [
            "a": "aàảãáạăằẳẵắặâầẩẫấậAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ", "e": "eèẻẽéẹêềểễếệEÈẺẼÉẸÊỀỂỄẾỆ", "i": "iìỉĩíịIÌỈĨÍỊ",
            "o": "oòỏõóọôồổỗốộơờởỡớợOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ", "u": "uùủũúụưừửữứựUÙỦŨÚỤƯỪỬỮỨỰ", "y": "yỳỷỹýỵYỲỶỸÝỴ",
            "d": "dđDĐ",
        ]
        for (base, letters) in rows {
            for letter in letters { #expect(TextFold.fold(String(letter)) == base, "\(letter)") }
        }
    }

    @Test func foldsDecomposedTextAlike() {
        #expect(TextFold.fold("Đa\u{300} La\u{323}t") == TextFold.fold("Đà Lạt"))
    }

    @Test func foldsBothPlacesOfTheToneMark() {
        #expect(TextFold.fold("Hòa Thắng, Sông Lũy") == TextFold.fold("Hoà Thắng, Sông Luỹ"))
    }

    @Test func keepsPunctuationAndOtherScripts() {
        #expect(TextFold.fold("Xuân Hương - Đà Lạt (1)") == "xuan huong - da lat (1)")
        #expect(TextFold.fold("ខ្មែរ ꨌꩌ ΑΒΓ") == "ខ្មែរ ꨌꩌ αβγ")
    }
}

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("tile", "title"), ("ngay", "ngày"), ("summry", "summary"),
    ])
    func findsSlips(text: String, nearest: String) {
        #expect(TextFold.nearest(text, in: ["title", "summary", "ngày"]) == nearest)
    }

    @Test(arguments: ["x", "evidence", "titanium"]) func findsNothingFar(text: String) {
        #expect(TextFold.nearest(text, in: ["title", "summary", "ngày"]) == nil)
    }

    @Test func prefersTheNearer() {
        #expect(TextFold.nearest("reported", in: ["reporter_", "reported_on", "reporte"]) == "reporte")
        #expect(TextFold.nearest("BD3", in: ["BD1", "BD2"]) == "BD1")
    }

    @Test func neverSuggestsTheTextItself() {
        #expect(TextFold.nearest("title", in: ["title"]) == nil)
    }
}
