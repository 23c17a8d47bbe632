import CampaignModel

/// The phrases of one language, looked up by key and filled in.
///
/// `SitePlan` checks beforehand that no phrase is missing; a missing one here is a mistake of ours.
struct Phrasebook: Sendable {
    private let phrases: [String: Entry]

    /// A phrase and its forms, taken apart.
    private struct Entry {
        let plain: String
        let other: TextPattern
        let one: TextPattern?

        init(_ phrase: Phrase) {
            plain = phrase.other
            other = TextPattern(phrase.other)
            one = phrase.one.map { TextPattern($0) }
        }

        func form(for count: Int?) -> TextPattern {
            if count == 1, let one { return one }
            return other
        }
    }

    init(_ language: Language) {
        phrases = language.markedPhrases.mapValues(Entry.init)
    }

    /// A phrase without placeholders.
    subscript(key: PhraseKey) -> String {
        phrase(key).plain
    }

    /// A phrase with its placeholders filled in; `count` chooses between the forms for one and for many.
    func callAsFunction(_ key: PhraseKey, count: Int? = nil, _ values: KeyValuePairs<String, String>) -> String {
        phrase(key).form(for: count).filled { name in values.first { $0.key == name }?.value }
    }

    /// A clause of a generated sentence.
    func callAsFunction(_ clause: TrendClause) -> String {
        phrase(clause.key).form(for: clause.count).filled { clause.values[$0] }
    }

    /// The phrase whose key is made of a prefix and a word of the model, as in `task_state_late`.
    func word(_ prefix: String, _ name: String) -> String {
        guard let phrase = phrases[prefix + "_" + name] else {
            preconditionFailure("The phrase \(prefix)_\(name) is missing: RequiredPhrases forgets it.")
        }
        return phrase.plain
    }

    /// A phrase by its key, for those that a kind of page asks for.
    subscript(named key: String) -> String {
        guard let phrase = phrases[key] else {
            preconditionFailure("The phrase \(key) is missing: RequiredPhrases forgets it.")
        }
        return phrase.plain
    }

    private func phrase(_ key: PhraseKey) -> Entry {
        guard let phrase = phrases[key.rawValue] else {
            preconditionFailure("The phrase \(key.rawValue) is missing: SitePlan let it pass.")
        }
        return phrase
    }
}
