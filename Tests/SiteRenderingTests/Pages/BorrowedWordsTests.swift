import CampaignModel
import Testing

@testable import SiteRendering

@Suite("Words borrowed from the first language")
struct BorrowedWordsTests {
    private func settled(_ text: String, path: String = "cjm/index.html") -> String {
        let file = OutputFile(
            path: path, kind: .page, language: LanguageTag("cjm"), bytes: Array(text.utf8))
        return String(decoding: BorrowedWords.settled(file, from: LanguageTag("vi")).bytes, as: UTF8.self)
    }

    private let word = BorrowedWords.marked("chữ")

    @Test("say their language where there can be an element")
    func becomeElements() {
        #expect(settled("<p>\(word) x</p>") == "<p><span lang=\"vi\">chữ</span> x</p>")
    }

    @Test("stay plain in attributes, titles and scripts")
    func stayPlain() {
        #expect(settled("<a title=\"\(word) > x\">\(word)</a>").hasPrefix("<a title=\"chữ > x\"><span"))
        #expect(settled("<title>\(word)</title><p>\(word)</p>").hasPrefix("<title>chữ</title><p><span"))
        #expect(settled("<script>\(word)</script>") == "<script>chữ</script>")
    }

    @Test("become parts of the text in drawings, and stay plain in their titles")
    func becomePartsOfDrawnText() {
        #expect(
            settled("<svg><title>\(word)</title><text x=\"1\">\(word)</text></svg>\(word)")
                == "<svg><title>chữ</title><text x=\"1\"><tspan lang=\"vi\">chữ</tspan></text></svg>"
                + "<span lang=\"vi\">chữ</span>")
    }

    @Test("lose their marks in files that are no pages")
    func loseMarksInFeeds() {
        #expect(settled("<title>\(word)</title>\(word)", path: "cjm/feed.xml") == "<title>chữ</title>chữ")
    }

    @Test("are the phrases that a partial language lacks")
    func markMissingPhrases() {
        let first = SampleWords.vietnamese
        let own = Language(
            tag: LanguageTag("cjm"), name: "⟦name⟧", isRightToLeft: false, style: first.style, paths: [:],
            phrases: ["nav_home": Phrase(other: "⟦home⟧")], isPartial: true)
        let phrases = Phrasebook(own.completed(by: first))
        #expect(phrases[.navHome] == "⟦home⟧")
        #expect(phrases[.noneMark] == BorrowedWords.marked("none_mark"))
        #expect(own.completed(by: first).paths["communes"] == "xa-phuong")
    }

    @Test("a font that the design lacks is an error")
    func wantsKnownFonts() {
        let message = Diagnostic.unknownFont("cham", at: SourcePlace(file: "content/languages/cjm.yaml"))
        #expect(message.severity == .error && message.identifier == "unknown-font")
        #expect(message.summary == Bilingual(vi: "Không có phông chữ “cham”", en: "There is no font “cham”"))
        #expect(
            message.explanation
                == Bilingual(
                    vi: "Phông chữ của một ngôn ngữ là tệp kiểu trong site-templates/css/cham/.",
                    en: "The font of a language is a style sheet in site-templates/css/cham/."))
        #expect(
            message.fix
                == Bilingual(
                    vi: "Hãy sửa tên ở mục “font”, hoặc thêm phông chữ ấy.",
                    en: "Correct the name in “font”, or add that font."))
    }
}
