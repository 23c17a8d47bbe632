import CampaignModel

/// Stars that mark words which nobody meant: two notes `5%*, … 3%*`, and bold words that begin where others should end.
enum MisreadStars: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks {
            let lines = block.lines.lowerBound...max(block.lines.lowerBound, block.lines.upperBound)
            switch block.kind {
            case .emphasisedSign:
                guard let found = [",", ";", ".", ":"].lazy.compactMap({ text.find("*\($0)".utf8, in: lines) }).first
                else { continue }
                collector.add(.starsOfNotes(at: text.lines.place(found.line, found.offset)))
            case .nestedStrong:
                guard let found = text.find("**".utf8, in: lines) else { continue }
                collector.add(.boldInBold(at: text.lines.place(found.line, found.offset)))
            default: continue
            }
        }
    }
}

extension Diagnostic {
    /// Words between two marks of notes.
    static func starsOfNotes(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "star-note", at: place,
            summary: Bilingual(
                vi: "Hai dấu * mất đi, chữ ở giữa thành chữ nghiêng",
                en: "Two stars are lost, and the words between them are in italics"),
            explanation: Bilingual(
                vi: "Hai dấu sao trong một đoạn đánh dấu chữ nghiêng, cả khi chúng chỉ là dấu chú thích.",
                en: "Two stars in a paragraph mark words in italics, even where they were marks of notes."),
            fix: Bilingual(
                vi: "Viết \\* ở mỗi chỗ, hoặc dùng chú thích: [^1]", en: "Write \\* for each, or use a footnote: [^1]"))
    }

    /// Bold words that begin inside bold words.
    static func boldInBold(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "bold-in-bold", at: place,
            summary: Bilingual(
                vi: "Các dấu ** trong đoạn này đánh dấu đậm cả chữ ở giữa",
                en: "The ** of this paragraph make the words between them bold too"),
            explanation: Bilingual(
                vi: "Dấu ** đứng sau dấu câu và dính liền chữ sau thì mở phần đậm mới thay vì đóng phần cũ.",
                en:
                    "A ** behind punctuation with a word right behind it begins new bold words; it doesn't end the old ones."
            ),
            fix: Bilingual(
                vi: "Thêm dấu cách sau mỗi ** đóng và trước mỗi ** mở trong đoạn.",
                en: "Put a space behind each ** that ends bold words and before each one that begins them."))
    }
}
