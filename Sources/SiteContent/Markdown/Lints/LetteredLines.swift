import CampaignModel

/// Lines that begin with `a)`, `b)` as decrees number their points: in Markdown they run together.
enum LetteredLines: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            let found = text.lines(of: block).compactMap { line in
                label(text.content(line)).map { (line: line, label: $0) }
            }
            guard let second = found.dropFirst().first(where: { !endsByHand($0.line - 1, text) }) else { continue }
            let place = text.lines.place(second.line, text.content(second.line).startIndex)
            collector.add(.letteredLines(second.label, at: place))
        }
    }

    private static func label(_ line: ArraySlice<UInt8>) -> String? {
        let head = String(decoding: line.prefix(6), as: UTF8.self)
        guard let letter = head.first, letter.isLowercase, letter.isLetter, head.dropFirst().hasPrefix(") ") else {
            return nil
        }
        return "\(letter))"
    }

    /// True for a line after which the text breaks because its author said so.
    private static func endsByHand(_ line: Int, _ text: LintedText) -> Bool {
        let bytes = text.lines[line]
        return bytes.last == UInt8(ascii: "\\") || bytes.suffix(2).elementsEqual("  ".utf8)
    }
}

extension Diagnostic {
    /// Points of a decree that run together.
    static func letteredLines(_ label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "lettered-lines", at: place,
            summary: Bilingual(
                vi: "Dòng “\(label)” dính vào dòng trước trong cùng một đoạn",
                en: "The line “\(label)” runs together with the one before it"),
            explanation: Bilingual(
                vi: "Markdown nối các dòng liền nhau thành một đoạn; a), b) không tạo thành danh sách.",
                en: "Markdown joins lines that follow each other; a), b) make no list."),
            fix: Bilingual(
                vi: "Để một dòng trống trước mỗi điểm, hoặc viết “- a) …” để thành danh sách.",
                en: "Leave an empty line before each point, or write “- a) …” for a list."))
    }
}
