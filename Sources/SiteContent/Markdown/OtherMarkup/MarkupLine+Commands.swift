/// Commands of LaTeX, of templates and of Word.
extension MarkupLine {
    private static let latex = [
        "begin", "end", "section", "subsection", "textbf", "textit", "emph", "underline", "item", "frac", "newpage",
        "includegraphics", "footnote", "times", "sqrt", "leq", "geq", "pm", "approx", "cite",
    ]

    /// The marks that are made of such signs.
    func commands(of signs: MarkupSigns) -> [OtherMarkup.Mark] {
        var marks: [OtherMarkup.Mark?] = []
        if signs.contains(.command), let mark = latexCommand {
            marks.append(mark)
        } else if signs.contains(.dollars) {
            marks.append(formula)
        }
        if signs.contains(.brace) { marks.append(braces) }
        if signs.contains(.tag) { marks.append(wordTag) }
        if signs.contains(.face) { marks.append(faceCode) }
        if signs.contains(.namedLink), let link = ByteSearch.first(Array(">`_".utf8), in: raw[...]) {
            marks.append(mark(.restructured, at: link.lowerBound, "`…>`_", better: "[chữ](địa chỉ)"))
        }
        return marks.compactMap { $0 }
    }

    private var latexCommand: OtherMarkup.Mark? {
        var rest = text[...]
        while let slash = rest.firstIndex(of: UInt8(ascii: "\\")) {
            rest = rest[(slash + 1)...]
            let letters = rest.prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
            let name = String(decoding: letters, as: UTF8.self)
            if MarkupLine.latex.contains(name) { return mark(.latex, at: slash, "\\\(name)") }
        }
        return nil
    }

    private var formula: OtherMarkup.Mark? {
        guard let inside = between("$", "$"), text[inside].contains(where: { "\\^_{".utf8.contains($0) }) else {
            return nil
        }
        return mark(.latex, at: inside.lowerBound - 1, "$\(words(inside))$")
    }

    private var braces: OtherMarkup.Mark? {
        for (open, close) in [("{{", "}}"), ("{%", "%}")] {
            guard let inside = between(open, close) else { continue }
            // `{{TenXa}}` is a blank of a form, which is told as that.
            if open == "{{", UnfilledField.isName(words(inside)) { return nil }
            return mark(.template, at: inside.lowerBound - 2, "\(open)\(words(inside))\(close)")
        }
        for open in ["{#", "{."] {
            guard let inside = between(open, "}") else { continue }
            let words = words(inside)
            guard words.first?.isLetter == true, !words.contains(" ") else { continue }
            return mark(.attributes, at: inside.lowerBound - 2, "\(open)\(words)}")
        }
        return attributes
    }

    /// `{width=50%}` or `{: .center}` behind a picture or link.
    private var attributes: OtherMarkup.Mark? {
        guard let inside = between("{", "}"), inside.lowerBound > 1 else { return nil }
        guard ")]".utf8.contains(text[inside.lowerBound - 2]) else { return nil }
        let words = words(inside)
        guard words.hasPrefix(":") || words.first?.isLetter == true && words.contains("=") else { return nil }
        return mark(.imageAttributes, at: inside.lowerBound - 1, "{\(words)}")
    }

    private var wordTag: OtherMarkup.Mark? {
        for open in ["<o:", "</o:", "<w:", "</w:", "<v:", "<m:", "<st1:", "</st1:"] {
            guard let found = first(open) else { continue }
            let tag = text[found.lowerBound...].prefix { $0 != UInt8(ascii: ">") }
            return mark(.wordTag, at: found.lowerBound, "\(String(decoding: tag, as: UTF8.self))>")
        }
        return nil
    }

    /// `:smile:` between spaces.
    private var faceCode: OtherMarkup.Mark? {
        let colon = UInt8(ascii: ":")
        for word in text.split(separator: UInt8(ascii: " ")) where word.first == colon {
            let letters = word.dropFirst().prefix {
                ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || "_+-".utf8.contains($0)
            }
            let name = String(decoding: letters, as: UTF8.self)
            guard name.count > 1, word[letters.endIndex...].first == colon, !name.allSatisfy(\.isNumber) else {
                continue
            }
            return mark(.faceCode, at: word.startIndex, ":\(name):")
        }
        return nil
    }
}
