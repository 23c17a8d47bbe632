/// Tags, links and signs that stand around words.
extension MarkupLine {
    /// The marks that are made of such signs.
    func pairs(of signs: MarkupSigns) -> [OtherMarkup.Mark] {
        var marks: [OtherMarkup.Mark?] = []
        if signs.contains(.forumEnd) { marks.append(forumTag) }
        if signs.contains(.doubleBracket) { marks.append(wikiLink) }
        if signs.contains(.bracketedAddress) { marks.append(wikiAddress) }
        if signs.contains(.apostrophes) { marks.append(apostrophes) }
        if signs.contains(.equals) { marks.append(equals) }
        if signs.contains(.tildes), let mark = raised("~") {
            marks.append(mark)
        } else if signs.contains(.carets) {
            marks.append(raised("^"))
        }
        return marks.compactMap { $0 }
    }

    private var forumTag: OtherMarkup.Mark? {
        for tag in ["b", "i", "u", "s", "url", "img", "quote", "center", "color", "size", "list", "code", "font"] {
            guard let close = first("[/\(tag)]"), let open = first("[\(tag)", to: close.lowerBound) else { continue }
            let inside = text[open.upperBound..<close.lowerBound].drop { $0 != UInt8(ascii: "]") }.dropFirst()
            let better = MarkupLine.forum(tag, String(decoding: inside, as: UTF8.self))
            return mark(.forumTag, at: open.lowerBound, "[\(tag)]", better: better)
        }
        return nil
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

    private var wikiLink: OtherMarkup.Mark? {
        guard let inside = between("[[", "]]") else { return nil }
        // Brackets inside the words of a link: `[[1]](#_ftn1)`.
        if text[(inside.upperBound + 2)...].first == UInt8(ascii: "(") { return nil }
        let words = words(inside)
        let start = inside.lowerBound - 2
        let isImage = start > 0 && text[start - 1] == UInt8(ascii: "!")
        let parts = words.contains("][") ? words.split(separator: "][") : words.split(separator: "|")
        let name = parts.last.map(String.init) ?? ""
        let address = parts.count > 1 && words.contains("][") ? String(parts[0]) : "địa chỉ"
        let better = isImage ? "![điều nhìn thấy trong ảnh](\(words))" : "[\(name)](\(address))"
        return mark(.wikiLink, at: start, "[[\(words)]]", better: better)
    }

    private var wikiAddress: OtherMarkup.Mark? {
        guard let inside = between("[http", "]"), !text[inside.upperBound...].starts(with: "](".utf8) else {
            return nil
        }
        let words = words(inside)
        let parts = words.split(separator: " ", maxSplits: 1)
        guard words.contains(" "), parts.count == 2, parts[0].contains("://") else { return nil }
        return mark(
            .wikiAddress, at: inside.lowerBound - 5, "[http\(words)]", better: "[\(parts[1])](http\(parts[0]))")
    }

    /// Two apostrophes around words; behind a digit they mean seconds or inches.
    private var apostrophes: OtherMarkup.Mark? {
        guard let open = first("''") else { return nil }
        if open.lowerBound > 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[open.lowerBound - 1]) {
            return nil
        }
        let count = text[open.lowerBound...].prefix { $0 == UInt8(ascii: "'") }.count
        let begin = open.lowerBound + count
        guard let close = first("''", from: begin), close.lowerBound > begin else { return nil }
        let signs = String(repeating: "'", count: count)
        let words = words(begin..<close.lowerBound)
        return mark(
            .wikiEmphasis, at: open.lowerBound, "\(signs)\(words)\(signs)",
            better: count > 2 ? "**\(words)**" : "*\(words)*")
    }

    private var equals: OtherMarkup.Mark? {
        guard let inside = between("==", "==") else { return nil }
        let words = words(inside)
        guard let first = words.first, first.isLetter || first.isNumber, words.last != " " else { return nil }
        let start = inside.lowerBound - 2
        // A line that begins so is a heading.
        if text[..<start].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }) { return nil }
        return mark(.equalsMark, at: start, "==\(words)==", better: "**\(words)**")
    }

    /// `H~2~O` and `x^2^`.
    private func raised(_ sign: String) -> OtherMarkup.Mark? {
        guard let inside = between(sign, sign) else { return nil }
        let words = words(inside)
        guard words.count < 4, words.allSatisfy({ $0.isNumber || $0.isLetter }) else { return nil }
        let start = inside.lowerBound - 1
        guard self.words(0..<start).last?.isLetter == true else { return nil }
        return mark(.caretMark, at: start, "\(sign)\(words)\(sign)")
    }
}
