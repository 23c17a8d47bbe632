import CampaignModel

/// What a story looks like from afar: whether it has a text, and a title that fits where titles stand.
enum StoryShape {
    /// More is cut off in lists of results and in windows' titles.
    static let longestTitle = 120

    /// Reports a story without text, and a title that is too long or all in capitals.
    static func check(
        title: Located<String>?, _ body: SourcePart, in language: LanguageTag = LanguageTag("en"),
        into collector: DiagnosticCollector
    ) {
        if language == .vietnamese { checkMarks(title: title, body, into: collector) }
        if let title, title.value.count > longestTitle {
            collector.add(.longTitle(title.value.count, at: title.place))
        }
        if let title, MarkdownRules.isInCapitals(title.value) {
            collector.add(.headingInCapitals(title.value, isTitle: true, at: title.place))
        }
        if !hasText(body.bytes) { collector.add(.storyWithoutText(at: body.place)) }
    }

    /// How many words make clear that a Vietnamese text lacks its marks.
    private static let (leastTitle, leastBody) = (4, 30)

    private static func checkMarks(title: Located<String>?, _ body: SourcePart, into collector: DiagnosticCollector) {
        if let title, lacksMarks(Array(title.value.utf8)[...], least: leastTitle) {
            collector.add(.unaccentedText(isTitle: true, at: title.place))
        }
        if lacksMarks(body.bytes, least: leastBody) { collector.add(.unaccentedText(isTitle: false, at: body.place)) }
    }

    private static func lacksMarks(_ text: ArraySlice<UInt8>, least: Int) -> Bool {
        text.allSatisfy { $0 < 0x80 }
            && text.split { $0 <= 0x20 }.count { $0.contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } } >= least
    }

    /// False for a text of blanks, signs and headings alone.
    private static func hasText(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            if isText(line) { return true }
            rest = rest[line.endIndex...].dropFirst()
        }
        return false
    }

    private static func isText(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.drop { $0 <= 0x20 }
        guard let first = words.first, first != UInt8(ascii: "#") else { return false }
        let text = String(decoding: words, as: UTF8.self)
        let known = words.contains(UInt8(ascii: "&")) ? text.replacing("&nbsp;", with: "") : text
        return known.contains { $0.isLetter || $0.isNumber }
    }
}

extension Diagnostic {
    /// Vietnamese without its marks.
    static func unaccentedText(isTitle: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unaccented-text", at: place,
            summary: isTitle
                ? Bilingual(vi: "Tiêu đề không có dấu tiếng Việt", en: "The title has no Vietnamese marks")
                : Bilingual(vi: "Cả bài không có dấu tiếng Việt", en: "The whole text has no Vietnamese marks"),
            explanation: Bilingual(
                vi: "Chữ không dấu khó hiểu, và máy đọc màn hình đọc sai.",
                en: "Without them words are hard to understand, and screen readers read them wrongly."),
            fix: Bilingual(
                vi: "Gõ lại có dấu, bằng bộ gõ Telex hay VNI.", en: "Type it with marks, by Telex or VNI."))
    }

    /// A title of more letters than lists show.
    static func longTitle(_ count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "long-title", at: place,
            summary: Bilingual(vi: "Tiêu đề dài \(count) ký tự", en: "The title has \(count) characters"),
            explanation: Bilingual(
                vi: "Danh sách, kết quả tìm kiếm và màn hình điện thoại không hiện hết tiêu đề quá "
                    + "\(StoryShape.longestTitle) ký tự.",
                en: "Lists, search results and phones don't show more than about \(StoryShape.longestTitle)."),
            fix: Bilingual(
                vi: "Rút gọn tiêu đề; phần còn lại đưa vào “summary”.", en: "Shorten it; put the rest into “summary”."))
    }

    /// A story of a front matter alone.
    static func storyWithoutText(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "story-without-text", at: place,
            summary: Bilingual(
                vi: "Bài chỉ có phần khai báo, không có nội dung", en: "The story has front matter but no text"),
            explanation: Bilingual(
                vi: "Trang sẽ chỉ có tiêu đề và tóm tắt.", en: "The page would have a title and a summary only."),
            fix: Bilingual(
                vi: "Viết nội dung sau dòng --- thứ hai, hoặc thêm draft: true.",
                en: "Write the text below the second line of ---, or add draft: true."))
    }
}
