import CampaignModel

/// Lines that begin with `-`, `+`, `*` or `1.` and the word right behind it: they make no list and run together.
enum GluedListSigns: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            let found = text.lines(of: block).compactMap { line in sign(text.content(line)).map { (line, $0) } }
            guard found.count > 1, let first = found.first else { continue }
            collector.add(.gluedListSign(first.1, at: text.lines.place(first.0, text.content(first.0).startIndex)))
        }
    }

    private static func sign(_ line: ArraySlice<UInt8>) -> String? {
        var rest = line
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
            rest = rest.dropFirst()
        } else if rest.first == UInt8(ascii: "*") {
            rest = rest.dropFirst()
            // A second star makes words in italics of them.
            if rest.contains(UInt8(ascii: "*")) { return nil }
        } else {
            let digits = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(digits)
            guard (1...2).contains(digits), rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else {
                return nil
            }
            rest = rest.dropFirst()
        }
        guard let letter = rest.first, isLetter(letter) else { return nil }
        return String(decoding: line[..<rest.startIndex], as: UTF8.self)
    }

    /// A letter, of which those with marks begin with C3…C6 or E1.
    static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0xC3...0xC6).contains(byte) || byte == 0xE1
    }
}

extension Diagnostic {
    /// Lines of a list without the space behind the sign.
    static func gluedListSign(_ sign: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "glued-list-sign", at: place,
            summary: Bilingual(
                vi: "Các dòng này không thành danh sách vì sau “\(sign)” thiếu dấu cách",
                en: "These lines make no list: there is no space behind “\(sign)”"),
            explanation: Bilingual(
                vi: "Thiếu dấu cách thì các dòng dính vào nhau thành một đoạn.",
                en: "Without it the lines run together in one paragraph."),
            fix: Bilingual(
                vi: "Thêm một dấu cách sau dấu đầu mỗi dòng, và để một dòng trống trước danh sách.",
                en: "Put a space behind the sign of each line, and leave an empty line before the list."))
    }
}
