import CampaignModel

extension ListKind {
    /// What is due next.
    static let calendar = ListKind(
        CalendarList.self, menu: .footer, menuOrder: 1, files: { [CalendarFile(context: $0).file] })
}

/// What is due next, and what should have been done: tasks, reports, inspections, corrections (plan III, V).
struct CalendarList: RecordList {
    static let name = "calendar"
    static let dataTables = ["tasks", "reports", "inspections", "corrections"]

    func sections(in context: PageContext) -> [RecordSection] {
        let calendar = CampaignCalendar(context.campaign, asOf: context.settings.asOf)
        let overdue = calendar.entries(in: .overdue)
        let late = RecordSection(
            id: "overdue", name: context.phrases.word("calendar_state", "overdue"), table: table(overdue, context))
        let ahead = CalendarMonth.all(of: calendar.entries(in: .ahead)).map { month in
            RecordSection(id: month.id, name: month.name(in: context), table: table(month.entries, context))
        }
        guard ahead.isEmpty else { return (overdue.isEmpty ? [] : [late]) + ahead }
        return (overdue.isEmpty ? [] : [late])
            + [RecordSection(id: "ahead", name: context.phrases.word("calendar_state", "ahead"))]
    }

    func download(in context: PageContext) -> LinkView? {
        LinkView(context.phrases[.calendarFile], href: context.href(path: CalendarFile.path(in: context)))
    }

    func subscription(in context: PageContext) -> LinkView? {
        LinkView(context.phrases[.calendarFollow], href: CalendarFile.webcal(in: context))
    }

    private func table(_ entries: [CalendarEntry], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.title), context.column(.kind), context.column(.lastDay), context.column(.distance),
                context.column(.who),
            ],
            rows: entries.map { row($0, context) })
    }

    private func row(_ entry: CalendarEntry, _ context: PageContext) -> RecordRow {
        let words = CalendarWords(entry, in: context)
        let days = context.settings.asOf.days(until: entry.day)
        let distance =
            entry.state == .overdue
            ? context.phrases(.taskDaysLate, count: -days, ["n": context.style.number(-days)])
            : context.phrases(.taskDaysLeft, count: days, ["n": context.style.number(days)])
        return RecordRow(
            head: RecordPart(html: words.titleHTML, href: context.href(words.destination)),
            cells: [
                RecordPart(words.kind).cell, context.part(entry.day, else: .noDate).cell, RecordPart(distance).cell,
                RecordPart(words.who ?? context.word(.noUnit)).cell,
            ])
    }
}

/// The entries of a month.
struct CalendarMonth: Hashable {
    let year: Int
    let month: Int
    let entries: [CalendarEntry]

    var id: String { "month-\(year)-\(month)" }

    /// The months that have entries, in order; the entries come in order too.
    static func all(of entries: [CalendarEntry]) -> [CalendarMonth] {
        Dictionary(grouping: entries) { $0.day.year * 12 + $0.day.month - 1 }
            .sorted { $0.key < $1.key }
            .map { CalendarMonth(year: $0.key / 12, month: $0.key % 12 + 1, entries: $0.value) }
    }

    /// The month in words, as in “Tháng 12/2026” or “December 2026”.
    func name(in context: PageContext) -> String {
        let months = context.style.months
        let name = months.count == 12 ? months[month - 1] : String(month)
        return context.phrases(.calendarMonth, ["month": name, "year": String(year)])
    }
}
