/// What a spreadsheet makes of a telephone number that it takes for an amount.
public enum PhoneSlip: Hashable, Sendable {
    /// The zero in front is gone: `2633822123`.
    case withoutZero(String)
    /// Digits are gone: `2.63E+09`.
    case shortened(String)

    /// Looks at a number as it is to be printed; nil when nothing is missing.
    public init?(_ phone: String) {
        if Double(phone.map { $0 == "," ? "." : String($0) }.joined()) != nil, phone.lowercased().contains("e") {
            self = .shortened(phone)
            return
        }
        guard phone.allSatisfy({ $0.isNumber || " .-".contains($0) }) else { return nil }
        let digits = phone.filter(\.isNumber)
        // Short numbers and hotlines begin with 1, others with 0.
        guard (9...10).contains(digits.count), let first = digits.first, first != "0", first != "1" else { return nil }
        self = .withoutZero(phone)
    }

    /// The warning.
    public func diagnostic(at place: SourcePlace) -> Diagnostic {
        let format = Bilingual(
            vi: "trong Excel, đặt định dạng cột này là Text trước khi gõ.",
            en: "in Excel, format the column as Text before typing.")
        switch self {
        case .withoutZero(let phone):
            return Diagnostic(
                .warning, "phone-number", at: place,
                summary: Bilingual(
                    vi: "Số điện thoại “\(phone)” thiếu số 0 ở đầu", en: "The telephone “\(phone)” lacks its first 0"),
                explanation: Bilingual(
                    vi: "Bảng tính coi số điện thoại là con số nên bỏ số 0 ở đầu; người dân sẽ không gọi được.",
                    en: "A spreadsheet took it for an amount and dropped the 0; nobody can call it so."),
                fix: Bilingual(
                    vi: "Viết 0\(phone); \(format.vietnamese)", en: "Write 0\(phone); \(format.english)"))
        case .shortened(let phone):
            return Diagnostic(
                .warning, "phone-number", at: place,
                summary: Bilingual(
                    vi: "Số điện thoại “\(phone)” đã bị rút gọn", en: "The telephone “\(phone)” was shortened"),
                explanation: Bilingual(
                    vi: "Bảng tính coi số điện thoại là con số nên đã làm mất các chữ số cuối.",
                    en: "A spreadsheet took it for an amount, and the last digits are lost."),
                fix: Bilingual(
                    vi: "Gõ lại cả số điện thoại; \(format.vietnamese)",
                    en: "Type the whole number again; \(format.english)"))
        }
    }
}
