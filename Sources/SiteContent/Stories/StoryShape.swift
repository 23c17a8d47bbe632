import CampaignModel

/// What a story looks like from afar: whether it has a text, and a title that fits where titles stand.
enum StoryShape {
    /// More is cut off in lists of results and in windows' titles.
    static let longestTitle = 120

    /// Reports a story without text, and a title that is too long or all in capitals.
    static func check(title: Located<String>?, _ body: SourcePart, into collector: DiagnosticCollector) {
        if let title, title.value.count > longestTitle {
            collector.add(.longTitle(title.value.count, at: title.place))
        }
        if let title, MarkdownRules.isInCapitals(title.value) {
            collector.add(.headingInCapitals(title.value, isTitle: true, at: title.place))
        }
        if body.bytes.allSatisfy({ $0 <= 0x20 }) { collector.add(.storyWithoutText(at: body.place)) }
    }
}

extension Diagnostic {
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
