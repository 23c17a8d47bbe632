import CampaignModel

/// Lines that begin with `a)`, `b)` as decrees number their points, with `1/`, `(1)`, `I.` as offices do, with `Điều 1.`,
/// `Bước 2:`, or with what they tell of, `Thời gian:`, `Địa điểm:`: in Markdown they run together.
enum LetteredLines: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            if let (line, label) = second(of: text.lines(of: block), text) ?? lone(in: text.lines(of: block), text) {
                collector.add(.letteredLines(label, at: text.lines.place(line, text.content(line).startIndex)))
            } else if let (line, label) = chapter(in: text.lines(of: block), text) {
                collector.add(.chapterLine(label, at: text.lines.place(line, text.content(line).startIndex)))
            }
        }
    }

    /// The first line that runs into one of its list before it.
    private static func second(of lines: Range<Int>, _ text: LintedText) -> (line: Int, label: String)? {
        var isSecond = false
        var counted: ListLabel?
        for line in lines {
            let content = text.content(line)
            let isJoined = line > lines.lowerBound && !text.breaks(after: line - 1)
            if let label = label(content) {
                if isSecond, isJoined { return (line, label) }
                isSecond = true
            }
            if let label = ListLabel(content) {
                if let counted, label.follows(counted), isJoined { return (line, label.written) }
                counted = label
            }
        }
        return nil
    }

    /// The only point of its list, right below the words that announce it: `Gồm:`, `a) …`.
    private static func lone(in lines: Range<Int>, _ text: LintedText) -> (line: Int, label: String)? {
        for line in lines.dropFirst() where !text.breaks(after: line - 1) {
            guard text.lines[line - 1].last == UInt8(ascii: ":") else { continue }
            let content = text.content(line)
            guard content.dropFirst().first == UInt8(ascii: ")"), let label = ListLabel(content) else { continue }
            return (line, label.written)
        }
        return nil
    }

    /// `Chương I` alone in its line, with its name in the line below.
    private static func chapter(in lines: Range<Int>, _ text: LintedText) -> (line: Int, label: String)? {
        for line in lines.dropLast() where !text.breaks(after: line) {
            let content = text.content(line)
            guard chapters.contains(where: { content.starts(with: $0.utf8) }) else { continue }
            let words = String(decoding: content, as: UTF8.self).split(separator: " ")
            guard words.count == 2, chapters.contains(String(words[0])),
                words[1].allSatisfy({ "IVXLC0123456789".contains($0) })
            else { continue }
            return (line, words.joined(separator: " "))
        }
        return nil
    }

    private static let chapters = ["Chương", "CHƯƠNG", "Phần", "PHẦN", "Mục", "MỤC"]
    private static let points = ["Điều", "Khoản", "Bước", "Chương", "Mục", "Phần", "Câu"]

    /// False for nearly all lines: those that have no bracket behind a letter, name no point and hold no colon before a space.
    private static func mayHaveLabel(_ head: ArraySlice<UInt8>) -> Bool {
        head.prefix(8).contains(UInt8(ascii: ")")) || ByteSearch.first(Array(": ".utf8), in: head) != nil
            || points.contains { head.starts(with: $0.utf8) } || ordinals.contains { head.starts(with: $0.utf8) }
    }

    private static func label(_ line: ArraySlice<UInt8>) -> String? {
        guard mayHaveLabel(line.prefix(80)) else { return nil }
        let head = String(decoding: line.prefix(80), as: UTF8.self)
        if let letter = head.first, letter.isLowercase, letter.isLetter, head.dropFirst().hasPrefix(") ") {
            return "\(letter))"
        }
        return numbered(head) ?? ordinal(head) ?? named(head)
    }

    /// `Điều 1.`, `Bước 2:`.
    private static func numbered(_ line: String) -> String? {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 3, points.contains(String(words[0])),
            let end = words[1].last, ".:".contains(end),
            words[1].first?.isNumber == true || words[1].first?.isUppercase == true
        else { return nil }
        return "\(words[0]) \(words[1])"
    }

    private static let ordinals =
        ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"].map { "\($0) là" }
        + ["nhất", "hai", "ba", "tư", "năm", "sáu"].map { "Thứ \($0)" }

    /// `Một là, …`, `Thứ hai, …`.
    private static func ordinal(_ line: String) -> String? {
        ordinals.first { line.hasPrefix("\($0), ") || line.hasPrefix("\($0): ") }
    }

    /// `Thời gian:`, `Địa điểm:`: a few words and a colon, a space and what is told.
    private static func named(_ line: String) -> String? {
        guard let colon = line.firstIndex(of: ":"), line.first?.isUppercase == true,
            line[colon...].hasPrefix(": ")
        else { return nil }
        let words = line[..<colon]
        let isPlain = words.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
        return isPlain && words.split(separator: " ").count < 5 ? "\(words):" : nil
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
                vi: "Markdown nối các dòng liền nhau thành một đoạn; chỉ “- ” và “1. ” mới tạo thành danh sách.",
                en: "Markdown joins lines that follow each other; only “- ” and “1. ” make a list."),
            fix: Bilingual(
                vi: "Để một dòng trống trước mỗi dòng như thế, hoặc viết “- \(label) …” để thành danh sách.",
                en: "Leave an empty line before each such line, or write “- \(label) …” for a list."))
    }

    /// The number of a chapter that runs together with its name.
    static func chapterLine(_ label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "lettered-lines", at: place,
            summary: Bilingual(
                vi: "Dòng “\(label)” dính vào dòng sau trong cùng một đoạn",
                en: "The line “\(label)” runs together with the one behind it"),
            explanation: Bilingual(
                vi: "Markdown nối các dòng liền nhau thành một đoạn; đề mục phải mở đầu bằng dấu thăng.",
                en: "Markdown joins lines that follow each other; a heading begins with number signs."),
            fix: Bilingual(
                vi: "Viết số và tên trên một dòng, tên bằng chữ thường: ## \(label). …",
                en: "Write number and name in one line, the name in small letters: ## \(label). …"))
    }
}
