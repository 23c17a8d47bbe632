import CampaignModel

/// `[words] (https://…)`: the space makes two things of one link.
enum SpacedLink: MarkdownLint {
    private static let signs = ["] (http", "] (www.", "] (../"]

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph || block.kind == .table {
            for sign in signs {
                guard let found = text.find(sign.utf8, in: block.lines) else { continue }
                collector.add(.spacedLink(at: text.lines.place(found.line, found.offset)))
                break
            }
        }
    }
}

extension Diagnostic {
    /// A space between the words and the address of a link.
    static func spacedLink(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "spaced-link", at: place,
            summary: Bilingual(
                vi: "Dấu cách giữa ] và ( làm mất đường dẫn; các dấu ngoặc hiện nguyên trên trang",
                en: "The space between ] and ( breaks the link; the brackets are printed as they stand"),
            explanation: Bilingual(
                vi: "Chữ và địa chỉ của đường dẫn phải sát nhau.", en: "Words and address of a link stand side by side."
            ),
            fix: Bilingual(
                vi: "Xóa dấu cách: [chữ](địa chỉ)", en: "Delete the space: [words](address)"))
    }
}
