import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct MessageLanguageTests {
    @Test(arguments: ["vi", "vi_VN", "vi_VN.UTF-8", "VI_VN"]) func speaksVietnameseForVietnameseLocales(name: String) {
        #expect(MessageLanguage(locale: name) == .vietnamese)
    }

    @Test(arguments: ["", "C", "C.UTF-8", "en_GB.UTF-8", "fr_FR"]) func speaksEnglishForOthers(name: String) {
        #expect(MessageLanguage(locale: name) == .english)
    }
}
