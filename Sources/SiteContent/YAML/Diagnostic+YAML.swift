import CampaignModel

extension Diagnostic {
    /// A key that nobody reads: most likely a mistyped name.
    ///
    /// - Parameter again: The key that is there already, of which this one is a copy in other letters.
    static func unknownKey(
        _ key: String, nearest: String?, again: String? = nil, known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let list = known.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-key", at: place,
            summary: Bilingual(vi: "Không có mục nào tên là “\(key)”", en: "There is no key named “\(key)”"),
            explanation: Bilingual(
                vi: "Ở đây chỉ dùng các mục: \(list).", en: "The keys that may stand here are: \(list)."),
            fix: nearest.map {
                Bilingual(vi: "Có phải ý bạn là “\($0)”?", en: "Did you mean “\($0)”?")
            }
                ?? again.map {
                    Bilingual(
                        vi: "“\($0)” đã có rồi: bỏ một trong hai mục; tên mục viết bằng chữ thường.",
                        en: "“\($0)” is there already: remove one of the two; keys are written in small letters.")
                } ?? Bilingual(vi: "Bỏ mục này hoặc sửa lại tên.", en: "Remove the key or correct its name."))
    }

    /// A value of another shape than its key takes.
    static func wrongShape(
        _ field: FieldName, found: YAMLShape, expected: YAMLShape, written: String? = nil, at place: SourcePlace
    ) -> Diagnostic {
        let example = expected.example(field, of: written)
        return Diagnostic(
            .error, "wrong-shape", at: place,
            summary: Bilingual(
                vi: "Giá trị của \(field.words.vietnamese) phải là \(expected.words.vietnamese), "
                    + "nhưng đang là \(found.words.vietnamese)",
                en: "The value of \(field.words.english) must be \(expected.words.english), but it is "
                    + "\(found.words.english)"),
            explanation: Bilingual(
                vi: "Mỗi mục có một cách viết nhất định.", en: "Every key has its own way of being written."),
            fix: Bilingual(
                vi: "Viết theo mẫu: \(example)", en: "Write it like this: \(example)"))
    }

    /// A file or front matter of another shape than it must have.
    static func wrongRoot(found: YAMLShape, expected: YAMLShape, at place: SourcePlace) -> Diagnostic {
        let pattern =
            expected == .list
            ? Bilingual(
                vi: "Viết mỗi phần tử trên một dòng, mở đầu bằng dấu “- ”.",
                en: "Write each item on a line of its own that starts with “- ”.")
            : Bilingual(
                vi: "Viết mỗi mục trên một dòng, theo mẫu “tên: giá trị”.",
                en: "Write each entry on a line of its own, as “key: value”.")
        return Diagnostic(
            .error, "wrong-shape", at: place,
            summary: Bilingual(
                vi: "Ở đây phải là \(expected.words.vietnamese), nhưng lại là \(found.words.vietnamese)",
                en: "There must be \(expected.words.english) here, but there is \(found.words.english)"),
            explanation: Bilingual(
                vi: "Tệp này được đọc theo một bố cục nhất định.", en: "This file is read by a fixed layout."),
            fix: pattern)
    }

    /// A file or front matter without any entry.
    static func emptyYAML(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "empty-file", at: place,
            summary: Bilingual(vi: "Ở đây chưa có nội dung nào", en: "There is nothing here yet"),
            explanation: Bilingual(
                vi: "Phần này phải có ít nhất một mục, theo mẫu “tên: giá trị”.",
                en: "At least one entry, “key: value”, must be here."),
            fix: Bilingual(
                vi: "Điền nội dung, hoặc xóa tệp nếu không dùng đến.",
                en: "Fill it in, or delete the file if it isn't needed."))
    }

    /// A key that is a list or a group itself.
    static func keyIsNoText(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "key-is-no-text", at: place,
            summary: Bilingual(vi: "Tên mục phải là một từ", en: "A key must be a word"),
            explanation: Bilingual(
                vi: "Dấu {, [ hoặc ? ở đầu dòng làm máy hiểu sai tên mục.",
                en: "A {, [ or ? at the start of the line makes the key something else."),
            fix: Bilingual(
                vi: "Viết theo mẫu “tên: giá trị”, đặt giá trị có {, [ trong dấu ngoặc kép.",
                en: "Write “key: value”, and put values with {, [ in quotation marks."))
    }
}
