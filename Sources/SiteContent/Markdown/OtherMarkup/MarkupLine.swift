/// A line of prose without code and escaped signs, in which signs of other ways to write are looked for.
struct MarkupLine {
    /// As it stands.
    private let raw: String
    /// With spaces in place of code, addresses in `<…>` and escaped signs; as many bytes.
    private let text: String
    private let indent: Int

    /// Takes the bytes of a line whose first word begins at a byte.
    init(_ bytes: ArraySlice<UInt8>, indent: Int) {
        raw = String(decoding: bytes, as: UTF8.self)
        text = String(decoding: MarkupLine.masked(Array(bytes)), as: UTF8.self)
        self.indent = indent
    }

    private static func masked(_ bytes: [UInt8]) -> [UInt8] {
        var masked = bytes
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, isPunctuation(bytes[index + 1]) {
                masked[index] = UInt8(ascii: " ")
                masked[index + 1] = UInt8(ascii: " ")
                index += 2
            } else if bytes[index] == UInt8(ascii: "`"), let end = bytes[(index + 1)...].firstIndex(of: bytes[index]) {
                for place in index...end { masked[place] = UInt8(ascii: " ") }
                index = end + 1
            } else {
                index += 1
            }
        }
        return masked
    }

    /// True for what a backslash takes the meaning from; two backslashes and LaTeX's brackets are looked at as they are.
    private static func isPunctuation(_ byte: UInt8) -> Bool { "*_[]<>{}$^~'=:#`!|".utf8.contains(byte) }

    private func mark(
        _ kind: OtherMarkup.Kind, at index: String.Index, _ shown: some StringProtocol, better: String? = nil
    ) -> OtherMarkup.Mark {
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        let short = shown.count > 40 ? "\(shown.prefix(40))…" : String(shown)
        return OtherMarkup.Mark(kind: kind, offset: offset, shown: short, better: better)
    }

    /// The text between two signs, the first of which stands at or behind an index.
    private func between(_ open: String, _ close: String, from start: String.Index) -> Range<String.Index>? {
        guard let first = text[start...].firstRange(of: open),
            let last = text[first.upperBound...].firstRange(of: close), first.upperBound < last.lowerBound
        else { return nil }
        return first.upperBound..<last.lowerBound
    }

    // MARK: What a line begins with

    /// Headings, blocks and notes of other ways to write.
    var starts: [OtherMarkup.Mark] {
        let start = text.utf8.index(text.startIndex, offsetBy: indent, limitedBy: text.endIndex) ?? text.endIndex
        let line = text[start...]
        guard let first = line.first, "=*:.h[".contains(first) else { return [] }
        let signs = line.prefix { $0 == first }
        let words = String(line.dropFirst(signs.count).drop { $0 == " " })
        switch first {
        case "=": return equalsHeading(line, signs.count)
        case "*" where signs.count > 1 && line.dropFirst(signs.count).first == " " && !words.contains("**"):
            let hashes = String(repeating: "#", count: max(2, signs.count))
            return words.isEmpty ? [] : [mark(.starHeading, at: start, line, better: "\(hashes) \(words)")]
        case ":" where signs.count > 2: return [mark(.fence, at: start, line)]
        case "." where signs.count == 2 && words.contains("::"):
            return [mark(.restructured, at: start, line)]
        case "h"
        where line.dropFirst().first.map { "123456".contains($0) } == true && line.dropFirst(2).hasPrefix(". "):
            return [mark(.textileHeading, at: start, line, better: "## \(line.dropFirst(4))")]
        case "[" where line.dropFirst().first == "!":
            let name = line.dropFirst(2).prefix { $0.isUppercase }
            guard !name.isEmpty, line.dropFirst(2 + name.count).first == "]" else { return [] }
            return [mark(.callout, at: start, "[!\(name)]", better: "> **Lưu ý:** …")]
        default: return []
        }
    }

    private func equalsHeading(_ line: Substring, _ level: Int) -> [OtherMarkup.Mark] {
        var words = line.dropFirst(level)
        while let last = words.last, last == "=" || last == " " { words.removeLast() }
        words = words.drop { $0 == " " }
        guard level < 7, words.first?.isLetter == true || words.first?.isNumber == true, !words.contains("==") else {
            return []
        }
        let hashes = String(repeating: "#", count: max(2, level))
        return [mark(.equalsHeading, at: line.startIndex, line, better: "\(hashes) \(words)")]
    }

    /// `[1] Source`, as a line that begins with the mark of a note.
    var typedNote: OtherMarkup.Mark? {
        let start = text.utf8.index(text.startIndex, offsetBy: indent, limitedBy: text.endIndex) ?? text.endIndex
        let digits = text[start...].dropFirst().prefix(while: \.isNumber)
        guard text[start...].first == "[", (1...3).contains(digits.count),
            text[digits.endIndex...].hasPrefix("] ")
        else { return nil }
        let words = text[digits.endIndex...].dropFirst(2)
        return mark(.typedFootnote, at: start, "[\(digits)]", better: "[^\(digits)]: \(words)")
    }

    // MARK: Signs around words

    /// Tags, links and signs that stand around words.
    var pairs: [OtherMarkup.Mark] {
        var marks: [OtherMarkup.Mark] = []
        if text.contains("[") { marks += brackets }
        if text.contains("''"), let mark = apostrophes { marks.append(mark) }
        if text.contains("=="), let mark = equals { marks.append(mark) }
        if text.contains("~") || text.contains("^"), let mark = carets { marks.append(mark) }
        return marks
    }

    private var brackets: [OtherMarkup.Mark] {
        var marks: [OtherMarkup.Mark] = []
        for tag in ["b", "i", "u", "s", "url", "img", "quote", "center", "color", "size", "list", "code", "font"] {
            guard let close = text.firstRange(of: "[/\(tag)]"),
                let open = text[..<close.lowerBound].firstRange(of: "[\(tag)")
            else { continue }
            let inside = text[open.upperBound..<close.lowerBound].drop { $0 != "]" }.dropFirst()
            marks.append(
                mark(.forumTag, at: open.lowerBound, "[\(tag)]", better: MarkupLine.forum(tag, String(inside))))
            break
        }
        if let inside = between("[[", "]]", from: text.startIndex) {
            let words = text[inside]
            let start = text.index(inside.lowerBound, offsetBy: -2)
            let isImage = start > text.startIndex && text[text.index(before: start)] == "!"
            let parts = words.contains("][") ? words.split(separator: "][") : words.split(separator: "|")
            let name = parts.last.map(String.init) ?? ""
            let address = parts.count > 1 && words.contains("][") ? String(parts[0]) : "địa chỉ"
            let better = isImage ? "![điều nhìn thấy trong ảnh](\(words))" : "[\(name)](\(address))"
            marks.append(mark(.wikiLink, at: start, "[[\(words)]]", better: better))
        }
        if let inside = between("[http", "]", from: text.startIndex), text[inside].contains(" "),
            !text[inside.upperBound...].hasPrefix("](")
        {
            let parts = text[inside].split(separator: " ", maxSplits: 1)
            let start = text.index(inside.lowerBound, offsetBy: -5)
            if parts.count == 2, parts[0].contains("://") {
                marks.append(
                    mark(
                        .wikiAddress, at: start, text[start..<text.index(after: inside.upperBound)],
                        better: "[\(parts[1])](http\(parts[0]))"))
            }
        }
        return marks
    }

    private static func forum(_ tag: String, _ words: String) -> String? {
        switch tag {
        case "b": "**\(words)**"
        case "i": "*\(words)*"
        case "url": "[\(words)](địa chỉ)"
        case "img": "![điều nhìn thấy trong ảnh](tep.jpg)"
        case "quote": "> \(words)"
        default: words.isEmpty ? nil : words
        }
    }

    /// Two apostrophes around words; behind a digit they mean seconds or inches.
    private var apostrophes: OtherMarkup.Mark? {
        guard let open = text.firstRange(of: "''") else { return nil }
        if open.lowerBound > text.startIndex, text[text.index(before: open.lowerBound)].isNumber { return nil }
        let signs = text[open.lowerBound...].prefix { $0 == "'" }
        let rest = text[signs.endIndex...]
        guard let close = rest.firstRange(of: "''"), close.lowerBound > rest.startIndex else { return nil }
        let words = rest[..<close.lowerBound]
        return mark(
            .wikiEmphasis, at: open.lowerBound, "\(signs)\(words)\(signs)",
            better: signs.count > 2 ? "**\(words)**" : "*\(words)*")
    }

    private var equals: OtherMarkup.Mark? {
        guard let inside = between("==", "==", from: text.startIndex), let first = text[inside].first,
            first.isLetter || first.isNumber, text[inside].last != " "
        else { return nil }
        let start = text.index(inside.lowerBound, offsetBy: -2)
        // A line that begins so is a heading.
        if text[..<start].allSatisfy({ $0 == " " || $0 == ">" }) { return nil }
        return mark(.equalsMark, at: start, "==\(text[inside])==", better: "**\(text[inside])**")
    }

    /// `H~2~O` and `x^2^`.
    private var carets: OtherMarkup.Mark? {
        for sign in ["~", "^"] {
            guard let inside = between(sign, sign, from: text.startIndex), text[inside].count < 4,
                text[inside].allSatisfy({ $0.isNumber || $0.isLetter })
            else { continue }
            let start = text.index(before: inside.lowerBound)
            guard start > text.startIndex, text[text.index(before: start)].isLetter else { continue }
            return mark(.caretMark, at: start, "\(sign)\(text[inside])\(sign)")
        }
        return nil
    }

    // MARK: Commands

    private static let latex = [
        "begin", "end", "section", "subsection", "textbf", "textit", "emph", "underline", "item", "frac", "newpage",
        "includegraphics", "footnote", "times", "sqrt", "leq", "geq", "pm", "approx", "cite",
    ]

    /// Commands of LaTeX, of templates and of Word.
    var commands: [OtherMarkup.Mark] {
        var marks: [OtherMarkup.Mark] = []
        if text.contains("\\"), let mark = latexCommand { marks.append(mark) }
        if marks.isEmpty, let formula = between("$", "$", from: text.startIndex),
            text[formula].contains(where: { "\\^_{".contains($0) })
        {
            let start = text.index(before: formula.lowerBound)
            marks.append(mark(.latex, at: start, "$\(text[formula])$"))
        }
        if text.contains("{"), let mark = braces { marks.append(mark) }
        if text.contains("<"), let mark = wordTag { marks.append(mark) }
        if text.contains(":"), let mark = faceCode { marks.append(mark) }
        if let link = raw.firstRange(of: ">`_") {
            let offset = raw.utf8.distance(from: raw.startIndex, to: link.lowerBound)
            marks.append(
                OtherMarkup.Mark(kind: .restructured, offset: offset, shown: "`…>`_", better: "[chữ](địa chỉ)"))
        }
        return marks
    }

    private var latexCommand: OtherMarkup.Mark? {
        var rest = text[...]
        while let slash = rest.firstIndex(of: "\\") {
            let name = rest[rest.index(after: slash)...].prefix { $0.isASCII && $0.isLetter }
            if MarkupLine.latex.contains(String(name)) { return mark(.latex, at: slash, "\\\(name)") }
            rest = rest[rest.index(after: slash)...]
        }
        return nil
    }

    private var braces: OtherMarkup.Mark? {
        for (open, close) in [("{{", "}}"), ("{%", "%}")] {
            guard let inside = between(open, close, from: text.startIndex) else { continue }
            let start = text.index(inside.lowerBound, offsetBy: -2)
            return mark(.template, at: start, "\(open)\(text[inside])\(close)")
        }
        for open in ["{#", "{."] {
            guard let inside = between(open, "}", from: text.startIndex), text[inside].first?.isLetter == true,
                !text[inside].contains(" ")
            else { continue }
            let start = text.index(inside.lowerBound, offsetBy: -2)
            return mark(.attributes, at: start, "\(open)\(text[inside])}")
        }
        return nil
    }

    private var wordTag: OtherMarkup.Mark? {
        for open in ["<o:", "</o:", "<w:", "</w:", "<v:", "<m:", "<st1:", "</st1:"] {
            guard let found = text.firstRange(of: open) else { continue }
            let tag = text[found.lowerBound...].prefix { $0 != ">" }
            return mark(.wordTag, at: found.lowerBound, "\(tag)>")
        }
        return nil
    }

    /// `:smile:` between spaces.
    private var faceCode: OtherMarkup.Mark? {
        for word in text.split(separator: " ") where word.count > 3 && word.hasPrefix(":") {
            let name = word.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
            guard name.count > 1, word[name.endIndex...].first == ":", !name.allSatisfy(\.isNumber) else { continue }
            return mark(.faceCode, at: word.startIndex, ":\(name):")
        }
        return nil
    }
}
