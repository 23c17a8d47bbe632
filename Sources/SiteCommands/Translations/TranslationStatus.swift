import CampaignModel
import SiteContent

/// How far a site has been translated.
struct TranslationStatus {
    private let site: Site
    /// Withdrawn texts are no longer there to be translated.
    private let stories: [Story]
    /// The names of indicators, tasks and agencies, with where they are written and their codes.
    private let names: [(text: LocalizedText, source: String)]

    init(_ site: Site) {
        self.site = site
        stories = site.stories.filter { !$0.isWithdrawn }
        let campaign = site.campaign
        names =
            campaign.indicators.items.map { ($0.name, "data/indicators.yaml: \($0.id)") }
            + campaign.tasks.items.map { ($0.title, "data/tasks.yaml: \($0.id)") }
            + campaign.agencies.items.map { ($0.name, "data/agencies.csv: \($0.id)") }
    }

    /// One line about a language: `en  English  750/750 phrases  126/126 names  37/39 texts`.
    func line(of language: Language, in messages: MessageLanguage) -> String {
        let words = Bilingual(vi: "câu", en: "phrases")[messages]
        let nameWords = Bilingual(vi: "tên", en: "names")[messages]
        let textWords = Bilingual(vi: "bài", en: "texts")[messages]
        let translatedNames = names.count { $0.text.wordings[language.tag] != nil }
        let translatedStories = stories.count { $0.versions[language.tag] != nil }
        return [
            language.tag.text, language.name, "\(language.translatedPhrases)/\(language.phrases.count) \(words)",
            "\(translatedNames)/\(names.count) \(nameWords)",
            "\(translatedStories)/\(stories.count) \(textWords)",
        ].joined(separator: "  ")
    }

    /// Phrases that are the first language's word for word, although the language doesn't call itself partial.
    func same(in language: Language) -> [String] {
        guard let first = site.languages.first, first.tag != language.tag, !language.isPartial else { return [] }
        return language.phrases.filter { key, phrase in
            let words = Placeholders.fill(phrase.other) { _ in "" }
            return phrase == first.phrases[key] && words.contains { $0.isLetter }
        }.keys.sorted()
    }

    /// What was translated from words that have changed since: keys of the language's file, then texts by their files.
    func stale(in language: Language) -> [String] {
        language.stalePhrases.sorted().map { "languages/\(language.tag.text).yaml: \($0)" }
            + stories.filter { $0.versions[language.tag]?.isStale == true }
            .map { "\($0.kind.rawValue)/\($0.slug)/\(language.tag.text).md" }
    }

    /// What a language lacks: keys of its file, names by their codes, then texts by their files.
    func missing(in language: Language) -> [String] {
        let file = "languages/\(language.tag.text).yaml"
        return language.untranslated.sorted().map { "\(file): \($0)" }
            + names.filter { $0.text.wordings[language.tag] == nil }.map(\.source)
            + stories.filter { $0.versions[language.tag] == nil }
            .map { "\($0.kind.rawValue)/\($0.slug)/\(language.tag.text).md" }
    }
}
