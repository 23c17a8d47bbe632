import CampaignModel
import Testing

@testable import SiteRendering

@Suite("Bulletins for loudspeakers")
struct BulletinTests {
    private let commune = RegisterIndex<Commune>(0)

    private func bulletin(_ language: LanguageTag) throws -> Bulletin {
        let context = SampleSite.context(SampleSite.site(), language, at: .commune(commune))
        return try #require(Bulletin(of: commune, in: context))
    }

    @Test("greets the commune, says that it is a demonstration, gives results, warns and thanks")
    func saysWhatItMust() throws {
        #expect(
            try bulletin(SampleSite.vietnamese).sentences == [
                "bulletin_greeting(commune=phường Mũi Né)", "bulletin_opening", "bulletin_demonstration",
                "bulletin_period(date=ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu, "
                    + "period=bulletin_quarter(n=ba, year=hai nghìn không trăm hai mươi sáu))",
                "bulletin_figure(indicator=Tỷ lệ, value=state_not_reported)", "bulletin_safety", "bulletin_more",
                "bulletin_thanks",
            ])
    }

    @Test("keeps the Vietnamese name in other languages and spells their own numbers")
    func readsEnglish() throws {
        let sentences = try bulletin(SampleSite.english).sentences
        #expect(sentences[0] == "bulletin_greeting(commune=Phường Mũi Né)")
        #expect(sentences[3].contains("date=the twentieth of November twenty twenty-six"))
    }

    @Test("is a text to download, in the language's folder")
    func isDownload() throws {
        let file = try bulletin(SampleSite.vietnamese).file
        #expect(file.path == "xa-phuong/phuong-mui-ne/bulletin.txt")
        #expect(file.kind == .download && file.language == SampleSite.vietnamese)
        #expect(file.bytes.last == UInt8(ascii: "\n"))
    }

    @Test("warns of words that nobody can read out")
    func warnsOfUnreadableWords() {
        let message = Diagnostic.unreadableWord("VNeID", at: SourcePlace(file: "content/languages/vi.yaml"))
        #expect(message.severity == .warning && message.identifier == "unreadable-word")
        #expect(
            message.summary
                == Bilingual(
                    vi: "Bản tin loa có chữ không đọc lên được: “VNeID”",
                    en: "A loudspeaker bulletin has a word that can't be read out: “VNeID”"))
        #expect(
            message.explanation
                == Bilingual(
                    vi: "Người đọc loa cần chữ đầy đủ, không viết tắt, không ký hiệu.",
                    en: "Those who read it out need whole words, no abbreviations, no signs."))
        #expect(
            message.fix
                == Bilingual(
                    vi: "Hãy thêm cách đọc vào mục “speech” của tệp này: “VNeID: …”.",
                    en: "Add how it is read under “speech” in this file: “VNeID: …”."))
    }
}
