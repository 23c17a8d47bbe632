import CampaignModel

/// What an editor wrote in place of a code, and the code that it stands for.
enum CodeMeant: Hashable {
    /// A name.
    case name(String)
    /// The name of a place that is a part of another now.
    case formerPlace(String, now: String)
    /// Several codes with other signs between them than the table takes.
    case several([String])
    /// The code in curly quotation marks, as Word makes them.
    case inCurlyQuotes(String)

    /// The one code that was meant.
    var code: String? {
        switch self {
        case .name(let code), .inCurlyQuotes(let code), .formerPlace(let code, _): code
        case .several: nil
        }
    }

    /// What to do about a text.
    func fix(_ text: String, at place: SourcePlace) -> Bilingual {
        switch self {
        case .inCurlyQuotes(let code)
        where place.file.hasSuffix(".csv") && !text.contains(where: { "“”‘’".contains($0) }):
            Bilingual(
                vi: "Bỏ các dấu quanh mã, chỉ ghi: \(code)", en: "Take the signs around it away and write just: \(code)"
            )
        case .name(let code):
            Bilingual(
                vi: "“\(text)” có mã \(code): hãy ghi “\(code)” vào đây.",
                en: "“\(text)” is \(code): write “\(code)” here.")
        case .several(let codes):
            place.file.hasSuffix(".csv")
                ? Bilingual(
                    vi: "Giữa các mã là dấu chấm phẩy: \(codes.joined(separator: "; "))",
                    en: "Codes have semicolons between them: \(codes.joined(separator: "; "))")
                : Bilingual(
                    vi: "Mỗi mã là một mục riêng: [\(codes.joined(separator: ", "))]",
                    en: "Each code is an entry of its own: [\(codes.joined(separator: ", "))]")
        case .formerPlace(let code, let now):
            Bilingual(
                vi: "“\(text)” nay thuộc \(now): nếu là số liệu của cả đơn vị mới thì ghi “\(code)”.",
                en: "“\(text)” is a part of \(now) now: for a figure of the whole new unit write “\(code)”.")
        case .inCurlyQuotes(let code):
            Bilingual(
                vi: "Dùng dấu nháy thẳng, không dùng dấu ngoặc cong: \"\(code)\"",
                en: "Use straight quotation marks, not curly ones: \"\(code)\"")
        }
    }
}
