/// A language of the site: its tag, its name for itself, how it writes numbers and dates, and its phrases.
public struct Language: Hashable, Sendable {
    /// The tag.
    public let tag: LanguageTag
    /// The language's name in the language itself; supplied by the province, never made up.
    public let name: String
    /// Language and country as social networks name them, as in `vi_VN`; the tag where the file says nothing.
    public let locale: String
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

    /// True when only a part of it has been translated and reviewed, and its file says so.
    public let isPartial: Bool
    /// The keys of phrases that are in the site's first language instead; none unless the language is partial.
    public let untranslated: Set<String>
    /// The design's font for it, by the name of its style sheet, when usual fonts lack its letters.
    public let font: String?
    /// The keys of phrases whose source has changed since they were translated, as far as translations remember it.
    public var stalePhrases: Set<String> = []
    /// Where its phrases stand in its file, for messages; empty for a language that no file tells.
    public var places = PhrasePlaces()

    /// Makes a language from its file.
    public init(
        tag: LanguageTag, name: String, isRightToLeft: Bool, style: WritingStyle, paths: [String: String],
        phrases: [String: Phrase], spokenForms: [String: String] = [:], isPartial: Bool = false,
        untranslated: Set<String> = [], font: String? = nil, locale: String? = nil
    ) {
        self.tag = tag
        self.locale = locale ?? tag.text
        self.name = name
        self.isRightToLeft = isRightToLeft
        self.style = style
        self.paths = paths
        self.phrases = phrases
        self.spokenForms = spokenForms
        self.isPartial = isPartial
        self.untranslated = untranslated
        self.font = font
    }

    /// The same language with every wording of its phrases changed.
    public func mappingPhrases(_ change: (String) -> String) -> Language {
        var changed = Language(
            tag: tag, name: name, isRightToLeft: isRightToLeft, style: style, paths: paths,
            phrases: phrases.mapValues { Phrase(one: $0.one.map(change), other: change($0.other)) },
            spokenForms: spokenForms, isPartial: isPartial, untranslated: untranslated, font: font, locale: locale)
        changed.places = places
        return changed
    }

    /// How many phrases are in the language itself.
    public var translatedPhrases: Int { phrases.count - untranslated.count }

    /// The language with the phrases and addresses that it lacks taken from the site's first one.
    public func completed(by first: Language) -> Language {
        let missing = Set(first.phrases.keys).subtracting(phrases.keys)
        var completed = Language(
            tag: tag, name: name, isRightToLeft: isRightToLeft, style: style,
            paths: first.paths.merging(paths) { _, own in own },
            phrases: first.phrases.merging(phrases) { _, own in own }, spokenForms: spokenForms, isPartial: isPartial,
            untranslated: untranslated.union(missing), font: font, locale: locale)
        completed.places = places
        return completed
    }
}

/// Where the phrases of a language file stand.
public struct PhrasePlaces: Hashable, Sendable {
    /// The place of each phrase's key.
    public let keys: [String: SourcePlace]
    /// Where `phrases` begins, to which a missing one belongs.
    public let start: SourcePlace?

    /// Gathers places.
    public init(keys: [String: SourcePlace] = [:], start: SourcePlace? = nil) {
        self.keys = keys
        self.start = start
    }

    /// The place of a phrase, or where it would belong; the file where nothing is known.
    public func place(of key: String, file: String) -> SourcePlace {
        keys[key] ?? start ?? SourcePlace(file: file)
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
    public var placeholders: [String] { Placeholders.names(in: other) }
}
