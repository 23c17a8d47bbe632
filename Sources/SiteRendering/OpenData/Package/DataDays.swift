import CampaignModel

/// When data were first published, and when they last changed: of the whole, and of an indicator's figures.
struct DataDays: Sendable {
    /// The day of the first release; the newest day of the data while nothing is released.
    let published: CalendarDate
    /// The newest day that the data tell of, or on which a release came.
    let changed: CalendarDate
    /// The day of the first release that holds registers; that of the first one where none does.
    let registersPublished: CalendarDate
    private let asOf: CalendarDate
    private let indicators: [RegisterIndex<Indicator>: (published: CalendarDate, changed: CalendarDate)]

    init(_ context: DataContext, newest: CalendarDate) {
        let releases = context.site.releases.map(\.release)
        let first = releases.map(\.date).min()
        published = first ?? newest
        asOf = context.asOf
        registersPublished = releases.first { $0.record != nil }?.date ?? first ?? newest
        changed = max(newest, releases.map(\.date).max() ?? newest)
        let reported = NewestDay.ofIndicators(in: context.site)
        var indicators: [RegisterIndex<Indicator>: (published: CalendarDate, changed: CalendarDate)] = [:]
        for line in context.news.lines {
            let day = releases[line.release].date
            for indicator in line.indicators {
                let known = indicators[indicator]
                indicators[indicator] = (
                    min(known?.published ?? day, day), max(known?.changed ?? reported[indicator] ?? day, day)
                )
            }
        }
        self.indicators = indicators
    }

    /// The day since which no row of a register has changed: that of its first release, or the newest day that a row tells
    /// of. Days to come are none.
    func changed(of table: DataTable) -> CalendarDate {
        var newest = registersPublished
        table.forEachRow { _, cells in
            for case .date(let day) in cells where day <= asOf { newest = max(newest, day) }
        }
        return newest
    }

    /// Those of an indicator; of the whole where no release holds a figure of it.
    func days(of indicator: RegisterIndex<Indicator>) -> (published: CalendarDate, changed: CalendarDate) {
        indicators[indicator] ?? (published, changed)
    }
}
