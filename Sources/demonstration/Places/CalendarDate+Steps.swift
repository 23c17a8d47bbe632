import CampaignModel

extension CalendarDate {
    /// The date some days later.
    func later(by days: Int) -> CalendarDate {
        var date = self
        for _ in 0..<days { date = date.next }
        return date
    }

    private var next: CalendarDate {
        let following =
            CalendarDate(year: year, month: month, day: day + 1)
            ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1)
        guard let following else { preconditionFailure("The calendar ends after \(self).") }
        return following
    }

    /// A date written in this program.
    static func literal(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("There is no day \(day) in month \(month) of \(year).")
        }
        return date
    }
}
