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
            fix: numberFix(value.text, wholeOnly: true))
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
            fix: numberFix(value.text, wholeOnly: false))
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
            return Bilingual(
                vi: "Viết lại bằng chữ số; để trống nếu chưa có số liệu.",
                en: "Write it in digits; leave it empty if there is no figure yet.")
        }
    }
}
