import CampaignModel

/// Finds short forms and what they stand for in texts, so that either leads to pages that use the other.
struct AbbreviationFinder {
    private struct Pair {
        let short: String
        let shortFolded: [String]
        let meaning: String
        let meaningFolded: [String]
    }

    /// The pairs by the first folded word of either side.
    private var pairs: [String: [Pair]] = [:]

    init(_ abbreviations: [Abbreviation], language: LanguageTag) {
        for abbreviation in abbreviations {
            let short = Self.folded(abbreviation.id)
            for meaning in abbreviation.wordings(in: language) {
                let full = Self.folded(meaning)
                if short.isEmpty || full.isEmpty { continue }
                let pair = Pair(short: abbreviation.id, shortFolded: short, meaning: meaning, meaningFolded: full)
                for first in Set([short.first, full.first].compactMap { $0 }) {
                    pairs[first, default: []].append(pair)
                }
            }
        }
    }

    /// What a text leaves unsaid: the meanings of its short forms, the short forms of its words.
    func unsaid(in words: [String]) -> [String] {
        var unsaid: [String] = []
        for (position, word) in words.enumerated() {
            for pair in pairs[word] ?? [] {
                let rest = words[position...]
                if rest.starts(with: pair.shortFolded) { unsaid.append(pair.meaning) }
                if rest.starts(with: pair.meaningFolded) { unsaid.append(pair.short) }
            }
        }
        return unsaid
    }

    private static func folded(_ text: String) -> [String] {
        SearchWords.words(of: text).map(TextFold.fold)
    }
}
