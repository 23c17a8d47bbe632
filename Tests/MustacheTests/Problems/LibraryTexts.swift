@testable import Mustache

extension ProblemTextTests {
    /// The texts of mistakes between templates.
    static let libraryTexts: [(TemplateProblem.Kind, String)] = [
        (
            .repeatedTemplate(name: "row", other: "parts/row.mustache"),
            """
            template-repeated
            Mẫu “row” đã có ở parts/row.mustache
            Template “row” is already given by parts/row.mustache
            Mỗi tên chỉ thuộc về một mẫu, nếu không thì không biết phải dùng mẫu nào.
            A name belongs to one template; otherwise it isn’t clear which one is meant.
            Đổi tên hoặc xóa một trong hai tệp.
            Rename or remove one of the two files.
            """
        ),
        (
            .unknownTemplate(name: "rwo", nearest: "row", known: ["layout", "row"]),
            """
            template-unknown-template
            Không có mẫu “rwo”
            There is no template “rwo”
            Các mẫu hiện có: layout, row.
            The templates are: layout, row.
            Có phải ý bạn là “row”?
            Did you mean “row”?
            """
        ),
        (
            .unknownTemplate(name: "chart", nearest: nil, known: []),
            """
            template-unknown-template
            Không có mẫu “chart”
            There is no template “chart”
            Các mẫu hiện có: không có mẫu nào.
            The templates are: none.
            Sửa tên, hoặc thêm tệp cho mẫu này.
            Correct the name, or add a file for the template.
            """
        ),
        (
            .recursiveTemplate(name: "row"),
            """
            template-recursive
            Mẫu “row” tự gọi lại chính nó
            Template “row” calls itself
            Lời gọi vòng không có điểm dừng nên không thể dựng thành trang.
            Calls in a circle have no end, so no page can be made of them.
            Bỏ lời gọi này, hoặc tách phần dùng chung thành mẫu khác.
            Remove this call, or move the shared part to another template.
            """
        ),
        (
            .repeatedBlock(name: "title"),
            """
            template-repeated-block
            Khối “title” được điền hai lần
            Block “title” is filled twice
            Trong một lời gọi, mỗi khối chỉ nhận một nội dung.
            Within one call each block takes one content.
            Giữ lại một trong hai.
            Keep one of the two.
            """
        ),
        (
            .unusedBlock(name: "titel", parent: "layout", nearest: "title", offered: ["title", "body"]),
            """
            template-unused-block
            Mẫu “layout” không có khối “titel”
            Template “layout” has no block “titel”
            Nội dung này sẽ không bao giờ được in. Các khối có thể điền: title, body.
            This content would never be printed. The blocks to fill are: title, body.
            Có phải ý bạn là “title”?
            Did you mean “title”?
            """
        ),
        (
            .unusedBlock(name: "x", parent: "layout", nearest: nil, offered: []),
            """
            template-unused-block
            Mẫu “layout” không có khối “x”
            Template “layout” has no block “x”
            Nội dung này sẽ không bao giờ được in. Các khối có thể điền: không có khối nào.
            This content would never be printed. The blocks to fill are: none.
            Sửa tên khối, hoặc bỏ khối này.
            Correct the name of the block, or remove it.
            """
        ),
        (
            .ignoredContent(parent: "layout"),
            """
            template-ignored-content
            Lời gọi “layout” chứa nội dung không được in
            The call of “layout” holds content that is never printed
            Giữa thẻ gọi mẫu cha và thẻ đóng chỉ có các khối được dùng.
            Between a parent tag and its end tag only blocks count.
            Chuyển nội dung vào một khối, hoặc bỏ đi.
            Move the content into a block, or remove it.
            """
        ),
        (
            .dynamicName("kind"),
            """
            template-dynamic-name
            Tên mẫu lấy từ dữ liệu: “*kind”
            The name of a template comes from the data: “*kind”
            Mẫu của trang được kiểm tra trước khi có dữ liệu, nên mẫu được gọi phải ghi rõ tên.
            Templates of the site are checked before there are data, so the template called must be named.
            Ghi tên mẫu, hoặc dùng một đoạn cho mỗi trường hợp.
            Name the template, or use a section for each case.
            """
        ),
    ]
}
