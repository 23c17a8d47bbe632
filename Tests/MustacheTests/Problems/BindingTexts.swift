@testable import Mustache

extension ProblemTextTests {
    /// The texts of mistakes between a template and what it is given.
    static let bindingTexts: [(TemplateProblem.Kind, String)] = [
        (
            .unknownName(name: "nmae", nearest: "name", offered: ["name", "rows"]),
            """
            template-unknown-name
            Không có giá trị nào tên “nmae”
            Nothing here is called “nmae”
            Một tên không có giá trị sẽ thành chỗ trống trên trang. Các tên dùng được ở đây: name, rows.
            A name without a value would leave a blank on the page. The names to use here are: name, rows.
            Có phải ý bạn là “name”?
            Did you mean “name”?
            """
        ),
        (
            .unknownName(name: "x", nearest: nil, offered: []),
            """
            template-unknown-name
            Không có giá trị nào tên “x”
            Nothing here is called “x”
            Một tên không có giá trị sẽ thành chỗ trống trên trang. Các tên dùng được ở đây: không có tên nào.
            A name without a value would leave a blank on the page. The names to use here are: none.
            Sửa tên, hoặc bỏ thẻ này.
            Correct the name, or remove the tag.
            """
        ),
        (
            .wrongKind(name: "rows", is: .list, use: .print),
            """
            template-wrong-kind
            “rows” là danh sách nên không thể in ra
            “rows” is a list and can’t be printed
            Chữ và HTML thì in được; danh sách, bản ghi và giá trị đúng/sai thì mở đoạn; chỉ bản ghi đứng trước dấu chấm.
            Texts and HTML are printed; lists, records and flags open sections; only a record stands before a dot.
            Dùng tên khác, hoặc dùng loại thẻ khác.
            Use another name, or another kind of tag.
            """
        ),
        (
            .textNeedsTwoBraces(name: "name"),
            """
            template-text-needs-two-braces
            “name” là chữ nhưng in không qua mã hóa HTML
            “name” is a text but printed without escaping
            Chữ có thể chứa < hoặc &; in thẳng ra sẽ làm hỏng trang hoặc chèn mã lạ.
            A text may hold < or &; printed as it is, it breaks the page or smuggles in code.
            Viết {{name}}.
            Write {{name}}.
            """
        ),
        (
            .htmlNeedsThreeBraces(name: "intro"),
            """
            template-html-needs-three-braces
            “intro” đã là HTML nhưng bị mã hóa lần nữa
            “intro” is HTML already but escaped again
            Hai dấu ngoặc biến thẻ HTML thành chữ mà người đọc nhìn thấy.
            Two braces turn the HTML tags into letters that readers see.
            Viết {{{intro}}}.
            Write {{{intro}}}.
            """
        ),
        (
            .possiblyAbsent(name: "evidence.label", record: "evidence"),
            """
            template-possibly-absent
            “evidence.label” có thể không có: “evidence” không phải lúc nào cũng có
            “evidence.label” may be missing: “evidence” isn’t always there
            Khi “evidence” vắng mặt, chỗ này sẽ thành chỗ trống mà không ai được báo.
            When “evidence” is absent, this would become a blank that nobody is told of.
            Đặt thẻ giữa {{#evidence}} và {{/evidence}}.
            Put the tag between {{#evidence}} and {{/evidence}}.
            """
        ),
        (
            .noCurrentText,
            """
            template-no-current-text
            Ở đây “.” không phải là chữ
            “.” isn’t a text here
            Dấu chấm in phần tử hiện tại của danh sách chữ, hoặc chữ đã mở đoạn gần nhất.
            The dot prints the current item of a list of texts, or the text that opened the nearest section.
            Ghi tên của giá trị cần in.
            Write the name of the value to print.
            """
        ),
    ]
}
