import CampaignModel

/// Marks of unfinished work that would be published: `TODO`, what `minhbach new` says in place of a text, blanks of templates.
enum UnfinishedText: MarkdownLint {
    private typealias Mark = (mark: String, bytes: [UInt8])

    private static let marks: [Mark] = [
        "TODO", "FIXME", "TBD", "Lorem ipsum", "???", "xxx", "XX%", "[cần bổ sung]", "[bổ sung]", "[cập nhật]",
        "(cần bổ sung)", "(bổ sung sau)",
    ].map { (mark: $0, bytes: Array($0.utf8)) }

    /// The bytes of `.` and `…`.
    private static let dots = Array(".…".utf8)

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        // Nearly no text has any of them.
        let marks = marks.filter { ByteSearch.first($0.bytes, in: text.lines.bytes) != nil }
        for line in text.proseLines {
            if StoryPrompt.lines.contains(Array(text.lines[line])) {
                let words = String(decoding: text.lines[line], as: UTF8.self)
                let first = words.firstIndex { ".:".contains($0) }.map { String(words[...$0]) } ?? words
                collector.add(.unfinishedText(first, at: text.lines.place(ofLine: line)))
                continue
            }
            if PastedRemnant.isOne(text.content(line)) {
                let words = String(decoding: text.content(line), as: UTF8.self)
                collector.add(.pastedRemnant(words, at: text.lines.place(line, text.content(line).startIndex)))
            } else if let (mark, offset) = first(of: marks, in: text.lines[line]) {
                collector.add(.unfinishedText(mark, at: text.lines.place(line, offset)))
            } else if let blank = TemplateBlank.first(in: text.lines[line]) {
                collector.add(.unfilledBlank(blank.words, at: text.lines.place(line, blank.offset)))
            } else if let field = field(in: text.lines[line]) {
                collector.add(.unfilledField(field.words, at: text.lines.place(line, field.offset)))
            }
        }
    }

    /// What isn't finished in a text that is shown as it stands.
    static func words(in text: String) -> String? {
        let bytes = Array(text.utf8)[...]
        // One point alone is what some languages write between thousands.
        if bytes.count > 2, bytes.allSatisfy({ dots.contains($0) }) { return text }
        return first(of: marks, in: bytes)?.0 ?? TemplateBlank.first(in: bytes)?.words ?? field(in: bytes)?.words
    }

    /// False for nearly all lines: those without brackets of fields, and without signs of blanks in a row.
    private static func mayHaveField(_ line: ArraySlice<UInt8>) -> Bool {
        line.withUnsafeBufferPointer { line in
            var before: UInt8 = 0
            for byte in line {
                switch (before, byte) {
                case (UInt8(ascii: "."), UInt8(ascii: ".")), (UInt8(ascii: "_"), UInt8(ascii: "_")),
                    (UInt8(ascii: "<"), UInt8(ascii: "<")), (UInt8(ascii: "{"), UInt8(ascii: "{")):
                    return true
                // The last bytes of `…` and of `«`.
                case (0x80, 0xA6), (0xC2, 0xAB): return true
                default: before = byte
                }
            }
            return false
        }
    }

    /// The first field of a line outside code.
    private static func field(in line: ArraySlice<UInt8>) -> (words: String, offset: Int)? {
        guard mayHaveField(line), let field = UnfilledField.first(in: MarkupLine(line, indent: 0).text[...]) else {
            return nil
        }
        return (field.words, line.startIndex + field.offset)
    }

    /// The first mark that is a word of its own.
    private static func first(of marks: [Mark], in line: ArraySlice<UInt8>) -> (String, Int)? {
        for (mark, bytes) in marks {
            guard let found = ByteSearch.first(bytes, in: line) else { continue }
            let before = found.lowerBound > line.startIndex ? line[found.lowerBound - 1] : 0
            let after = found.upperBound < line.endIndex ? line[found.upperBound] : 0
            if !isWordPart(before) && !isWordPart(after) { return (mark, found.lowerBound) }
        }
        return nil
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    }
}

extension Diagnostic {
    /// A mark of unfinished work.
    static func unfinishedText(_ mark: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unfinished-text", at: place,
            summary: Bilingual(vi: "Trong bài còn chữ “\(mark)”", en: "The text still says “\(mark)”"),
            explanation: Bilingual(
                vi: "Chữ này đánh dấu việc chưa làm xong và sẽ hiện trên trang.",
                en: "It marks what isn't finished, and would be published."),
            fix: Bilingual(
                vi: "Viết nốt chỗ này; chưa xong cả bài thì thêm draft: true ở đầu tệp.",
                en: "Finish it; if the whole text isn't ready, add draft: true at the top of the file."))
    }

    /// A blank of a template where a number or a day should stand.
    static func unfilledBlank(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unfinished-text", at: place,
            summary: Bilingual(
                vi: "Chỗ trống của mẫu văn bản chưa được điền: “\(words)”",
                en: "A blank of a template isn't filled in: “\(words)”"),
            explanation: Bilingual(
                vi: "Dấu chấm và XX giữ chỗ cho số hay ngày của văn bản; người đọc sẽ thấy chúng trên trang.",
                en: "Dots and XX keep the place of a document's number or day; readers would see them."),
            fix: Bilingual(
                vi: "Điền số, ngày thật; chưa có thì bỏ cả cụm này, hoặc thêm draft: true ở đầu tệp.",
                en:
                    "Fill in the number or day; if there is none yet, leave the words out or add draft: true at the top."
            ))
    }

    /// A field of a form, or a row of dots, where words should stand.
    static func unfilledField(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unfinished-text", at: place,
            summary: Bilingual(
                vi: "Chỗ trống chưa được điền: “\(words)”", en: "A blank isn't filled in: “\(words)”"),
            explanation: Bilingual(
                vi:
                    "Tên trường của thư mẫu, dãy chấm và gạch dưới giữ chỗ cho chữ; người đọc sẽ thấy chúng trên trang.",
                en: "Fields of a form letter, rows of dots and of low lines keep a place; readers would see them."),
            fix: Bilingual(
                vi: "Điền chữ thật, hoặc bỏ chỗ này; mẫu để người dân điền thì đính kèm thành tệp PDF.",
                en: "Fill in the words, or leave the place out; a form for people to fill in is attached as a PDF."))
    }
}
