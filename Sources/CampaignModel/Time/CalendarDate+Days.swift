extension CalendarDate {
    /// The day before, or nothing before the first day that dates can name.
    public var dayBefore: CalendarDate? {
        if let date = CalendarDate(year: year, month: month, day: day - 1) { return date }
        let (lastYear, lastMonth) = month == 1 ? (year - 1, 12) : (year, month - 1)
        return stride(from: 31, through: 28, by: -1).lazy
            .compactMap { CalendarDate(year: lastYear, month: lastMonth, day: $0) }.first
    }

    /// The day after, or nothing after the last day that dates can name.
    public var dayAfter: CalendarDate? {
        if let date = CalendarDate(year: year, month: month, day: day + 1) { return date }
        return month == 12
            ? CalendarDate(year: year + 1, month: 1, day: 1) : CalendarDate(year: year, month: month + 1, day: 1)
    }
}
