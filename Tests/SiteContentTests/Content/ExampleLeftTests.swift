import CampaignModel
import Testing

@testable import SiteContent

struct ExampleLeftTests {
    @Test func saysInFullWhatIsLeft() {
        let found = Diagnostic.exampleLeft("Xã Ví Dụ", at: SourcePlace(file: "data/communes.csv"))
        #expect(
            [found.summary, found.explanation, found.fix] == [
                Bilingual(vi: "Còn nội dung ví dụ: “Xã Ví Dụ”", en: "An example is left: “Xã Ví Dụ”"),
                Bilingual(
                    vi: "site.yaml không còn ghi “demonstration: true”, nên người đọc coi mọi thứ là thật.",
                    en: "site.yaml no longer says “demonstration: true”, so that readers take everything for real."),
                Bilingual(
                    vi: "Thay bằng nội dung thật, hoặc ghi lại “demonstration: true” trong site.yaml.",
                    en: "Replace it by what is real, or write “demonstration: true” into site.yaml again."),
            ])
    }

    /// A language that the campaign has no name in yet is no reason to blame phrases.
    @Test func fillsPhrasesWithTheFirstLanguagesName() throws {
        let tags = [LanguageTag("vi"), LanguageTag("en")]
        let campaign = LocalizedText([tags[0]: "Học vụ số"])
        for tag in tags {
            let style = WritingStyle(
                decimalMark: ",", groupMark: ".", shortDate: "{d}", longDate: "{d}", percent: "{n}%")
            let language = Language(
                tag: tag, name: tag.text, isRightToLeft: false, style: style, paths: [:],
                phrases: ["a": Phrase(other: "{campaign} ở {province}")])
            let filled = SiteNames(province: "Lâm Đồng", campaign: campaign).filling(language, first: tags[0])
            #expect(filled.phrases["a"]?.other == "Học vụ số ở Lâm Đồng")
        }
    }
}
