import Yams

/// A line of YAML as its editor typed it: what is wrong with it, where the library only says that it can't go on.
struct YAMLLine {
    private let text: String
    private let before: String

    /// The line that a mark stands in.
    init(at mark: Mark, in part: SourcePart) {
        let lines = part.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        func line(_ index: Int) -> String {
            lines.indices.contains(index) ? String(decoding: lines[index], as: UTF8.self) : ""
        }
        (text, before) = (line(mark.line - 1), line(mark.line - 2))
    }

    /// A line by itself.
    init(_ text: String) { (self.text, before) = (text, "") }

    /// A dash of a list that touches its item.
    var dashWithoutSpace: YAMLSyntax.Mistake? {
        let line = text.trimmingPrefix { $0 == " " }
        let item = TextTrimming.withoutOuterSpaces(String(line.dropFirst()))
        guard line.first == "-", let next = line.dropFirst().first, next != " ", next != "-", !item.isEmpty else {
            return nil
        }
        return .dashWithoutSpace("- \(item)")
    }

    /// Another sign in the place of the colon, or a colon without its space.
    var otherSign: YAMLSyntax.Mistake? {
        let (key, rest) = YAMLLine.parts(text)
        guard !key.isEmpty, let sign = rest.first, "=：;:".contains(sign), !rest.hasPrefix("://") else { return nil }
        let value = TextTrimming.withoutOuterSpaces(String(rest.dropFirst()))
        guard !value.isEmpty, !value.hasPrefix(":") else { return nil }
        return .otherSign(String(sign), key: key, value: value)
    }

    /// A text that begins with a quotation mark, which closes before the text ends.
    var textBehindQuote: YAMLSyntax.Mistake? {
        let (key, rest) = YAMLLine.parts(text)
        guard !key.isEmpty, rest.hasPrefix(": ") else { return nil }
        let value = TextTrimming.withoutOuterSpaces(String(rest.dropFirst(2)))
        guard let quote = value.first, quote == "\"" || quote == "'",
            let end = value.dropFirst().firstIndex(of: quote),
            let next = value[value.index(after: end)...].first(where: { $0 != " " }), next != "#"
        else { return nil }
        let meant = value.last == quote ? String(value.dropFirst().dropLast()) : value
        return .textBehindQuote(key: key, value: YAMLLine.quoted(meant))
    }

    /// A text that begins with words in brackets, which are read as a list or a group.
    var textBehindBracket: YAMLSyntax.Mistake? {
        let (key, rest) = YAMLLine.parts(text)
        guard !key.isEmpty, rest.hasPrefix(": ") else { return nil }
        let value = TextTrimming.withoutOuterSpaces(String(rest.dropFirst(2)))
        guard let open = value.first, open == "[" || open == "{",
            let close = value.firstIndex(of: open == "[" ? "]" : "}"),
            let next = value[value.index(after: close)...].first(where: { $0 != " " }), !"#,]}".contains(next)
        else { return nil }
        return .textBehindBracket(key: key, value: YAMLLine.quoted(value))
    }

    /// A key of the same group as the one above that spaces in front of it make a part of its text.
    var indentedKey: YAMLSyntax.Mistake? {
        guard text.first == " ", before.first != " " else { return nil }
        let (key, rest) = YAMLLine.parts(text.trimmingPrefix { $0 == " " })
        let (keyBefore, restBefore) = YAMLLine.parts(before)
        guard !key.isEmpty, rest.hasPrefix(": "), !keyBefore.isEmpty, restBefore.hasPrefix(": "),
            restBefore.dropFirst(2).contains(where: { $0 != " " })
        else { return nil }
        return .indentedKey(key)
    }

    /// A key in plain letters at the start of a line, and what follows it.
    static func parts(_ line: some StringProtocol) -> (key: String, rest: Substring) {
        let key = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard key.first?.isLetter == true else { return ("", "") }
        return (String(key), Substring(line[key.endIndex...].drop { $0 == " " }))
    }

    /// A text in quotation marks that it doesn't hold itself; where it holds both kinds, with curly ones inside.
    private static func quoted(_ text: String) -> String {
        if !text.contains("\"") { return "\"\(text)\"" }
        if !text.contains("'") { return "'\(text)'" }
        var isOpen = false
        let curly = text.map { letter -> Character in
            guard letter == "\"" else { return letter }
            isOpen.toggle()
            return isOpen ? "“" : "”"
        }
        return "\"\(String(curly))\""
    }
}
