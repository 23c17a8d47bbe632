import CampaignModel

extension Diagnostic {
    /// A count with a decimal part, grouping or other characters.
    static func notAWholeNumber(_ value: WrittenValue) -> Diagnostic {
        Diagnostic(
            .error, "not-a-whole-number", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) không phải là số nguyên",
                en: "“\(value.text)” in \(value.field.words.english) is not a whole number"),
            explanation: Bilingual(
                vi: "Tệp dữ liệu chỉ nhận số nguyên viết liền bằng chữ số, không ngăn cách hàng nghìn: 1234567."
                    + readings(value.text).vietnamese,
                en: "Data files take whole numbers as plain digits without grouping: 1234567."
                    + readings(value.text).english),
            fix: value.quoteFix(if: NumberSpelling.isWhole) ?? numberFix(value.text, wholeOnly: true))
    }

    /// A number that isn't in machine form.
    static func notANumber(_ value: WrittenValue) -> Diagnostic {
        Diagnostic(
            .error, "not-a-number", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) không phải là số viết đúng cách",
                en: "“\(value.text)” in \(value.field.words.english) is not a number in machine form"),
            explanation: Bilingual(
                vi: "Tệp dữ liệu dùng dấu chấm cho phần thập phân và không ngăn cách hàng nghìn: 1234.5."
                    + readings(value.text).vietnamese,
                en: "Data files use a point for decimals and no grouping: 1234.5." + readings(value.text).english),
            fix: value.quoteFix(if: NumberSpelling.isMachine) ?? numberFix(value.text, wholeOnly: false))
    }

    /// What a number may mean when it isn't written as machines do.
    private static func readings(_ text: String) -> Bilingual {
        switch (NumberSpelling.vietnameseReading(text), NumberSpelling.englishReading(text)) {
        case (let vietnamese?, let english?) where vietnamese != english:
            Bilingual(
                vi: " “\(text)” có hai cách hiểu: \(vietnamese) theo lối viết Việt Nam, \(english) theo lối viết Anh.",
                en: " “\(text)” can be read in two ways: \(vietnamese) in Vietnamese writing, \(english) in English.")
        case (let vietnamese?, nil):
            Bilingual(
                vi: " Theo lối viết Việt Nam, “\(text)” là \(vietnamese).",
                en: " In Vietnamese writing “\(text)” is \(vietnamese).")
        case (nil, let english?):
            Bilingual(
                vi: " Theo lối viết Anh, “\(text)” là \(english).", en: " In English writing “\(text)” is \(english).")
        default:
            Bilingual(vi: "", en: "")
        }
    }

    private static func numberFix(_ text: String, wholeOnly: Bool) -> Bilingual {
        if text.hasSuffix("%") {
            let bare = NumberSpelling.vietnameseReading(String(text.dropLast())) ?? String(text.dropLast())
            return Bilingual(
                vi:
                    "Với tỷ lệ, hãy ghi tử số và mẫu số và để trống “value”; nếu không thì viết \(bare), không có dấu %.",
                en:
                    "Of a share write numerator and denominator and leave “value” empty; otherwise write \(bare), without %."
            )
        }
        if let hint = wordsFix(text, wholeOnly: wholeOnly) { return hint }
        let all = [NumberSpelling.vietnameseReading(text), NumberSpelling.englishReading(text)]
        var readings: [String] = []
        for case let reading? in all where !readings.contains(reading) {
            if !wholeOnly || NumberSpelling.isWhole(reading) { readings.append(reading) }
        }
        switch readings.count {
        case 1:
            return Bilingual(
                vi: "Nếu đúng là số ấy, hãy viết \(readings[0]).", en: "If that is meant, write \(readings[0]).")
        case 2:
            return Bilingual(
                vi: "Xem lại số liệu gốc rồi viết \(readings[0]) hoặc \(readings[1]).",
                en: "Check the original figure and write \(readings[0]) or \(readings[1]).")
        default:
            if wholeOnly, all.contains(where: { $0 != nil }) {
                return Bilingual(
                    vi:
                        "Ở đây cần một số nguyên, không có phần thập phân: xem lại số liệu gốc rồi viết lại; để trống nếu chưa "
                        + "có số liệu.",
                    en:
                        "A whole number is wanted here, without decimals: check the original figure and write it again; leave "
                        + "it empty if there is no figure yet.")
            }
            return Bilingual(
                vi: "Viết lại bằng chữ số; để trống nếu chưa có số liệu.",
                en: "Write it in digits; leave it empty if there is no figure yet.")
        }
    }

    /// The fix for numbers with words or in other notations than digits and marks.
    private static func wordsFix(_ text: String, wholeOnly: Bool) -> Bilingual? {
        if NoFigure.isMeant(by: text) {
            return Bilingual(
                vi: "Chưa có số liệu thì để trống ô, không ghi “\(text)”; trạng thái ghi ở cột “state”, nếu có cột ấy.",
                en:
                    "Where there is no figure leave the cell empty, without “\(text)”; a column “state”, if there is one, tells why."
            )
        }
        if let measured = MeasuredNumber(text), !wholeOnly || NumberSpelling.isWhole(measured.number) {
            return measured.isScaled
                ? Bilingual(
                    vi: "Viết đủ chữ số, không ghi “\(measured.unit)”: \(measured.number)",
                    en: "Write all digits, without “\(measured.unit)”: \(measured.number)")
                : Bilingual(
                    vi: "Bỏ chữ “\(measured.unit)”, chỉ viết: \(measured.number)",
                    en: "Take “\(measured.unit)” away and write just: \(measured.number)")
        }
        let machine = text.map { $0 == "," ? "." : String($0) }.joined()
        if machine.lowercased().contains("e"), Double(machine) != nil {
            return Bilingual(
                vi:
                    "Bảng tính đã rút gọn số này nên có thể mất chữ số: đặt định dạng cột là Number, không số lẻ, rồi lưu lại.",
                en:
                    "A spreadsheet shortened the number, and may have lost digits: format the column as Number and save again."
            )
        }
        if wholeOnly, NumberSpelling.isMachine(text), let point = text.firstIndex(of: "."),
            text[text.index(after: point)...].allSatisfy({ $0 == "0" }),
            text.distance(from: point, to: text.endIndex) < 4
        {
            return Bilingual(vi: "Viết \(text[..<point]).", en: "Write \(text[..<point]).")
        }
        return NumberSlip(text)?.fix(wholeOnly: wholeOnly)
    }
}
