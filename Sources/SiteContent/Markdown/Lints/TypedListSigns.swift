import CampaignModel

/// Lines that begin with `–` or `•` as Word writes lists, or with pictures as chats do: in Markdown they run together.
enum TypedListSigns: MarkdownLint {
    private static let signs = [
        "–", "—", "−", "•", "●", "▪", "◦", "·", "○", "➢", "✓", "✔", "→", "⇒", "►", "▶", "❖", "o",
        // What Word's lists become when their font, Symbol or Wingdings, is lost.
        "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F076}",
    ]

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            let lines = text.lines(of: block)
            guard lines.count > 1 else { continue }
            let found = lines.compactMap { line in sign(text.content(line)).map { (line, $0) } }
            guard let second = found.dropFirst().first(where: { !endsByHand($0.0 - 1, text) }) else { continue }
            let start = text.content(second.0).startIndex
            collector.add(.typedListSign(second.1, at: text.lines.place(second.0, start)))
        }
    }

    private static func sign(_ line: ArraySlice<UInt8>) -> String? {
        guard let first = line.first, first >= 0x80 || first == UInt8(ascii: "o") else { return nil }
        return signs.first { line.starts(with: ($0 + " ").utf8) || line.starts(with: ($0 + "\u{A0}").utf8) }
            ?? picture(String(decoding: line.prefix(40), as: UTF8.self))
    }

    /// ✅, 👉 and the like at the start of a line.
    private static func picture(_ line: String) -> String? {
        guard let first = line.first, let scalar = first.unicodeScalars.first, scalar.value > 0x2000,
            scalar.properties.isEmoji,
            line.dropFirst().first.map({ $0 == " " || $0 == "\u{A0}" || $0.isLetter }) == true
        else { return nil }
        return String(first)
    }

    /// True for a line after which the text breaks because its author said so.
    private static func endsByHand(_ line: Int, _ text: LintedText) -> Bool {
        let bytes = text.lines[line]
        return bytes.last == UInt8(ascii: "\\") || bytes.suffix(2).elementsEqual("  ".utf8)
    }
}

extension Diagnostic {
    /// Lines of a list that runs together.
    static func typedListSign(_ sign: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "typed-list-sign", at: place,
            summary: Bilingual(
                vi: "Các dòng mở đầu bằng “\(sign)” không thành danh sách mà dính vào nhau",
                en: "The lines that begin with “\(sign)” make no list: they run together"),
            explanation: Bilingual(
                vi: "Danh sách dùng dấu trừ “-” hoặc số “1.” ở đầu mỗi dòng.",
                en: "A list has a hyphen “-” or a number “1.” at the start of each line."),
            fix: Bilingual(
                vi: "Thay “\(sign)” bằng “-”, và để một dòng trống trước danh sách.",
                en: "Write “-” in place of “\(sign)”, and leave an empty line before the list."))
    }
}
