/// A mistake in a template, as a value: what is wrong and where.
public struct TemplateProblem: Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// The tag that is wrong.
    public let place: TemplatePlace
    /// The calls that led from the template asked for to the one with the mistake, outermost first.
    public let calledFrom: [TemplatePlace]

    /// Makes a problem.
    public init(_ kind: Kind, at place: TemplatePlace, calledFrom: [TemplatePlace] = []) {
        self.kind = kind
        self.place = place
        self.calledFrom = calledFrom
    }
}

extension TemplateProblem {
    /// What can be wrong with a template.
    public enum Kind: Hashable, Sendable {
        // The syntax of one file.

        /// The file isn't UTF-8.
        case notUTF8
        /// Delimiters open a tag and nothing closes it.
        case unclosedTag(opening: String, closing: String)
        /// A tag has a sign but no name.
        case emptyName
        /// A name holds white space.
        case nameWithSpace(String)
        /// A tag that sets delimiters doesn't hold two of them.
        case badDelimiters(String)
        /// A section, block or parent has no end tag.
        case unclosedSection(name: String)
        /// An end tag ends another tag than the one open.
        case mismatchedClose(found: String, expected: String, openedAt: TemplatePlace)
        /// An end tag ends nothing.
        case closeWithoutOpening(name: String)
        /// Tags are nested beyond the limit.
        case nestedTooDeeply(limit: Int)

        // The templates together.

        /// Two files give the same template name.
        case repeatedTemplate(name: String, other: String)
        /// No template has the name called.
        case unknownTemplate(name: String, nearest: String?, known: [String])
        /// A template calls itself without end, or one that is bound calls itself at all.
        case recursiveTemplate(name: String)
        /// A call fills the same block twice.
        case repeatedBlock(name: String)
        /// A call fills a block that the template called doesn't have.
        case unusedBlock(name: String, parent: String, nearest: String?, offered: [String])
        /// A call holds something other than blocks, which is never printed.
        case ignoredContent(parent: String)
        /// A template for the site takes the name of a partial from the data.
        case dynamicName(String)

        // Templates and what they are given.

        /// Nothing that the template is given has the name.
        case unknownName(name: String, nearest: String?, offered: [String])
        /// The value can't be used in this way.
        case wrongKind(name: String, is: ValueKind, use: Use)
        /// `{{{name}}}` would print a text without escaping it.
        case textNeedsTwoBraces(name: String)
        /// `{{name}}` would escape what is HTML already.
        case htmlNeedsThreeBraces(name: String)
        /// A part of a record is printed where the record may be absent.
        case possiblyAbsent(name: String, record: String)
        /// `{{.}}` stands where there is no current text.
        case noCurrentText
    }

    /// What a value is.
    public enum ValueKind: String, Hashable, Sendable {
        case text, html, flag, list, record, optional, texts, null
    }

    /// What a tag does with a value.
    public enum Use: String, Hashable, Sendable {
        /// `{{name}}` or `{{{name}}}`.
        case print
        /// `{{#name}}`.
        case section
        /// `{{^name}}`.
        case invertedSection
        /// A word before a dot: `name.other`.
        case path
        /// `{{>*name}}`.
        case templateName
    }
}

extension TemplateProblem: Comparable {
    /// Orders by place, then by words, so that a list always prints the same.
    public static func < (left: TemplateProblem, right: TemplateProblem) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.calledFrom != right.calledFrom { return left.calledFrom.lexicographicallyPrecedes(right.calledFrom) }
        return left.words.summary.english < right.words.summary.english
    }
}

/// All that is wrong with a template.
public struct TemplateProblems: Error, Hashable, Sendable {
    /// The problems, sorted by place; never empty.
    public let all: [TemplateProblem]

    init(_ problems: some Sequence<TemplateProblem>) {
        var seen: [TemplateProblem.Kind: Set<TemplatePlace>] = [:]
        all = problems.sorted().filter { seen[$0.kind, default: []].insert($0.place).inserted }
    }
}
