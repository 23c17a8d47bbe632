import CampaignModel

/// Lines that begin with `–` or `•` as Word writes lists, or with pictures as chats do: in Markdown they run together.
enum TypedListSigns: MarkdownLint {
    private static let signs = [
        "–", "—", "−", "‐", "‑", "―", "⁃", "－", "•", "‣", "●", "▪", "■", "□", "◦", "·", "○", "◆", "◇", "♦", "➢", "➤",
        "➔", "➜", "✓", "✔", "☐", "☑", "☒", "✗", "✘", "❏", "❑", "→", "⇒", "►", "▶", "▸", "❖", "★", "☆", "o", "ü",
        // What Word's lists become when their font, Symbol or Wingdings, is lost.
        "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F076}",
    ]

    /// Signs that mean something else too: only lines one after another that begin so, and with words behind, are a list.
    private static let doubtfulSigns = ["§", "Ø", "->", "=>", "--", "\\-", "\\*", "\\+", "v", "q", "à", "è", "ð"]

    /// Signs that begin nothing but an item: paragraphs one after another that begin so are a list too.
    private static let plainSigns: Set<String> = [
        "•", "‣", "●", "▪", "■", "□", "◦", "○", "◆", "◇", "➢", "➤", "❖", "❑", "☐", "☑", "☒", "✓", "✔", "ü", "§", "Ø",
        "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F076}",
    ]

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            let lines = text.lines(of: block)
            guard lines.count > 1 else { continue }
            let found = lines.compactMap { line in sign(text.content(line)).map { (line, $0) } }
            let runs = found.dropFirst().first { !text.breaks(after: $0.0 - 1) } ?? doubtful(lines, text)
            guard let second = runs else { continue }
            let content = text.content(second.0)
            let isGlued = content.dropFirst(second.1.utf8.count).first.map(GluedListSigns.isLetter) ?? false
            collector.add(
                .typedListSign(second.1, isGlued: isGlued, at: text.lines.place(second.0, content.startIndex)))
        }
        checkParted(text, collector)
    }

    /// Items that empty lines part, each of them a paragraph: told once a list.
    private static func checkParted(_ text: LintedText, _ collector: DiagnosticCollector) {
        var last: (sign: String, isTold: Bool)?
        for block in text.blocks where block.kind == .paragraph || block.kind == .table || block.kind == .boldLine {
            let line = block.lines.lowerBound
            guard block.kind == .paragraph, let sign = plainSign(line, text) else {
                last = nil
                continue
            }
            if let earlier = last, earlier.sign == sign {
                if !earlier.isTold {
                    collector.add(.partedListSigns(sign, at: text.lines.place(line, text.content(line).startIndex)))
                }
                last = (sign, true)
            } else {
                last = (sign, false)
            }
        }
    }

    private static func plainSign(_ line: Int, _ text: LintedText) -> String? {
        guard text.lines.indices.contains(line), let first = text.content(line).first, first >= 0x80 else { return nil }
        return plainSigns.first { stands($0, before: text.content(line)) || isGlued($0, to: text.content(line)) }
    }

    /// The sign with which Word or a chat would begin an item, if the line begins with one.
    static func sign(_ line: ArraySlice<UInt8>) -> String? {
        guard let first = line.first, first >= 0x80 || first == UInt8(ascii: "o") else { return nil }
        return signs.first { stands($0, before: line) || isGlued($0, to: line) }
            ?? picture(String(decoding: line.prefix(40), as: UTF8.self))
    }

    private static func stands(_ sign: String, before line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: sign.utf8) else { return false }
        let rest = line.dropFirst(sign.utf8.count)
        return rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "\t") || rest.starts(with: "\u{A0}".utf8)
    }

    /// Whether a word follows right behind the sign, as in `•Một`; with the letter that stands for a sign it is a word.
    private static func isGlued(_ sign: String, to line: ArraySlice<UInt8>) -> Bool {
        guard sign != "o", sign != "§", sign != "Ø", line.starts(with: sign.utf8) else { return false }
        // Behind a small letter that stands for a sign only a capital can begin a word.
        if sign == "ü" { return String(decoding: line.prefix(6), as: UTF8.self).dropFirst().first?.isUppercase == true }
        return line.dropFirst(sign.utf8.count).first.map(GluedListSigns.isLetter) ?? false
    }

    /// The second of two lines that follow each other and begin with one of the doubtful signs.
    private static func doubtful(_ lines: Range<Int>, _ text: LintedText) -> (Int, String)? {
        var last: (line: Int, sign: String)?
        for line in lines {
            let content = text.content(line)
            guard let sign = doubtfulSigns.first(where: { stands($0, before: content) }),
                let next = content.dropFirst(sign.utf8.count).first(where: { !" \t".utf8.contains($0) }),
                !(0x30...0x39).contains(next)
            else { continue }
            if let last, last.line == line - 1, last.sign == sign, !text.breaks(after: line - 1) { return (line, sign) }
            last = (line, sign)
        }
        return nil
    }

    /// ✅, 👉 and the like at the start of a line.
    private static func picture(_ line: String) -> String? {
        guard let first = line.first, let scalar = first.unicodeScalars.first, scalar.value > 0x2000,
            scalar.properties.isEmoji,
            line.dropFirst().first.map({ " \t\u{A0}".contains($0) || $0.isLetter }) == true
        else { return nil }
        return String(first)
    }
}

extension Diagnostic {
    /// Lines of a list that runs together.
    static func typedListSign(_ sign: String, isGlued: Bool = false, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "typed-list-sign", at: place,
            summary: Bilingual(
                vi: "Các dòng mở đầu bằng “\(sign)” không thành danh sách mà dính vào nhau",
                en: "The lines that begin with “\(sign)” make no list: they run together"),
            explanation: Bilingual(
                vi: "Danh sách dùng dấu trừ “-” hoặc số “1.” ở đầu mỗi dòng.",
                en: "A list has a hyphen “-” or a number “1.” at the start of each line."),
            fix: isGlued
                ? Bilingual(
                    vi: "Thay “\(sign)” bằng “-” và một dấu cách, và để một dòng trống trước danh sách.",
                    en: "Write “-” and a space in place of “\(sign)”, and leave an empty line before the list.")
                : Bilingual(
                    vi: "Thay “\(sign)” bằng “-”, và để một dòng trống trước danh sách.",
                    en: "Write “-” in place of “\(sign)”, and leave an empty line before the list."))
    }

    /// Items that are paragraphs.
    static func partedListSigns(_ sign: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "typed-list-sign", at: place,
            summary: Bilingual(
                vi: "Các đoạn mở đầu bằng “\(sign)” không thành danh sách",
                en: "The paragraphs that begin with “\(sign)” make no list"),
            explanation: Bilingual(
                vi: "Máy đọc màn hình không biết đó là danh sách; vài dấu của Word hiện thành ô vuông hay chữ lạ.",
                en: "Screen readers don't know them as a list, and some of Word's signs show as boxes or odd letters."),
            fix: Bilingual(
                vi: "Thay “\(sign)” bằng “-” và một dấu cách ở đầu mỗi dòng, bỏ các dòng trống ở giữa.",
                en: "Write “-” and a space in place of “\(sign)” in each line, without empty lines between."))
    }
}
