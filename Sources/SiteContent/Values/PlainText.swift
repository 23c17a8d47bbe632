import CampaignModel
import Foundation

/// A text that is shown as it stands – a title, a cell of a table – with signs of Markdown or HTML in it.
struct PlainText {
    /// The signs that would be shown.
    let sign: String
    /// The text without any.
    let bare: String

    private static let tags: Set<String> = [
        "b", "i", "u", "s", "p", "br", "strong", "em", "span", "div", "font", "sup", "sub", "a", "ul", "ol", "li",
        "table",
        "tr", "td", "th", "h1", "h2", "h3", "o:p", "center",
    ]
    private static let entities: [String: String] = [
        "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
        "hellip": "…", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "deg": "°", "times": "×",
    ]

    /// Searches a text; nil for one without such signs, as nearly all are.
    init?(_ text: String) {
        guard text.utf8.contains(where: { "*_<&](#".utf8.contains($0) }) else { return nil }
        var bare = text
        var signs: [String] = []
        for (find, sign) in PlainText.searches {
            while let (range, better) = find(bare) {
                if signs.last != sign { signs.append(sign) }
                bare.replaceSubrange(range, with: better)
            }
        }
        guard let tag = PlainText.tag(bare) ?? PlainText.entity(bare) else {
            guard let first = signs.first, !bare.isEmpty else { return nil }
            self.sign = first
            self.bare = bare
            return
        }
        sign = signs.first ?? String(bare[tag.range])
        while let tag = PlainText.tag(bare) ?? PlainText.entity(bare) {
            bare.replaceSubrange(tag.range, with: tag.better)
        }
        self.bare = TextTrimming.withoutOuterSpaces(bare)
        // A cell of nothing but signs isn't words: whatever reads it says what it wants.
        if self.bare.isEmpty { return nil }
    }

    private typealias Search = (String) -> (Range<String.Index>, String)?

    private static var searches: [(Search, String)] {
        [
            ({ pair("**", $0) }, "**"), ({ pair("__", $0) }, "__"), (link, "[…](…)"), (heading, "#"),
        ]
    }

    /// Words between two signs that touch them.
    private static func pair(_ sign: String, _ text: String) -> (Range<String.Index>, String)? {
        guard let open = text.firstRange(of: sign), let close = text[open.upperBound...].firstRange(of: sign),
            open.upperBound < close.lowerBound
        else { return nil }
        let words = text[open.upperBound..<close.lowerBound]
        guard let first = words.first, let last = words.last, first.isLetter || first.isNumber || "“(".contains(first),
            last != " ", words.contains(where: \.isLetter) || sign == "**"
        else { return nil }
        return (open.lowerBound..<close.upperBound, String(words))
    }

    private static func link(_ text: String) -> (Range<String.Index>, String)? {
        guard let middle = text.firstRange(of: "]("), let open = text[..<middle.lowerBound].lastIndex(of: "["),
            let close = text[middle.upperBound...].firstIndex(of: ")")
        else { return nil }
        let words = text[text.index(after: open)..<middle.lowerBound]
        let address = text[middle.upperBound..<close]
        guard address.contains("/") || address.contains("."), !address.contains(" ") else { return nil }
        return (open..<text.index(after: close), "\(words) (\(address))")
    }

    private static func heading(_ text: String) -> (Range<String.Index>, String)? {
        let signs = text.prefix { $0 == "#" }
        guard !signs.isEmpty, text[signs.endIndex...].first == " " else { return nil }
        return (text.startIndex..<text.index(after: signs.endIndex), "")
    }

    private static func tag(_ text: String) -> (range: Range<String.Index>, better: String)? {
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            let inside = rest[rest.index(after: open)...]
            let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == ":" }.lowercased()
            if tags.contains(name), let close = inside.firstIndex(of: ">") {
                return (open..<text.index(after: close), name == "br" ? " " : "")
            }
            rest = inside
        }
        return nil
    }

    private static func entity(_ text: String) -> (range: Range<String.Index>, better: String)? {
        var rest = text[...]
        while let open = rest.firstIndex(of: "&") {
            let inside = rest[rest.index(after: open)...]
            let name = inside.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
            if inside[name.endIndex...].first == ";", let better = character(String(name)) {
                return (open..<text.index(after: name.endIndex), better)
            }
            rest = inside
        }
        return nil
    }

    private static func character(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return entities[name] }
        let digits = name.dropFirst()
        let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}

extension WrittenValue {
    /// The text as it is shown, with a warning when signs of Markdown or HTML would be shown with it.
    func plainText(into collector: DiagnosticCollector) -> Located<String>? {
        if isSpreadsheetError(into: collector) { return nil }
        if let plain = PlainText(text) { collector.add(.markupInPlainText(plain, self)) }
        if let words = unfinishedWords { collector.add(.unfinishedValue(words, self)) }
        return Located(text, at: place)
    }
}

extension WrittenValue {
    private static let ownNames: Set<String> = [
        "tieu de", "ten bai", "tom tat", "title", "summary", "chua co", "xxx", "test",
    ]

    /// What isn't finished in it: a mark, a blank, or of a story the key's own name.
    private var unfinishedWords: String? {
        if let words = UnfinishedText.words(in: text) { return words }
        guard field == .key("title") || field == .key("summary"), text.utf8.count < 20 else { return nil }
        return WrittenValue.ownNames.contains(TextFold.fold(text)) ? text : nil
    }
}

extension Diagnostic {
    /// A text that isn't written yet.
    static func unfinishedValue(_ words: String, _ value: WrittenValue) -> Diagnostic {
        Diagnostic(
            .warning, "unfinished-text", at: value.place,
            summary: Bilingual(
                vi: "Chữ ở \(value.field.words.vietnamese) chưa viết xong: “\(words)”",
                en: "The text in \(value.field.words.english) isn't finished: “\(words)”"),
            explanation: Bilingual(
                vi: "Những chữ và dấu này giữ chỗ cho điều sẽ viết; người đọc sẽ thấy chúng.",
                en: "Such words and signs keep a place for what is to come; readers would see them."),
            fix: Bilingual(
                vi: "Viết nốt; chưa có gì để viết thì để trống nếu ô không bắt buộc.",
                en: "Finish it; where there is nothing to write yet leave it empty, if it may be."))
    }

    /// Signs of Markdown or HTML where text is shown as it stands.
    static func markupInPlainText(_ plain: PlainText, _ value: WrittenValue) -> Diagnostic {
        let bare = plain.bare.count > 120 ? "\(plain.bare.prefix(120))…" : plain.bare
        return Diagnostic(
            .warning, "markup-in-plain-text", at: value.place,
            summary: Bilingual(
                vi: "Dấu \(plain.sign) ở \(value.field.words.vietnamese) sẽ hiện nguyên trên trang",
                en: "The sign \(plain.sign) in \(value.field.words.english) is printed as it stands"),
            explanation: Bilingual(
                vi: "Tiêu đề, tóm tắt và ô của bảng là chữ trơn: Markdown và HTML không có tác dụng ở đây.",
                en: "Titles, summaries and cells of tables are plain text: Markdown and HTML have no effect here."),
            fix: Bilingual(vi: "Chỉ viết: \(bare)", en: "Write just: \(bare)"))
    }
}
