import CampaignModel

/// `[words] (https://…)`, `![description] (file.png)`: the space or line end makes two things of one link or picture.
enum SpacedLink: MarkdownLint {
    private static let addresses = ["http", "www.", "../", "page:"]
    private static let endings = [".md", ".pdf", ".jpg", ".jpeg", ".png", ".webp", ".docx", ".xlsx", ".csv"]

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph || block.kind == .table {
            guard let found = first(in: text.lines(of: block), text) else { continue }
            let place = text.lines.place(found.line, found.offset)
            let isAtEnd = text.lines.end(of: found.line) == found.offset + 1
            collector.add(found.isImage ? .spacedImage(at: place) : .spacedLink(isAtLineEnd: isAtEnd, at: place))
        }
    }

    private static func first(in lines: Range<Int>, _ text: LintedText) -> (line: Int, offset: Int, isImage: Bool)? {
        for line in lines {
            var rest = text.lines[line]
            while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
                rest = text.lines[line][(close + 1)...]
                guard let inside = address(behind: rest, line, lines, text) else { continue }
                let isImage = isImage(endingAt: close, text.lines[line])
                if isImage || isAddress(inside) { return (line, close, isImage) }
            }
        }
        return nil
    }

    /// What stands in round brackets behind spaces or at the start of the next line.
    private static func address(
        behind rest: ArraySlice<UInt8>, _ line: Int, _ lines: Range<Int>, _ text: LintedText
    ) -> Substring? {
        let spaces = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        var next = rest[spaces.endIndex...]
        if next.isEmpty, lines.contains(line + 1) {
            next = text.content(line + 1)
        } else if spaces.isEmpty {
            return nil
        }
        guard next.first == UInt8(ascii: "("), let end = next.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        return String(decoding: next[(next.startIndex + 1)..<end], as: UTF8.self)[...]
    }

    private static func isAddress(_ words: Substring) -> Bool {
        addresses.contains { words.hasPrefix($0) }
            || !words.contains(" ") && endings.contains { words.lowercased().hasSuffix($0) }
    }

    /// True when the bracket closes the description of a picture.
    private static func isImage(endingAt close: Int, _ line: ArraySlice<UInt8>) -> Bool {
        guard let open = line[..<close].lastIndex(of: UInt8(ascii: "[")), open > line.startIndex else { return false }
        guard line[open - 1] == UInt8(ascii: "!") else { return false }
        return open - 1 == line.startIndex || line[open - 2] != UInt8(ascii: "\\")
    }
}

extension Diagnostic {
    /// A space between the words and the address of a link.
    static func spacedLink(isAtLineEnd: Bool = false, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "spaced-link", at: place,
            summary: isAtLineEnd
                ? Bilingual(
                    vi: "Chỗ xuống dòng giữa ] và ( làm mất đường dẫn; các dấu ngoặc hiện nguyên trên trang",
                    en: "The line end between ] and ( breaks the link; the brackets are printed as they stand")
                : Bilingual(
                    vi: "Dấu cách giữa ] và ( làm mất đường dẫn; các dấu ngoặc hiện nguyên trên trang",
                    en: "The space between ] and ( breaks the link; the brackets are printed as they stand"),
            explanation: Bilingual(
                vi: "Chữ và địa chỉ của đường dẫn phải sát nhau.", en: "Words and address of a link stand side by side."
            ),
            fix: isAtLineEnd
                ? Bilingual(
                    vi: "Viết liền trên một dòng: [chữ](địa chỉ)",
                    en: "Write them together in one line: [words](address)")
                : Bilingual(vi: "Xóa dấu cách: [chữ](địa chỉ)", en: "Delete the space: [words](address)"))
    }

    /// A space or line end between the description and the file of a picture.
    static func spacedImage(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "spaced-link", at: place,
            summary: Bilingual(
                vi: "Dấu cách hay chỗ xuống dòng giữa ] và ( làm mất hình; các dấu ngoặc hiện nguyên trên trang",
                en: "The space or line end between ] and ( breaks the picture; the brackets are printed as they stand"),
            explanation: Bilingual(
                vi: "Mô tả và tên tệp của hình phải sát nhau, trên cùng một dòng.",
                en: "Description and file of a picture stand side by side, in one line."),
            fix: Bilingual(
                vi: "Viết liền: ![hình có gì](ten-tep.jpg)", en: "Write them together: ![what it shows](file.jpg)"))
    }
}
