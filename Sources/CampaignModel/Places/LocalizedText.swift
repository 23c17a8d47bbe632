/// A language of the site by its BCP 47 tag, as in `vi`, `en`, `kpm`, `cjm-Latn`.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The tag's text.
    public let text: String

    /// Names a language by its tag.
    public init(_ text: String) {
        self.text = text
    }

    /// Vietnamese: names of units and people are in it, whatever the page.
    public static let vietnamese = LanguageTag("vi")

    /// The tag's text.
    public var description: String { text }

    /// Orders by the tag's text.
    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.text < right.text
    }
}

/// A text of the content in one or several of the site's languages.
public struct LocalizedText: Hashable, Sendable {
    /// The wordings by language; never empty strings.
    public let wordings: [LanguageTag: String]

    /// Makes a text from its wordings.
    public init(_ wordings: [LanguageTag: String]) {
        self.wordings = wordings
    }

    /// True when no language has a wording.
    public var isEmpty: Bool { wordings.isEmpty }

    /// The wording in the first of the languages that has one, and which language that was.
    ///
    /// A page asks for its own language first and the site's first language next, and marks the text
    /// when the answer is in another language than the page.
    public func wording(in languages: LanguageTag...) -> Wording? {
        for language in languages {
            if let text = wordings[language] { return Wording(text: text, language: language) }
        }
        return nil
    }
}

/// A text and the language it is in.
public struct Wording: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Their language.
    public let language: LanguageTag

    /// Pairs words with their language.
    public init(text: String, language: LanguageTag) {
        self.text = text
        self.language = language
    }
}
