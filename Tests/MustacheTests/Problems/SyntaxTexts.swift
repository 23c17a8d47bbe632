@testable import Mustache

extension ProblemTextTests {
    /// The texts of mistakes in the syntax of one file.
    static let syntaxTexts: [(TemplateProblem.Kind, String)] = [
        (
            .notUTF8,
            """
            template-not-utf8
            Tệp mẫu không phải UTF-8
            The template isn’t UTF-8
            Mọi tệp mẫu được đọc theo UTF-8; bảng mã khác làm hỏng chữ có dấu.
            Every template is read as UTF-8; another encoding would spoil letters with marks.
            Lưu lại tệp bằng bảng mã UTF-8.
            Save the file again as UTF-8.
            """
        ),
        (
            .unclosedTag(opening: "{{", closing: "}}"),
            """
            template-unclosed-tag
            Thẻ mở bằng “{{” không được đóng
            A tag opened by “{{” isn’t closed
            Mỗi thẻ kết thúc bằng “}}”; từ đây đến cuối tệp không có dấu nào như vậy.
            Every tag ends with “}}”; there is none from here to the end of the file.
            Thêm “}}” vào cuối thẻ.
            Add “}}” at the end of the tag.
            """
        ),
        (
            .emptyName,
            """
            template-empty-name
            Thẻ không có tên
            A tag has no name
            Thẻ cần một tên để biết in hoặc gọi cái gì.
            A tag needs a name to know what to print or call.
            Ghi tên vào thẻ, hoặc bỏ thẻ này.
            Write the name into the tag, or remove the tag.
            """
        ),
        (
            .nameWithSpace("a b"),
            """
            template-name-with-space
            Tên “a b” có khoảng trắng
            The name “a b” holds white space
            Tên trong thẻ là một chuỗi liền, không có khoảng trắng.
            A name in a tag is one run of characters without white space.
            Viết liền tên; nếu thẻ trước đó thiếu dấu đóng thì thêm dấu đóng.
            Write the name without white space; if the tag lacks its end, add it.
            """
        ),
        (
            .badDelimiters("<%"),
            """
            template-bad-delimiters
            “<%” không phải hai dấu phân cách
            “<%” isn’t a pair of delimiters
            Thẻ đổi dấu phân cách gồm đúng hai dấu, cách nhau bằng khoảng trắng, nằm giữa hai dấu bằng.
            A tag that sets delimiters holds exactly two, separated by white space, between two equals signs.
            Viết như {{=<% %>=}}.
            Write it like {{=<% %>=}}.
            """
        ),
        (
            .unclosedSection(name: "rows"),
            """
            template-unclosed-section
            “rows” mở mà không đóng
            “rows” is opened but not closed
            Đoạn, khối và lời gọi mẫu cha đều cần thẻ đóng cùng tên.
            Sections, blocks and calls of a parent each need an end tag with the same name.
            Thêm {{/rows}} ở cuối phần này.
            Add {{/rows}} where the part ends.
            """
        ),
        (
            .mismatchedClose(
                found: "row", expected: "rows", openedAt: TemplatePlace(file: "page.mustache", line: 2, column: 7)),
            """
            template-mismatched-end
            {{/row}} đóng nhầm: đang mở “rows”
            {{/row}} ends the wrong tag: “rows” is open
            “rows” mở ở dòng 2, cột 7 và phải đóng trước.
            “rows” opens at line 2, column 7 and must be closed first.
            Sửa thành {{/rows}}, hoặc đóng “rows” trước thẻ này.
            Make it {{/rows}}, or close “rows” before this tag.
            """
        ),
        (
            .closeWithoutOpening(name: "rows"),
            """
            template-end-without-start
            {{/rows}} không đóng thẻ nào
            {{/rows}} ends nothing
            Ở đây không có đoạn, khối hay lời gọi nào đang mở.
            No section, block or call is open here.
            Bỏ thẻ đóng này, hoặc thêm thẻ mở “rows” trước nó.
            Remove this end tag, or open “rows” before it.
            """
        ),
        (
            .nestedTooDeeply(limit: 100),
            """
            template-nested-too-deeply
            Thẻ lồng nhau quá 100 tầng
            Tags are nested more than 100 deep
            Giới hạn này chặn tệp hỏng làm treo máy.
            The limit keeps a broken file from exhausting memory.
            Đóng các thẻ còn mở, hoặc tách phần bên trong thành mẫu riêng.
            Close the tags left open, or move the inner part to a template of its own.
            """
        ),
    ]
}
