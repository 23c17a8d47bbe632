import CampaignModel
import Testing

@testable import SiteContent

@Suite("Traces of old fonts")
struct FontArtefactTests {
    @Test("are signs that touch a letter", arguments: ["tu\\ do", "nu^h", "[on lan", "đê|", "a~b", "k{n", "x]"])
    func findsSigns(text: String) throws {
        let artefact = try #require(FontArtefact(in: "chữ " + text))
        #expect(artefact.count == 1)
        #expect("chữ \(text)".contains(artefact.word))
    }

    @Test("are not signs between spaces, nor ordinary punctuation", arguments: ["a | b", "1 ~ 2", "a, b. (c)", "Kơho"])
    func leavesOtherSigns(text: String) {
        #expect(FontArtefact(in: text) == nil)
    }

    @Test("are searched in the languages that had such fonts, whatever their script or region")
    func knowsLanguages() {
        #expect(FontArtefact.concerns(LanguageTag("kpm")) && FontArtefact.concerns(LanguageTag("mnn-Latn")))
        #expect(!FontArtefact.concerns(LanguageTag("vi")) && !FontArtefact.concerns(LanguageTag("cjm")))
    }

    @Test("are not looked for in tags, addresses and code")
    func readsWordsOnly() {
        #expect(FontArtefacts.words(of: Array("<p>a <a href=\"x|y\">b</a> <code>c^d</code> e</p>".utf8)) == "a b  e")
    }

    @Test("are told once a text, with the first word")
    func warns() {
        let artefact = FontArtefact(in: "nu^h tu\\")
        let message = artefact.map { Diagnostic.fontArtefact($0, at: SourcePlace(file: "content/pages/x/kpm.md")) }
        #expect(message?.severity == .warning)
        #expect(
            message?.summary
                == Bilingual(
                    vi: "Có ký hiệu lạ trong chữ: “nu^h” (2 chữ)",
                    en: "A sign stands inside a word: “nu^h” (2 words)"))
        #expect(
            message?.explanation
                == Bilingual(
                    vi: "Phông chữ cũ của tiếng dân tộc dùng các ký hiệu [ ] ^ | \\ ~ { thay cho chữ có dấu; "
                        + "chép sang Unicode thì người đọc thấy ký hiệu.",
                    en: "Old fonts of minority languages used the signs [ ] ^ | \\ ~ { for letters with marks; "
                        + "in Unicode readers see the signs."))
        #expect(
            message?.fix
                == Bilingual(
                    vi: "Nhờ người biết tiếng này gõ lại bằng Unicode.",
                    en: "Ask somebody who knows the language to type it again in Unicode."))
    }

    @Test("are found in phrases, whose placeholders are none, and in stories")
    func findsThemInContent() throws {
        let result = try SampleContent.minimal
            .with("site.yaml", SampleContent.settings(languages: "vi, en, kpm"))
            .with("languages/vi.yaml", SampleContent.language("vi", "Tiếng Việt", phrases: "  a: \"x{n}y\"\n"))
            .with("languages/en.yaml", SampleContent.language("en", "English", phrases: "  a: \"x{n}y\"\n"))
            .with("languages/kpm.yaml", SampleContent.language("kpm", "kpm", phrases: "  a: \"x{n}y nu^h\"\n"))
            .resolved()
        #expect(result.findings == ["languages/kpm.yaml:10:3 warning font-artefact"])
    }
}
