import CampaignModel

/// Notes of Word as links between marks and texts: `[[1]](#_ftn1)`, `[[1]](#_ftnref1)`. Nothing stands where they lead.
enum WordNotes: MarkdownLint {
    private static let anchors = ["#_ftn", "#_edn", "#sdfootnote", "#sdendnote"]

    /// True for the address of such a link, also as LibreOffice names it.
    static func isNote(_ address: String) -> Bool {
        address.utf8.first == UInt8(ascii: "#") && anchors.contains(where: address.hasPrefix)
    }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        guard let first = text.wordNotes.first, text.lines.indices.contains(first.line) else { return }
        let line = text.lines[first.line]
        let target = ByteSearch.first(Array("](\(first.destination)".utf8), in: line)
        let start = target.map { line[..<$0.lowerBound] }?.lastIndex(of: UInt8(ascii: "[")) ?? line.startIndex
        // The number of Word's note stands in brackets of its own.
        let inner = line[..<start].suffix(2)
        let isInner = inner.last == UInt8(ascii: "[") || inner.elementsEqual("[\\".utf8)
        let offset = isInner ? line[..<start].lastIndex(of: UInt8(ascii: "[")) ?? start : start
        let number = String(first.destination.drop { !$0.isNumber }.prefix { $0.isNumber })
        collector.add(
            .wordNotes(
                text.wordNotes.count, number: number.isEmpty ? "1" : number, at: text.lines.place(first.line, offset)))
    }
}

extension Diagnostic {
    /// Links that notes of Word became.
    static func wordNotes(_ count: Int, number: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "word-note", at: place,
            summary: Bilingual(
                vi: "Chú thích của Word thành liên kết không dẫn tới đâu (\(count) chỗ)",
                en: "Notes of Word became links that lead nowhere (places: \(count))"),
            explanation: Bilingual(
                vi: "Dấu chú thích của bài là [^\(number)]; lời chú thích là một dòng bắt đầu bằng [^\(number)]:",
                en: "The mark of a note is [^\(number)]; its text is a line that begins with [^\(number)]:"),
            fix: Bilingual(
                vi:
                    "Viết [^\(number)] ở dấu, [^\(number)]: ở đầu lời chú thích; hoặc nhập thẳng: minhbach import TỆP.docx.",
                en:
                    "Write [^\(number)] for the mark and [^\(number)]: before the text; or bring in the file: minhbach import FILE.docx."
            ))
    }
}
