import CampaignModel

@testable import SiteRendering

/// Languages whose phrases say their key and what they were filled in with: `deadline_before(date=30/8/2026)`.
enum SampleWords {
    static let vietnamese = language("vi", name: "Tiếng Việt", decimal: ",", group: ".")
    static let english = language("en", name: "English", decimal: ".", group: ",")

    private static func language(_ tag: String, name: String, decimal: String, group: String) -> Language {
        let own = PhraseKey.allCases.map { key in
            let values = key.placeholders.sorted().map { "\($0)={\($0)}" }.joined(separator: ", ")
            return (key.rawValue, Phrase(other: values.isEmpty ? key.rawValue : "\(key.rawValue)(\(values))"))
        }
        let words = RequiredPhrases.all.map { ($0, Phrase(other: $0)) }
        return Language(
            tag: LanguageTag(tag), name: name, isRightToLeft: false,
            style: WritingStyle(
                decimalMark: decimal, groupMark: group, shortDate: "{d}/{m}/{y}", longDate: "{d}-{m}-{y}",
                percent: "{n}%"),
            paths: tag == "vi" ? ["communes": "xa-phuong", "models": "mo-hinh", "notice": "bang-tin"] : [:],
            phrases: Dictionary(own + words) { first, _ in first })
    }
}

extension LocalizedText {
    /// A text in Vietnamese and perhaps in English.
    init(vi: String, en: String? = nil) {
        var wordings = [LanguageTag("vi"): vi]
        wordings[LanguageTag("en")] = en
        self.init(wordings)
    }
}
