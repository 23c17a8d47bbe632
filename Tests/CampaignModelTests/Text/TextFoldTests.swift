import CampaignModel
import Foundation
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

@Suite struct SearchWordsTests {
    /// The same file holds the script of the search to the same answers.
    @Test func wordsFoldAsTheSharedCasesSay() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../search-folding.tsv")
        let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(cases.count > 600)
        for line in cases {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let folded = SearchWords.words(of: parts[0]).map(TextFold.fold).joined(separator: " ")
            #expect(folded == parts[1], "\(parts[0])")
        }
    }

    @Test func wordsKeepTheirMarks() {
        #expect(SearchWords.words(of: "Đà Lạt, B’Lao (13-KH/TU)") == ["đà", "lạt", "blao", "13", "kh", "tu"])
        #expect(SearchWords.words(of: " … ") == [])
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
