/// A language of the site: its tag, its name for itself, how it writes numbers and dates, and its phrases.
public struct Language: Hashable, Sendable {
    /// The tag.
    public let tag: LanguageTag
    /// The language's name in the language itself; supplied by the province, never made up.
    public let name: String
    /// True when it is written from right to left.
    public let isRightToLeft: Bool
    /// How it writes numbers and dates.
    public let style: WritingStyle
    /// The parts of addresses, by page kind, as in `communes` → `xa-phuong`.
    public let paths: [String: String]
    /// The phrases of pages, by key.
    public let phrases: [String: Phrase]
    /// How abbreviations are read aloud, as in `MTTQ` → “Mặt trận Tổ quốc”.
    public let spokenForms: [String: String]

    /// Makes a language from its file.
    public init(
        tag: LanguageTag, name: String, isRightToLeft: Bool, style: WritingStyle, paths: [String: String],
        phrases: [String: Phrase], spokenForms: [String: String] = [:]
    ) {
        self.tag = tag
        self.name = name
        self.isRightToLeft = isRightToLeft
        self.style = style
        self.paths = paths
        self.phrases = phrases
        self.spokenForms = spokenForms
    }
}

/// A phrase of a language file, with `{placeholders}`.
public struct Phrase: Hashable, Sendable {
    /// The form for a count of one, if the language has one.
    public let one: String?
    /// The form for every other count.
    public let other: String

    /// Makes a phrase from its forms.
    public init(one: String? = nil, other: String) {
        self.one = one
        self.other = other
    }

    /// The form for a count.
    public func form(for count: Int?) -> String {
        if count == 1, let one { return one }
        return other
    }

    /// The names in braces, in order of appearance.
    public var placeholders: [String] {
        var names: [String] = []
        var rest = other[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            names.append(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return names
    }
}
