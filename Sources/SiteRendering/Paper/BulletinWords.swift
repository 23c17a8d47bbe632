import CampaignModel

/// Holds the words that bulletins are made of against the rule that all of them can be read out.
enum BulletinWords {
    /// A warning for each word that nobody knows how to read.
    static func diagnostics(_ context: PageContext, contentFolder: String) -> [Diagnostic] {
        guard let speller = NumberSpellers.speller(of: context.tag) else { return [] }
        let spoken = SpokenText(speller: speller, forms: context.spokenForms, style: context.style)
        let campaign = context.campaign
        let names = context.spokenIndicators.map { context.plain(campaign.indicators[$0].name) }
        let contacts = campaign.records.teams.map { context.plain($0.contact) }
        let phrases = PhraseKey.allCases.filter { $0.rawValue.hasPrefix("bulletin_") }
            .compactMap { context.language.phrases[$0.rawValue]?.withoutPlaceholders }
        let words = Set((names + contacts + phrases).flatMap(spoken.unreadable))
        let file = "\(contentFolder)/languages/\(context.tag.text).yaml"
        return words.sorted().map { .unreadableWord($0, at: SourcePlace(file: file)) }
    }
}

extension Phrase {
    /// The words of the phrase alone.
    fileprivate var withoutPlaceholders: String {
        Placeholders.fill(other) { _ in "" }
    }
}

extension Diagnostic {
    /// A word of a loudspeaker bulletin that can't be read out.
    static func unreadableWord(_ word: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unreadable-word", at: place,
            summary: Bilingual(
                vi: "Bản tin loa có chữ không đọc lên được: “\(word)”",
                en: "A loudspeaker bulletin has a word that can't be read out: “\(word)”"),
            explanation: Bilingual(
                vi: "Người đọc loa cần chữ đầy đủ, không viết tắt, không ký hiệu.",
                en: "Those who read it out need whole words, no abbreviations, no signs."),
            fix: Bilingual(
                vi: "Hãy thêm cách đọc vào mục “speech” của tệp này: “\(word): …”.",
                en: "Add how it is read under “speech” in this file: “\(word): …”."))
    }
}
