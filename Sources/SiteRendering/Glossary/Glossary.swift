import CampaignModel

/// The words that the editors explain on the page of words (`content/pages/glossary`): each a paragraph that begins with
/// the word in bold and a colon, as in `**Lũy kế:** cộng dồn từ đầu đến nay.`
struct Glossary: Sendable {
    /// A word with an explanation.
    struct Entry: Hashable, Sendable {
        /// The ways it is written, in lower case: `mức giữa` and `trung vị` of “Mức giữa (trung vị)”.
        let wordings: [String]
        /// Where its explanation stands on the page of words; no heading's id begins like that.
        let anchor: String
    }

    /// The folder of the page of words.
    static let slug = "glossary"

    let entries: [Entry]
    /// Where the page stands among the site's stories.
    let position: Int

    /// The glossary of a language; nothing when no page of words is written in it.
    init?(_ site: Site, in language: LanguageTag) {
        let found = site.stories.indices.first { position in
            let story = site.stories[position]
            return story.kind == .page && story.slug == Glossary.slug && !story.isWithdrawn
        }
        guard let position = found, let version = site.stories[position].versions[language] else { return nil }
        self.position = position
        entries = Glossary.terms(in: version.body.plainHTML).map { term in
            Entry(wordings: Glossary.wordings(of: term), anchor: Glossary.anchor(of: term))
        }
    }

    /// The words in bold that paragraphs of a text begin with.
    static func terms(in html: [UInt8]) -> [String] {
        let text = String(decoding: html, as: UTF8.self)
        return text.split(separator: Glossary.opening, omittingEmptySubsequences: false).dropFirst().compactMap {
            part in
            guard let end = part.firstRange(of: Glossary.closing) else { return nil }
            let term = part[..<end.lowerBound]
            return term.contains("<") ? nil : String(term)
        }
    }

    /// The page's HTML with an anchor at each explanation.
    static func anchored(_ html: [UInt8]) -> [UInt8] {
        var text = String(decoding: html, as: UTF8.self)
        for term in terms(in: html) {
            let old = "\(opening)\(term)\(closing)"
            guard let place = text.firstRange(of: old) else { continue }
            text.replaceSubrange(place, with: "<p id=\"\(anchor(of: term))\"><strong>\(term)\(closing)")
        }
        return Array(text.utf8)
    }

    private static let opening = "<p><strong>"
    private static let closing = ":</strong>"

    private static func anchor(of term: String) -> String { "_word-" + TextFold.slug(term) }

    /// Words with fewer letters are too common to be marked: `kỳ`, `xã`, `OTP`.
    private static let fewestLetters = 6

    private static func wordings(of term: String) -> [String] {
        term.split(whereSeparator: { ",()".contains($0) }).compactMap { part in
            let word = part.drop { $0 == " " }.lowercased()
            let trimmed = String(word.reversed().drop { $0 == " " }.reversed())
            return trimmed.count >= fewestLetters ? trimmed : nil
        }
    }
}
