/// The words for mistakes between a template and what it is given.
extension ProblemWords {
    static func unknownName(_ name: String, _ nearest: String?, _ offered: [String]) -> ProblemWords {
        ProblemWords(
            identifier: "template-unknown-name",
            summary: Sentence(vi: "Không có giá trị nào tên “\(name)”", en: "Nothing here is called “\(name)”"),
            explanation: Sentence(
                vi: "Một tên không có giá trị sẽ thành chỗ trống trên trang. Các tên dùng được ở đây: "
                    + "\(list(offered, orElse: "không có tên nào")).",
                en: "A name without a value would leave a blank on the page. The names to use here are: "
                    + "\(list(offered, orElse: "none"))."),
            fix: nearestFix(
                nearest,
                orElse: Sentence(
                    vi: "Sửa tên, hoặc bỏ thẻ này.", en: "Correct the name, or remove the tag.")))
    }

    static func wrongKind(
        _ name: String, _ kind: TemplateProblem.ValueKind, _ use: TemplateProblem.Use
    ) -> ProblemWords {
        let kind = kind.words
        let use = use.words
        return ProblemWords(
            identifier: "template-wrong-kind",
            summary: Sentence(
                vi: "“\(name)” là \(kind.vietnamese) nên không thể \(use.vietnamese)",
                en: "“\(name)” is \(kind.english) and can’t \(use.english)"),
            explanation: Sentence(
                vi:
                    "Chữ và HTML thì in được; danh sách, bản ghi và giá trị đúng/sai thì mở đoạn; chỉ bản ghi đứng trước dấu chấm.",
                en: "Texts and HTML are printed; lists, records and flags open sections; only a record stands before "
                    + "a dot."),
            fix: Sentence(
                vi: "Dùng tên khác, hoặc dùng loại thẻ khác.", en: "Use another name, or another kind of tag."))
    }

    static func textNeedsTwoBraces(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-text-needs-two-braces",
            summary: Sentence(
                vi: "“\(name)” là chữ nhưng in không qua mã hóa HTML",
                en: "“\(name)” is a text but printed without escaping"),
            explanation: Sentence(
                vi: "Chữ có thể chứa < hoặc &; in thẳng ra sẽ làm hỏng trang hoặc chèn mã lạ.",
                en: "A text may hold < or &; printed as it is, it breaks the page or smuggles in code."),
            fix: Sentence(vi: "Viết {{\(name)}}.", en: "Write {{\(name)}}."))
    }

    static func htmlNeedsThreeBraces(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-html-needs-three-braces",
            summary: Sentence(
                vi: "“\(name)” đã là HTML nhưng bị mã hóa lần nữa", en: "“\(name)” is HTML already but escaped again"),
            explanation: Sentence(
                vi: "Hai dấu ngoặc biến thẻ HTML thành chữ mà người đọc nhìn thấy.",
                en: "Two braces turn the HTML tags into letters that readers see."),
            fix: Sentence(vi: "Viết {{{\(name)}}}.", en: "Write {{{\(name)}}}."))
    }

    static func possiblyAbsent(_ name: String, _ record: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-possibly-absent",
            summary: Sentence(
                vi: "“\(name)” có thể không có: “\(record)” không phải lúc nào cũng có",
                en: "“\(name)” may be missing: “\(record)” isn’t always there"),
            explanation: Sentence(
                vi: "Khi “\(record)” vắng mặt, chỗ này sẽ thành chỗ trống mà không ai được báo.",
                en: "When “\(record)” is absent, this would become a blank that nobody is told of."),
            fix: Sentence(
                vi: "Đặt thẻ giữa {{#\(record)}} và {{/\(record)}}.",
                en: "Put the tag between {{#\(record)}} and {{/\(record)}}."))
    }

    static let noCurrentText = ProblemWords(
        identifier: "template-no-current-text",
        summary: Sentence(vi: "Ở đây “.” không phải là chữ", en: "“.” isn’t a text here"),
        explanation: Sentence(
            vi: "Dấu chấm in phần tử hiện tại của danh sách chữ, hoặc chữ đã mở đoạn gần nhất.",
            en: "The dot prints the current item of a list of texts, or the text that opened the nearest section."),
        fix: Sentence(vi: "Ghi tên của giá trị cần in.", en: "Write the name of the value to print."))
}

extension TemplateProblem.ValueKind {
    var words: ProblemWords.Sentence {
        switch self {
        case .text: ProblemWords.Sentence(vi: "chữ", en: "a text")
        case .html: ProblemWords.Sentence(vi: "HTML", en: "HTML")
        case .flag: ProblemWords.Sentence(vi: "giá trị đúng/sai", en: "a flag")
        case .list: ProblemWords.Sentence(vi: "danh sách", en: "a list")
        case .record: ProblemWords.Sentence(vi: "bản ghi", en: "a record")
        case .optional: ProblemWords.Sentence(vi: "bản ghi có thể vắng mặt", en: "a record that may be absent")
        case .texts: ProblemWords.Sentence(vi: "danh sách chữ", en: "a list of texts")
        case .null: ProblemWords.Sentence(vi: "giá trị rỗng", en: "null")
        }
    }
}

extension TemplateProblem.Use {
    var words: ProblemWords.Sentence {
        switch self {
        case .print: ProblemWords.Sentence(vi: "in ra", en: "be printed")
        case .section: ProblemWords.Sentence(vi: "mở đoạn", en: "open a section")
        case .invertedSection: ProblemWords.Sentence(vi: "mở đoạn phủ định", en: "open an inverted section")
        case .path: ProblemWords.Sentence(vi: "đứng trước dấu chấm", en: "stand before a dot")
        case .templateName: ProblemWords.Sentence(vi: "làm tên mẫu", en: "name a template")
        }
    }
}
