/// The words for mistakes in the syntax of one file.
extension ProblemWords {
    static let notUTF8 = ProblemWords(
        identifier: "template-not-utf8",
        summary: Sentence(vi: "Tệp mẫu không phải UTF-8", en: "The template isn’t UTF-8"),
        explanation: Sentence(
            vi: "Mọi tệp mẫu được đọc theo UTF-8; bảng mã khác làm hỏng chữ có dấu.",
            en: "Every template is read as UTF-8; another encoding would spoil letters with marks."),
        fix: Sentence(vi: "Lưu lại tệp bằng bảng mã UTF-8.", en: "Save the file again as UTF-8."))

    static func unclosedTag(_ opening: String, _ closing: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-unclosed-tag",
            summary: Sentence(
                vi: "Thẻ mở bằng “\(opening)” không được đóng", en: "A tag opened by “\(opening)” isn’t closed"),
            explanation: Sentence(
                vi: "Mỗi thẻ kết thúc bằng “\(closing)”; từ đây đến cuối tệp không có dấu nào như vậy.",
                en: "Every tag ends with “\(closing)”; there is none from here to the end of the file."),
            fix: Sentence(
                vi: "Thêm “\(closing)” vào cuối thẻ.", en: "Add “\(closing)” at the end of the tag."))
    }

    static let emptyName = ProblemWords(
        identifier: "template-empty-name",
        summary: Sentence(vi: "Thẻ không có tên", en: "A tag has no name"),
        explanation: Sentence(
            vi: "Thẻ cần một tên để biết in hoặc gọi cái gì.", en: "A tag needs a name to know what to print or call."),
        fix: Sentence(
            vi: "Ghi tên vào thẻ, hoặc bỏ thẻ này.", en: "Write the name into the tag, or remove the tag."))

    static func nameWithSpace(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-name-with-space",
            summary: Sentence(vi: "Tên “\(name)” có khoảng trắng", en: "The name “\(name)” holds white space"),
            explanation: Sentence(
                vi: "Tên trong thẻ là một chuỗi liền, không có khoảng trắng.",
                en: "A name in a tag is one run of characters without white space."),
            fix: Sentence(
                vi: "Viết liền tên; nếu thẻ trước đó thiếu dấu đóng thì thêm dấu đóng.",
                en: "Write the name without white space; if the tag lacks its end, add it."))
    }

    static func badDelimiters(_ text: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-bad-delimiters",
            summary: Sentence(
                vi: "“\(text)” không phải hai dấu phân cách", en: "“\(text)” isn’t a pair of delimiters"),
            explanation: Sentence(
                vi: "Thẻ đổi dấu phân cách gồm đúng hai dấu, cách nhau bằng khoảng trắng, nằm giữa hai dấu bằng.",
                en: "A tag that sets delimiters holds exactly two, separated by white space, between two equals signs."),
            fix: Sentence(vi: "Viết như {{=<% %>=}}.", en: "Write it like {{=<% %>=}}."))
    }

    static func unclosedSection(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-unclosed-section",
            summary: Sentence(vi: "“\(name)” mở mà không đóng", en: "“\(name)” is opened but not closed"),
            explanation: Sentence(
                vi: "Đoạn, khối và lời gọi mẫu cha đều cần thẻ đóng cùng tên.",
                en: "Sections, blocks and calls of a parent each need an end tag with the same name."),
            fix: Sentence(
                vi: "Thêm {{/\(name)}} ở cuối phần này.", en: "Add {{/\(name)}} where the part ends."))
    }

    static func mismatchedClose(_ found: String, _ expected: String, _ opened: TemplatePlace) -> ProblemWords {
        ProblemWords(
            identifier: "template-mismatched-end",
            summary: Sentence(
                vi: "{{/\(found)}} đóng nhầm: đang mở “\(expected)”",
                en: "{{/\(found)}} ends the wrong tag: “\(expected)” is open"),
            explanation: Sentence(
                vi: "“\(expected)” mở ở dòng \(opened.line), cột \(opened.column) và phải đóng trước.",
                en: "“\(expected)” opens at line \(opened.line), column \(opened.column) and must be closed first."),
            fix: Sentence(
                vi: "Sửa thành {{/\(expected)}}, hoặc đóng “\(expected)” trước thẻ này.",
                en: "Make it {{/\(expected)}}, or close “\(expected)” before this tag."))
    }

    static func closeWithoutOpening(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-end-without-start",
            summary: Sentence(vi: "{{/\(name)}} không đóng thẻ nào", en: "{{/\(name)}} ends nothing"),
            explanation: Sentence(
                vi: "Ở đây không có đoạn, khối hay lời gọi nào đang mở.",
                en: "No section, block or call is open here."),
            fix: Sentence(
                vi: "Bỏ thẻ đóng này, hoặc thêm thẻ mở “\(name)” trước nó.",
                en: "Remove this end tag, or open “\(name)” before it."))
    }

    static func nestedTooDeeply(_ limit: Int) -> ProblemWords {
        ProblemWords(
            identifier: "template-nested-too-deeply",
            summary: Sentence(
                vi: "Thẻ lồng nhau quá \(limit) tầng", en: "Tags are nested more than \(limit) deep"),
            explanation: Sentence(
                vi: "Giới hạn này chặn tệp hỏng làm treo máy.",
                en: "The limit keeps a broken file from exhausting memory."),
            fix: Sentence(
                vi: "Đóng các thẻ còn mở, hoặc tách phần bên trong thành mẫu riêng.",
                en: "Close the tags left open, or move the inner part to a template of its own."))
    }
}
