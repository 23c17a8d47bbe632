/// A piece of a template: a tag, or the text of at most one line.
struct Token {
    enum Content {
        case text
        case tag(Tag)
    }

    let content: Content
    /// The bytes the piece covers.
    let range: Range<Int>
    let isFirstOnLine: Bool

    var tag: Tag? {
        if case .tag(let tag) = content { return tag }
        return nil
    }
}

/// What stands between two delimiters.
struct Tag {
    enum Kind {
        case comment
        case delimiters
        case variable(isEscaped: Bool)
        case section(isInverted: Bool)
        case block
        case parent
        case partial
        case close
    }

    let kind: Kind
    let name: String
    let place: TemplatePlace

    /// Whether the tag waits for an end tag.
    var opens: Bool {
        switch kind {
        case .section, .block, .parent: true
        case .comment, .delimiters, .variable, .partial, .close: false
        }
    }

    var isVariable: Bool {
        if case .variable = kind { return true }
        return false
    }

    var isBlock: Bool {
        if case .block = kind { return true }
        return false
    }

    var isParent: Bool {
        if case .parent = kind { return true }
        return false
    }
}
