/// The words for mistakes between templates.
extension ProblemWords {
    static func repeatedTemplate(_ name: String, _ other: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-repeated",
            summary: Sentence(
                vi: "Mẫu “\(name)” đã có ở \(other)", en: "Template “\(name)” is already given by \(other)"),
            explanation: Sentence(
                vi: "Mỗi tên chỉ thuộc về một mẫu, nếu không thì không biết phải dùng mẫu nào.",
                en: "A name belongs to one template; otherwise it isn’t clear which one is meant."),
            fix: Sentence(vi: "Đổi tên hoặc xóa một trong hai tệp.", en: "Rename or remove one of the two files."))
    }

    static func unknownTemplate(_ name: String, _ nearest: String?, _ known: [String]) -> ProblemWords {
        ProblemWords(
            identifier: "template-unknown-template",
            summary: Sentence(vi: "Không có mẫu “\(name)”", en: "There is no template “\(name)”"),
            explanation: Sentence(
                vi: "Các mẫu hiện có: \(list(known, orElse: "không có mẫu nào")).",
                en: "The templates are: \(list(known, orElse: "none"))."),
            fix: nearestFix(
                nearest,
                orElse: Sentence(
                    vi: "Sửa tên, hoặc thêm tệp cho mẫu này.", en: "Correct the name, or add a file for the template."))
        )
    }

    static func recursiveTemplate(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-recursive",
            summary: Sentence(vi: "Mẫu “\(name)” tự gọi lại chính nó", en: "Template “\(name)” calls itself"),
            explanation: Sentence(
                vi: "Lời gọi vòng không có điểm dừng nên không thể dựng thành trang.",
                en: "Calls in a circle have no end, so no page can be made of them."),
            fix: Sentence(
                vi: "Bỏ lời gọi này, hoặc tách phần dùng chung thành mẫu khác.",
                en: "Remove this call, or move the shared part to another template."))
    }

    static func repeatedBlock(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-repeated-block",
            summary: Sentence(vi: "Khối “\(name)” được điền hai lần", en: "Block “\(name)” is filled twice"),
            explanation: Sentence(
                vi: "Trong một lời gọi, mỗi khối chỉ nhận một nội dung.",
                en: "Within one call each block takes one content."),
            fix: Sentence(vi: "Giữ lại một trong hai.", en: "Keep one of the two."))
    }

    static func unusedBlock(
        _ name: String, _ parent: String, _ nearest: String?, _ offered: [String]
    ) -> ProblemWords {
        ProblemWords(
            identifier: "template-unused-block",
            summary: Sentence(
                vi: "Mẫu “\(parent)” không có khối “\(name)”", en: "Template “\(parent)” has no block “\(name)”"),
            explanation: Sentence(
                vi: "Nội dung này sẽ không bao giờ được in. Các khối có thể điền: "
                    + "\(list(offered, orElse: "không có khối nào")).",
                en: "This content would never be printed. The blocks to fill are: \(list(offered, orElse: "none"))."),
            fix: nearestFix(
                nearest,
                orElse: Sentence(
                    vi: "Sửa tên khối, hoặc bỏ khối này.", en: "Correct the name of the block, or remove it.")))
    }

    static func ignoredContent(_ parent: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-ignored-content",
            summary: Sentence(
                vi: "Lời gọi “\(parent)” chứa nội dung không được in",
                en: "The call of “\(parent)” holds content that is never printed"),
            explanation: Sentence(
                vi: "Giữa thẻ gọi mẫu cha và thẻ đóng chỉ có các khối được dùng.",
                en: "Between a parent tag and its end tag only blocks count."),
            fix: Sentence(
                vi: "Chuyển nội dung vào một khối, hoặc bỏ đi.", en: "Move the content into a block, or remove it."))
    }

    static func dynamicName(_ name: String) -> ProblemWords {
        ProblemWords(
            identifier: "template-dynamic-name",
            summary: Sentence(
                vi: "Tên mẫu lấy từ dữ liệu: “*\(name)”", en: "The name of a template comes from the data: “*\(name)”"),
            explanation: Sentence(
                vi: "Mẫu của trang được kiểm tra trước khi có dữ liệu, nên mẫu được gọi phải ghi rõ tên.",
                en: "Templates of the site are checked before there are data, so the template called must be named."),
            fix: Sentence(
                vi: "Ghi tên mẫu, hoặc dùng một đoạn cho mỗi trường hợp.",
                en: "Name the template, or use a section for each case."))
    }

    static func list(_ names: [String], orElse none: String) -> String {
        names.isEmpty ? none : names.joined(separator: ", ")
    }

    static func nearestFix(_ nearest: String?, orElse other: Sentence) -> Sentence {
        guard let nearest else { return other }
        return Sentence(vi: "Có phải ý bạn là “\(nearest)”?", en: "Did you mean “\(nearest)”?")
    }
}
