import CampaignModel

extension Diagnostic {
    /// A value that must be there is missing.
    static func missingValue(_ field: FieldName, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-value", at: place,
            summary: Bilingual(
                vi: "Thiếu giá trị ở \(field.words.vietnamese)", en: "No value is given for \(field.words.english)"),
            explanation: Bilingual(
                vi: "Giá trị này bắt buộc phải có, trang web không tự đoán.",
                en: "This value must be given; the site never guesses it."),
            fix: Bilingual(vi: "Hãy điền giá trị.", en: "Fill in the value."))
    }

    /// A text lacks its wording in the site's first language.
    static func missingWording(
        _ field: FieldName, language: LanguageTag, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-wording", at: place,
            summary: Bilingual(
                vi: "Thiếu nội dung bằng ngôn ngữ “\(language)” ở \(field.words.vietnamese)",
                en: "No wording in language “\(language)” is given for \(field.words.english)"),
            explanation: Bilingual(
                vi: "Ngôn ngữ đầu tiên của trang phải có đủ nội dung; các ngôn ngữ khác dựa vào đó khi chưa được dịch.",
                en: "The site's first language must be complete; other languages fall back on it until translated."),
            fix: Bilingual(
                vi: "Viết nội dung bằng ngôn ngữ “\(language)”.", en: "Write the wording in language “\(language)”."))
    }

    /// A code with characters that codes don't have.
    static func notACode(_ value: WrittenValue) -> Diagnostic {
        let bare = String(value.text.filter { !"“”‘’„\"'\u{A0} ".contains($0) })
        let isCode = bare != value.text && WrittenValue.isCode(bare)
        return Diagnostic(
            .error, "not-a-code", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) không phải là mã",
                en: "“\(value.text)” in \(value.field.words.english) is not a code"),
            explanation: Bilingual(
                vi: "Mã chỉ gồm chữ cái không dấu, chữ số và các dấu - _ . @ : và không có khoảng trắng. "
                    + "Bảng tính có thể tự đổi mã thành số hoặc thêm dấu nháy.",
                en: "Codes are made of letters without marks, digits and - _ . @ : without spaces. "
                    + "Spreadsheets may turn a code into a number or add an apostrophe."),
            fix: isCode
                ? Bilingual(
                    vi: "Bỏ dấu nháy hoặc khoảng trắng, chỉ ghi: \(bare)",
                    en: "Take the quotation marks or spaces out and write: \(bare)")
                : Bilingual(
                    vi: "Chép lại đúng mã trong danh mục; trong Excel, đặt định dạng ô là “Text”.",
                    en: "Copy the code from its list; in Excel format the cell as “Text”."))
    }

    /// A date in another form than ISO 8601, or a day that no calendar has.
    static func notADate(_ value: WrittenValue) -> Diagnostic {
        Diagnostic(
            .error, "not-a-date", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) không phải là ngày hợp lệ",
                en: "“\(value.text)” in \(value.field.words.english) is not a valid date"),
            explanation: Bilingual(
                vi: "Ngày viết theo thứ tự năm-tháng-ngày, đủ bốn và hai chữ số, như 2026-08-30; ngày ấy phải có thật.",
                en: "Dates are written year-month-day with four and two digits, as in 2026-08-30, and must exist."),
            fix: value.quoteFix { CalendarDate(iso: $0) != nil } ?? DateHint.fix(value.text))
    }

    /// A flag that is neither `true` nor `false`.
    static func notAFlag(_ value: WrittenValue) -> Diagnostic {
        Diagnostic(
            .error, "not-true-or-false", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) không phải là true hay false",
                en: "“\(value.text)” in \(value.field.words.english) is neither true nor false"),
            explanation: Bilingual(
                vi: "Chỗ này chỉ nhận true (có) hoặc false (không), viết thường.",
                en: "Only true and false, in lower case, are taken here."),
            fix: value.quoteFix { ["true", "false"].contains($0) }
                ?? Bilingual(vi: "Viết true hoặc false.", en: "Write true or false."))
    }

    /// A word that isn't among the words that a field takes.
    static func unknownChoice(_ value: WrittenValue, choices: [String]) -> Diagnostic {
        let list = choices.joined(separator: ", ")
        let nearest = ChoiceNames.choice(for: value.text, among: choices) ?? TextFold.nearest(value.text, in: choices)
        return Diagnostic(
            .error, "unknown-choice", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” không phải là một lựa chọn của \(value.field.words.vietnamese)",
                en: "“\(value.text)” is not one of the choices of \(value.field.words.english)"),
            explanation: Bilingual(
                vi: "Chỗ này chỉ nhận một trong các từ: \(list).", en: "Only one of these words is taken here: \(list)."
            ),
            fix: value.quoteFix(if: choices.contains) ?? value.itemsFix(among: choices) ?? nearest.map {
                Bilingual(vi: "Có phải ý bạn là “\($0)”?", en: "Did you mean “\($0)”?")
            } ?? Bilingual(vi: "Chọn một từ trong danh sách trên.", en: "Choose a word from the list above."))
    }
}
