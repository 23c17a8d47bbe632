import CampaignModel

/// A line ``` or ~~~ without the one that closes it: all that follows is shown as code.
enum UnclosedFence: MarkdownLint {
    private struct Fence {
        let line: Int
        let sign: UInt8
        let length: Int
    }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        var open: Fence?
        for line in text.lines.indices {
            guard let fence = fence(line, text) else { continue }
            let rest = text.content(line).dropFirst(fence.length)
            if let opened = open {
                let isBare = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
                if fence.sign == opened.sign, fence.length >= opened.length, isBare { open = nil }
            } else if fence.sign == UInt8(ascii: "~") || !rest.contains(UInt8(ascii: "`")) {
                open = fence
            }
        }
        guard let open else { return }
        let start = text.content(open.line).startIndex
        collector.add(
            .unclosedFence(
                String(repeating: open.sign == UInt8(ascii: "~") ? "~" : "`", count: open.length),
                at: text.lines.place(open.line, start)))
    }

    private static func fence(_ line: Int, _ text: LintedText) -> Fence? {
        let content = text.content(line)
        guard let sign = content.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
        let length = content.prefix { $0 == sign }.count
        return length >= 3 ? Fence(line: line, sign: sign, length: length) : nil
    }
}

extension Diagnostic {
    /// A block of code that is never closed.
    static func unclosedFence(_ fence: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unclosed-fence", at: place,
            summary: Bilingual(
                vi: "Dòng \(fence) ở đây mở ra mà không có dòng đóng",
                en: "The line \(fence) here opens and nothing closes it"),
            explanation: Bilingual(
                vi: "Từ đây đến cuối bài, mọi chữ đều hiện như mã máy tính, không còn đề mục, danh sách, đường dẫn.",
                en: "From here to the end all words are shown as computer code: no headings, lists or links."),
            fix: Bilingual(
                vi: "Xóa dòng này; nếu cần một khối mã thì thêm một dòng \(fence) ở cuối khối.",
                en: "Delete the line; if a block of code is meant, add a line \(fence) at its end."))
    }
}
