import CampaignModel

extension Diagnostic {
    /// A heading of level 1 inside a text.
    static func secondTitle(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "second-title", at: place,
            summary: Bilingual(
                vi: "“\(text)” là đề mục cấp 1, chỉ dành cho tiêu đề bài",
                en: "“\(text)” is a heading of level 1, which only the title may be"),
            explanation: Bilingual(
                vi: "Tiêu đề bài lấy từ mục “title” ở đầu tệp; mỗi trang chỉ có một đề mục cấp 1.",
                en: "The title comes from “title” at the top of the file; a page has one heading of level 1."),
            fix: Bilingual(vi: "Dùng hai dấu thăng: ## \(text)", en: "Use two number signs: ## \(text)"))
    }

    /// A heading that leaves out a level.
    static func skippedLevel(_ level: Int, after previous: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "skipped-heading-level", at: place,
            summary: Bilingual(
                vi: "Đề mục nhảy từ cấp \(previous) sang cấp \(level)",
                en: "The headings go from level \(previous) to level \(level)"),
            explanation: Bilingual(
                vi: "Người dùng phần mềm đọc màn hình dựa vào cấp đề mục để hiểu bố cục.",
                en: "People who use screen readers rely on the levels to understand the outline."),
            fix: Bilingual(
                vi: "Dùng \(previous + 1) dấu thăng: \(String(repeating: "#", count: previous + 1))",
                en: "Use \(previous + 1) number signs: \(String(repeating: "#", count: previous + 1))"))
    }

    /// A heading without words.
    static func emptyHeading(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "empty-heading", at: place,
            summary: Bilingual(vi: "Đề mục không có chữ", en: "The heading has no words"),
            explanation: Bilingual(
                vi: "Đề mục trống làm rối mục lục và phần mềm đọc màn hình.",
                en: "An empty heading confuses the outline and screen readers."),
            fix: Bilingual(vi: "Viết đề mục, hoặc xóa dấu thăng.", en: "Write the heading, or delete the number signs.")
        )
    }

    /// A heading in capitals.
    static func headingInCapitals(_ text: String, isTitle: Bool = false, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "heading-in-capitals", at: place,
            summary: Bilingual(
                vi: "\(isTitle ? "Tiêu đề" : "Đề mục") “\(text)” viết toàn chữ hoa",
                en: "The \(isTitle ? "title" : "heading") “\(text)” is all in capitals"),
            explanation: Bilingual(
                vi: "Chữ hoa liền một dòng khó đọc, và phần mềm đọc màn hình có thể đánh vần từng chữ.",
                en: "Lines of capitals are hard to read, and screen readers may spell them out."),
            fix: Bilingual(
                vi: "Viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.",
                en: "Write it in small letters, with a capital at the start and in names."))
    }

    /// A table whose header has no words.
    static func tableWithoutHeader(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "table-without-header", at: place,
            summary: Bilingual(vi: "Dòng đầu của bảng không có chữ", en: "The first row of the table has no words"),
            explanation: Bilingual(
                vi: "Dòng đầu là tên các cột; thiếu tên cột thì người nghe không hiểu các ô.",
                en: "It names the columns; without names people who listen can't make sense of the cells."),
            fix: Bilingual(vi: "Ghi tên cột vào dòng đầu.", en: "Name the columns in the first row."))
    }
}
