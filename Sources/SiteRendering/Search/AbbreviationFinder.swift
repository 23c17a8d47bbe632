import CampaignModel

/// Finds short forms and what they stand for in texts, so that either leads to pages that use the other.
struct AbbreviationFinder {
    /// What a text means without saying it.
    struct Unsaid: Equatable {
        /// The other side of a pair.
        let other: String
        /// What leads to it: both sides in one word each, which nobody else means who types one of those words, and
        /// the words of the other side. Other words of the people stay together: “dây” of “đường dây nóng” means little.
        let words: [String]
        /// Whether the text says one side and nothing else.
        let isWhole: Bool
    }

    private struct Pair {
        let short: String
        let shortWords: [String]
        let meaning: String
        let meaningWords: [String]
        /// Both sides in one word each.
        let whole: [String]
    }

    /// The pairs by the first word of either side.
    private var pairs: [String: [Pair]] = [:]

    init(_ abbreviations: [Abbreviation], language: LanguageTag) {
        for abbreviation in abbreviations {
            let short = SearchWords.words(of: abbreviation.id)
            for meaning in abbreviation.wordings(in: language) {
                let full = SearchWords.words(of: meaning)
                if short.isEmpty || full.isEmpty { continue }
                let pair = Pair(
                    short: abbreviation.id, shortWords: AbbreviationFinder.hasApostrophe(abbreviation.id) ? [] : short,
                    meaning: meaning, meaningWords: full,
                    whole: AbbreviationFinder.joined([abbreviation.id, meaning]))
                for first in Set([pair.shortWords.first, full.first].compactMap { $0 }) {
                    pairs[first, default: []].append(pair)
                }
            }
        }
    }

    /// What a text leaves unsaid: the meanings of its short forms, the short forms of its words.
    ///
    /// Marks count: “khó” isn't “kho”. Words whose apostrophe is all that tells them apart, as K’Ho, lead to their
    /// meaning, but are not looked for in texts.
    func unsaid(in words: [String]) -> [Unsaid] {
        var unsaid: [Unsaid] = []
        for (position, word) in words.enumerated() {
            for pair in pairs[word] ?? [] {
                let rest = words[position...]
                if !pair.shortWords.isEmpty, rest.starts(with: pair.shortWords) {
                    let own = [pair.meaning] + pair.whole
                    unsaid.append(Unsaid(other: pair.meaning, words: own, isWhole: pair.shortWords == words))
                }
                if rest.starts(with: pair.meaningWords) {
                    let own = pair.shortWords.count == 1 ? [pair.short] + pair.whole : pair.whole
                    unsaid.append(Unsaid(other: pair.short, words: own, isWhole: pair.meaningWords == words))
                }
            }
        }
        return unsaid
    }

    /// Texts of several words in one word each; in a word with an apostrophe a letter stands for it, since words have none.
    private static func joined(_ texts: [String]) -> [String] {
        texts.compactMap { text in
            if hasApostrophe(text) { return String(text.map { apostrophes.contains($0) ? glottalStop : $0 }) }
            let words = SearchWords.words(of: text)
            return words.count > 1 ? words.joined() : nil
        }
    }

    private static func hasApostrophe(_ text: String) -> Bool { text.contains(where: apostrophes.contains) }

    /// What people type between letters of names, as in K’Ho; the script knows them, and the letter for them, too.
    private static let apostrophes: Set<Character> = ["'", "‘", "’", "ʻ", "ʼ"]
    private static let glottalStop: Character = "ʔ"
}
