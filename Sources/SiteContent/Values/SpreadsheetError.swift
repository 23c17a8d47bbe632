import CampaignModel

/// What spreadsheets show in place of a value that they couldn't work out, or for which the column was too narrow.
enum SpreadsheetError: String, CaseIterable {
    case reference = "#REF!"
    case absent = "#N/A"
    case name = "#NAME?"
    case value = "#VALUE!"
    case division = "#DIV/0!"
    case number = "#NUM!"
    case null = "#NULL!"
    case narrow = "###"

    /// The error that a cell is; nil for all else.
    init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        if text.utf8.count > 2, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
            self = .narrow
        } else if let error = SpreadsheetError(rawValue: text.uppercased()) {
            self = error
        } else {
            return nil
        }
    }

    /// What it means.
    var words: Bilingual {
        switch self {
        case .reference:
            Bilingual(vi: "công thức trỏ vào một ô đã bị xóa", en: "a formula refers to a cell that was deleted")
        case .absent:
            Bilingual(vi: "công thức tìm mà không thấy", en: "a formula looked something up and found nothing")
        case .name: Bilingual(vi: "tên công thức gõ sai", en: "the name of a formula is mistyped")
        case .value: Bilingual(vi: "công thức tính trên chữ", en: "a formula reckons with words")
        case .division: Bilingual(vi: "công thức chia cho 0", en: "a formula divides by 0")
        case .number: Bilingual(vi: "kết quả quá lớn hoặc không tính được", en: "the result can’t be worked out")
        case .null: Bilingual(vi: "hai vùng của công thức không giao nhau", en: "two ranges of a formula don’t meet")
        case .narrow: Bilingual(vi: "cột hẹp quá, số không hiện ra", en: "the column was too narrow to show the value")
        }
    }
}

extension WrittenValue {
    /// True after a message when the cell holds an error of a spreadsheet.
    func isSpreadsheetError(into collector: DiagnosticCollector) -> Bool {
        guard let error = SpreadsheetError(text) else { return false }
        collector.add(.spreadsheetError(error, self))
        return true
    }
}

extension Diagnostic {
    /// An error of a spreadsheet in place of a value.
    static func spreadsheetError(_ error: SpreadsheetError, _ value: WrittenValue) -> Diagnostic {
        Diagnostic(
            .error, "spreadsheet-error", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) là báo lỗi của bảng tính, không phải nội dung",
                en: "“\(value.text)” in \(value.field.words.english) is an error of a spreadsheet, not a value"),
            explanation: Bilingual(
                vi: "Excel báo: \(error.words.vietnamese). Giá trị thật không còn trong tệp CSV.",
                en: "It says: \(error.words.english). The value itself isn’t in the CSV file."),
            fix: Bilingual(
                vi: "Mở bảng tính gốc, sửa ô này rồi lưu lại; chưa có gì để ghi thì để trống ô.",
                en: "Open the spreadsheet, mend the cell and save again; where there is nothing to say leave it empty.")
        )
    }
}
