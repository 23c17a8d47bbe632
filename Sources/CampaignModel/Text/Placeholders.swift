/// Names in braces that stand for words, as in “{n} việc quá hạn”.
public enum Placeholders {
    /// The names in a text, in order of appearance.
    public static func names(in text: String) -> [String] {
        var names: [String] = []
        parts(of: text) { part in
            if case .name(let name) = part { names.append(String(name)) }
        }
        return names
    }

    /// The text with the names that have a value filled in, in one pass: values may hold braces themselves. Names
    /// without a value stay as they are.
    public static func fill(_ text: String, _ value: (String) -> String?) -> String {
        TextPattern(text).filled(value)
    }

    enum Part {
        case words(Substring)
        case name(Substring)
    }

    static func parts(of text: String, _ take: (Part) -> Void) {
        let bytes = text.utf8
        var rest = bytes.startIndex
        while let open = bytes[rest...].firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest { take(.words(text[rest..<open])) }
            take(.name(text[bytes.index(after: open)..<close]))
            rest = bytes.index(after: close)
        }
        if rest < bytes.endIndex { take(.words(text[rest...])) }
    }
}
