import CampaignModel

/// What a date that can't be read was most likely meant to be, as a fix.
enum DateHint {
    /// The fix for a text that is no date.
    static func fix(_ written: String) -> Bilingual {
        // Word makes dashes of hyphens.
        let plain = String(written.map { "‐‑‒–—−".contains($0) ? "-" : $0 })
        // Spreadsheets put midnight behind a day.
        let text = plain.contains(":") ? plain.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? plain : plain
        if let date = DateSpelling.reading(ofCell: text) ?? inWords(text) { return meant(date) }
        if let hint = missingOrSecondDay(text) { return hint }
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

    /// A month without a day, or more days than one.
    private static func missingOrSecondDay(_ text: String) -> Bilingual? {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        let years = numbers.filter { (1000...2999).contains($0) }
        if numbers.count == 2, years.count == 1, let month = numbers.first(where: { (1...12).contains($0) }) {
            return Bilingual(
                vi: "Ở đây chỉ có tháng: ghi đủ ngày, như \(years[0])-\(month < 10 ? "0" : "")\(month)-15.",
                en: "This is a month: write the day too, as in \(years[0])-\(month < 10 ? "0" : "")\(month)-15.")
        }
        guard numbers.count > 3, !text.contains(":"), !years.isEmpty else { return nil }
        return Bilingual(
            vi: "Ô này chỉ nhận một ngày, như 2026-08-30.", en: "One day stands here, as in 2026-08-30.")
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
        if folded.contains("thang") || folded.contains("thg"), numbers.count == 3 {
            return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        }
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let words = folded.split { !$0.isLetter }.map { String($0.prefix(3)) }
        guard words.count == 1, let month = months.firstIndex(of: words[0]), numbers.count == 2 else { return nil }
        let (day, year) = numbers[0] > 31 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        return CalendarDate(year: year < 100 ? 2000 + year : year, month: month + 1, day: day)
    }
}
