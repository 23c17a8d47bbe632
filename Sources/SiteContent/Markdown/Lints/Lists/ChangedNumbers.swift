import CampaignModel

/// Numbered lists whose numbers don't follow each other: the page counts on from the first one.
enum ChangedNumbers: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks {
            guard case .numberedList(let first, let items) = block.kind else { continue }
            let written = items.map { number(at: $0, text) }
            // One number for all is a way to let Markdown count.
            if written.allSatisfy({ $0?.value == first }) { continue }
            for (index, found) in written.enumerated() {
                guard let found, found.value != first + index else { continue }
                let place = text.lines.place(items[index].line, found.bytes.startIndex)
                collector.add(
                    .changedListNumber(
                        String(decoding: found.bytes, as: UTF8.self), sign: found.sign, shown: first + index, at: place)
                )
                break
            }
        }
    }

    /// The number that an item is written with; nil where none stands at its place.
    private static func number(
        at point: TextBlock.Point, _ text: LintedText
    ) -> (value: Int, bytes: ArraySlice<UInt8>, sign: String)? {
        guard text.lines.indices.contains(point.line) else { return nil }
        let digits = text.lines[point.line].dropFirst(point.column).drop { $0 == UInt8(ascii: " ") }
            .prefix { (0x30...0x39).contains($0) }
        guard let value = Int(String(decoding: digits, as: UTF8.self)), digits.endIndex < text.lines.bytes.endIndex
        else { return nil }
        return (value, digits, String(decoding: [text.lines.bytes[digits.endIndex]], as: UTF8.self))
    }
}

extension Diagnostic {
    /// A number of a list that the page shows as another one.
    static func changedListNumber(_ number: String, sign: String, shown: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "changed-list-number", at: place,
            summary: Bilingual(
                vi: "Mục “\(number)\(sign)” của danh sách sẽ hiện là “\(shown)\(sign)”",
                en: "The item “\(number)\(sign)” of the list will be shown as “\(shown)\(sign)”"),
            explanation: Bilingual(
                vi: "Danh sách đánh số đếm tiếp từ số đầu tiên, dù các dòng sau ghi số nào.",
                en: "A numbered list counts on from its first number, whatever the lines below say."),
            fix: Bilingual(
                vi:
                    "Sửa số cho liền nhau. Muốn giữ nguyên số thì viết \(number)\\\(sign) ở mỗi dòng, cách nhau bằng dòng trống.",
                en:
                    "Mend the numbers. To keep them as they are, write \(number)\\\(sign) in each line, with empty lines between."
            ))
    }
}
