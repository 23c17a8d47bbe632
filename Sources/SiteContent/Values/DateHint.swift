import CampaignModel

/// What a date that can't be read was most likely meant to be, as a fix.
enum DateHint {
    /// The fix for a text that is no date.
    static func fix(_ text: String) -> Bilingual {
        if let date = DateSpelling.reading(ofCell: text) ?? inWords(text) { return meant(date) }
        let parts = text.split { "/-.".contains($0) }.map { Int($0) }
        guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2],
            (1...12).contains(month)
        else { return example }
        let (year, day) = first > 31 ? (first, last) : (last, first)
        if year > 31, (28...31).contains(day) {
            return Bilingual(
                vi: "Tháng \(month) năm \(year) không có ngày \(day): xem lại ngày.",
                en: "Month \(month) of \(year) has no day \(day): look the day up.")
        }
        return (0...99).contains(last)
            ? CalendarDate(year: 2000 + last, month: month, day: first).map(meant) ?? example
            : example
    }

    private static let example = Bilingual(
        vi: "Viết lại ngày, như 2026-08-30.", en: "Write the date again, as in 2026-08-30.")

    private static func meant(_ date: CalendarDate) -> Bilingual {
        Bilingual(
            vi: "Nếu là ngày \(date.day) tháng \(date.month) năm \(date.year), hãy viết \(date).",
            en: "If day \(date.day) of month \(date.month) of \(date.year) is meant, write \(date).")
    }

    /// “ngày 6 tháng 7 năm 2026”.
    private static func inWords(_ text: String) -> CalendarDate? {
        let folded = TextFold.fold(text)
        let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }
        guard folded.contains("thang"), numbers.count == 3 else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }
}
