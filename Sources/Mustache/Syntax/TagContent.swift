/// The meaning of what stands between two delimiters.
struct TagContent {
    let kind: Tag.Kind
    let name: String

    init(kind: Tag.Kind, name: String) {
        self.kind = kind
        self.name = name
    }

    /// Reads the sign in front of the name, if there is one.
    init(_ bytes: ArraySlice<UInt8>) {
        let content = bytes.trimmed
        guard let sign = content.first, let kind = TagContent.kind(for: sign) else {
            self.init(kind: .variable(isEscaped: true), name: content.text)
            return
        }
        self.init(kind: kind, name: TagContent.name(content.dropFirst().trimmed, of: kind))
    }

    var needsName: Bool {
        switch kind {
        case .comment, .delimiters: false
        case .variable, .section, .block, .parent, .partial, .close: true
        }
    }

    private static func kind(for sign: UInt8) -> Tag.Kind? {
        switch sign {
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "&"): .variable(isEscaped: false)
        case UInt8(ascii: "#"): .section(isInverted: false)
        case UInt8(ascii: "^"): .section(isInverted: true)
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "/"): .close
        default: nil
        }
    }

    /// The name as written, with the space between the star of a dynamic name and its word left out.
    private static func name(_ content: ArraySlice<UInt8>, of kind: Tag.Kind) -> String {
        switch kind {
        case .comment: return ""
        case .parent, .partial, .close:
            guard content.first == UInt8(ascii: "*") else { return content.text }
            let word = content.dropFirst().trimmed.text
            return word.isEmpty ? "" : "*" + word
        case .delimiters, .variable, .section, .block: return content.text
        }
    }
}
