import CampaignModel

/// Writes inlines as Markdown: signs that would mean something are escaped, stars stand where they count.
struct WordInlines {
    let document: WordDocument
    let names: [String]

    /// A paragraph; a line break of Word is one of Markdown.
    func paragraph(_ inlines: [WordDocument.Inline]) -> String {
        WordInlines.guarded(written(inlines, lineBreak: "\\\n"))
    }

    /// One line.
    func line(_ inlines: [WordDocument.Inline]) -> String {
        WordInlines.guarded(written(inlines, lineBreak: " "))
    }

    /// A cell of a table.
    func cell(_ inlines: [WordDocument.Inline]) -> String {
        written(inlines, lineBreak: " ").escaped { $0 == "|" ? "\\|" : nil }
    }

    private func written(_ inlines: [WordDocument.Inline], lineBreak: String) -> String {
        var text = ""
        for (position, inline) in inlines.enumerated() {
            switch inline {
            case .text(let words, let bold, let italic):
                let next = position + 1 < inlines.count ? inlines[position + 1].plainText.first : nil
                let stars = bold && italic ? "***" : bold ? "**" : italic ? "*" : ""
                text += WordInlines.marked(words, stars: stars, before: text.last, after: next)
            case .struck(let words):
                let next = position + 1 < inlines.count ? inlines[position + 1].plainText.first : nil
                text += WordInlines.marked(words, stars: "~~", before: text.last, after: next)
            case .link(let words, let address):
                let shown = address.escaped { "<>\n".unicodeScalars.contains($0) ? "" : nil }
                text += "[\(WordInlines.escaped(words))](<\(shown)>)"
            case .note(let number): text += "[^\(number)]"
            case .picture(let index):
                text += "![\(WordInlines.escaped(document.pictures[index].description))](\(names[index]))"
            case .lineBreak: text += lineBreak
            }
        }
        return text
    }

    /// Words between stars. Blanks stand outside; so do signs where a letter touches the stars, since stars between a sign
    /// and a letter mean nothing (GFM 6.4).
    private static func marked(_ words: String, stars: String, before: Character?, after: Character?) -> String {
        guard !stars.isEmpty else { return escaped(words) }
        var (head, core, tail) = withoutBlanks(words)
        let opens = core.first.map(isSign) ?? false
        let closes = core.last.map(isSign) ?? false
        // What a sign opens another closes: a pair stays together, in or out.
        if opens && isLetter(before) && head.isEmpty || closes && isLetter(after) && tail.isEmpty {
            if opens, let first = core.popFirst() { head.append(first) }
            if closes, let last = core.popLast() { tail = String(last) + tail }
        }
        guard !core.isEmpty else { return escaped(words) }
        return escaped(head) + stars + escaped(String(core)) + stars + escaped(tail)
    }

    /// Words with the blanks before and behind them apart.
    private static func withoutBlanks(_ words: String) -> (String, Substring, String) {
        var core = words[...]
        var head = ""
        var tail = ""
        while core.first?.isWhitespace == true { head.append(core.removeFirst()) }
        while core.last?.isWhitespace == true { tail = String(core.removeLast()) + tail }
        return (head, core, tail)
    }

    private static func isSign(_ character: Character) -> Bool {
        character.isPunctuation || character.isSymbol
    }

    private static func isLetter(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }

    /// Signs of Markdown as signs.
    private static func escaped(_ text: String) -> String {
        text.replacing("\n", with: " ")
            .escaped { "\\`*_[]<>~".unicodeScalars.contains($0) ? "\\\($0)" : nil }
            .replacing("&#", with: "\\&#")
    }

    /// A line whose beginning would be a heading, a list, a quotation or a rule gets its first sign escaped.
    private static func guarded(_ line: String) -> String {
        guard let sign = line.unicodeScalars.first else { return line }
        if "#-+=".unicodeScalars.contains(sign) { return "\\" + line }
        let digits = line.prefix { $0.isNumber && $0.isASCII }
        let rest = line.dropFirst(digits.count)
        if !digits.isEmpty, digits.count <= 9, let sign = rest.first, sign == "." || sign == ")",
            rest.dropFirst().first?.isWhitespace ?? true
        {
            return digits + "\\" + rest
        }
        return line
    }
}
