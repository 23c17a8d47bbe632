extension CalendarDate {
    /// The day before, or nothing before the first day that dates can name.
    public var dayBefore: CalendarDate? {
        if let date = CalendarDate(year: year, month: month, day: day - 1) { return date }
        let (lastYear, lastMonth) = month == 1 ? (year - 1, 12) : (year, month - 1)
        return stride(from: 31, through: 28, by: -1).lazy
            .compactMap { CalendarDate(year: lastYear, month: lastMonth, day: $0) }.first
    }
}
