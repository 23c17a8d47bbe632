import CampaignModel

/// Lines of bold words used as headings.
enum BoldHeading: MarkdownLint {
    private static let longest = 100

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .boldLine && block.lines.count == 1 {
            let line = block.lines.lowerBound
            guard text.lines.indices.contains(line), line != text.titleLine else { continue }
            let content = text.content(line)
            let words = String(decoding: content, as: UTF8.self).trimmingStars
            guard words.count <= longest, let last = words.last, !".:!?…,;".contains(last) else { continue }
            collector.add(.boldHeading(words, at: text.lines.place(line, content.startIndex)))
        }
        checkAboveText(text, collector)
    }

    /// How many letters of text make clear that the bold line above it is no signature or address.
    private static let leastText = 80

    /// Bold lines right above their text, without an empty line between.
    private static func checkAboveText(_ text: LintedText, _ collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph && block.lines.count > 1 {
            let line = block.lines.lowerBound
            guard text.lines.indices.contains(line), line != text.titleLine, !text.breaks(after: line),
                let words = boldLine(text.lines[line])
            else { continue }
            let rest = text.lines(of: block).dropFirst().map { String(decoding: text.lines[$0], as: UTF8.self) }
            guard isText(rest) else { continue }
            collector.add(.boldHeading(words, at: text.lines.place(line, text.lines.starts[line])))
        }
    }

    /// The words of a line that is bold from its first to its last sign.
    private static func boldLine(_ line: ArraySlice<UInt8>) -> String? {
        let stars = Array("**".utf8)
        guard line.starts(with: stars) else { return nil }
        let inner = line.dropFirst(2)
        guard let close = ByteSearch.first(stars, in: inner), close.lowerBound > inner.startIndex,
            line[close.upperBound...].allSatisfy({ " \r".utf8.contains($0) })
        else { return nil }
        let words = String(decoding: inner[..<close.lowerBound], as: UTF8.self)
        guard words.count <= longest, let last = words.last, !".:!?…,; ".contains(last) else { return nil }
        return words
    }

    /// True for sentences: long enough, ended as such, and not begun by a label as `Địa chỉ:`.
    private static func isText(_ lines: [String]) -> Bool {
        let all = TextTrimming.withoutOuterSpaces(lines.joined(separator: " "))
        guard all.count >= leastText, let last = all.last, ".!?”:;".contains(last), let first = lines.first,
            !first.hasPrefix("**")
        else { return false }
        return !first.prefix(30).contains(":")
    }
}

extension String {
    /// The words without spaces, stars and low lines around them.
    fileprivate var trimmingStars: String {
        let isMark = { (character: Character) in "*_ ".contains(character) }
        let start = drop(while: isMark)
        guard let end = start.lastIndex(where: { !isMark($0) }) else { return "" }
        return String(start[...end])
    }
}

extension Diagnostic {
    /// Bold words in place of a heading.
    static func boldHeading(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "bold-heading", at: place,
            summary: Bilingual(
                vi: "Dòng chữ đậm “\(words)” được dùng như đề mục", en: "The bold line “\(words)” is used as a heading"),
            explanation: Bilingual(
                vi: "Phần mềm đọc màn hình và mục lục chỉ nhận ra đề mục viết bằng dấu thăng.",
                en: "Screen readers and outlines know headings by their number signs only."),
            fix: MarkdownRules.isInCapitals(words)
                ? Bilingual(
                    vi: "Viết ## rồi đến các chữ ấy bằng chữ thường; chỉ chữ đầu và tên riêng viết hoa.",
                    en: "Write ## and the words in small letters; only the first word and names begin with a capital.")
                : Bilingual(vi: "Viết: ## \(words)", en: "Write: ## \(words)"))
    }
}
