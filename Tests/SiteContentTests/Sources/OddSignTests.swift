import CampaignModel
import SiteContent
import Testing

/// Signs that come along from web pages, Word, PDFs and other keyboards: mended or refused, and told once.
@Suite struct OddSignTests {
    private let findings = Findings()

    private func read(_ text: String, file: String = "x.md") -> String {
        String(
            decoding: SourceText(file: file, bytes: Array(text.utf8), into: findings.collector).bytes, as: UTF8.self)
    }

    /// Swift's `==` takes canonically equal texts for equal; bytes tell them apart.
    private func expect(_ text: String, becomes mended: String, file: String = "x.md", _ names: String...) {
        #expect(Array(read(text, file: file).utf8) == Array(mended.utf8))
        #expect(findings.names == names)
    }

    @Test(arguments: [
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{FEFF}", "\u{180E}", "\u{3164}",
    ])
    func takesOutWhatNobodySees(sign: String) {
        expect("Mọi ng\(sign)ười", becomes: "Mọi người", "1:7 warning invisible-sign")
    }

    @Test func endsNoLineAtASeparatorOfLines() {
        expect("một\u{2028}hai\n", becomes: "một hai\n", "1:4 warning invisible-sign")
    }

    @Test func keepsPicturesThatAreJoined() {
        expect("Gia đình 👩‍👩‍👧, người 👩🏽‍🌾, ❤️‍🔥\n", becomes: "Gia đình 👩‍👩‍👧, người 👩🏽‍🌾, ❤️‍🔥\n")
    }

    @Test func takesOutHiddenHyphens() {
        expect("24\u{AD}640,1\n", becomes: "24640,1\n", file: "x.csv", "1:3 warning soft-hyphen")
    }

    @Test(arguments: [
        ("ВD01", "BD01"), ("Е01", "E01"), ("ΒD01", "BD01"), ("ngườі", "người"), ("２０２６-Q4", "2026-Q4"), ("ＡＢ", "AB"),
        ("𝐌𝐨̣𝐢", "Mọi"), ("ﬁle", "file"),
    ])
    func writesTheLetterThatWasMeant(text: String, meant: String) {
        #expect(Array(read(text).utf8) == Array(meant.utf8))
        #expect(findings.names.first == "1:\(text == "ngườі" ? 5 : 1) warning look-alike-letter")
    }

    @Test(arguments: [
        "Москва, Е, СССР và Ту-154", "ΔT = 5 µm, 3 kΩ, β-caroten, π", "Người Chăm: ꨌꩌ", "한국, 日本（東京）",
        "Phòng 4m×6m, m×n và n×m, a÷b, c÷d", "30°C và 25°C, 12 m² và 5 m³, 3 µm và 7 µm, ±n, §a và §b",
        "từ A–B, c–n, n–m, t–i; 5\u{A0}km, 1\u{202F}250", "Nguyễn Văn A®, Word™ và ©ta, ©an",
    ])
    func leavesGoodTextAlone(text: String) {
        expect(text, becomes: text)
    }

    @Test func takesSpacesOfWordForSpacesAroundValues() {
        expect(
            "---\ntitle:\u{A0}Một\u{A0}tin\u{A0}\n\u{A0}\u{A0}a: 1\u{A0}# ghi\n-\u{3000}b\n---\n\u{A0}Đoạn\n",
            becomes: "---\ntitle: Một\u{A0}tin \n  a: 1 # ghi\n- b\n---\n\u{A0}Đoạn\n")
        expect("24640\u{A0},\u{202F}“a”,5\u{A0}km\u{A0}\n", becomes: "24640 , “a”,5\u{A0}km \n", file: "x.csv")
    }

    @Test func keepsSpacesInsideWhatAKeySays() {
        expect(
            "title: Kết quả:\u{A0}5 lớp\ngroup: \"\u{A0}\"\n",
            becomes: "title: Kết quả:\u{A0}5 lớp\ngroup: \"\u{A0}\"\n", file: "x.yaml")
    }

    @Test func leavesSignsOfFontsAtTheStartToTheMessageOnLists() {
        expect("\u{F0B7} một\n\u{F0B7} hai\n", becomes: "\u{F0B7} một\n\u{F0B7} hai\n")
    }
}
