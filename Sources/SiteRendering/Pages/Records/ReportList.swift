import CampaignModel

extension ListKind {
    /// The reports.
    static let reports = ListKind(ReportList.self, .reports, menu: .footer)
}

/// The reports that units owe: due, received, late (plan III.1.c-2, V.1-2, V.4-4).
struct ReportList: RecordList {
    static let name = "reports"
    static let dataTables = ["reports"]

    func sections(in context: PageContext) -> [RecordSection] {
        let reports = context.campaign.records.reports
        let states = reports.map { $0.state(on: context.settings.asOf) }
        return [
            RecordSection(
                id: "summaries", name: context.word(.summaries), note: context.word(.summariesNote),
                table: summaries(context)),
            RecordSection(
                id: "overview", name: context.word(.overview),
                counts: context.counts(states, family: "report_state")),
            RecordSection(
                id: "late", name: context.word(.lateNow), table: late(reports, context)),
            RecordSection(id: "next", name: context.word(.dueNext), table: next(reports, context)),
            RecordSection(
                id: "periods", name: context.word(.byPeriod), table: periods(reports, context)),
            .byPlace(
                id: "units", name: context.word(.byUnit), table: units(reports, context),
                of: Set(reports.map(\.unit)).sorted(), in: context),
        ]
    }

    /// The reports that the site makes of its own figures.
    private func summaries(_ context: PageContext) -> RecordTable {
        let spans = ReportSpan.all(in: context.campaign, on: context.settings.asOf)
        return RecordTable(
            columns: [context.column(.period), context.column(.from), context.column(.until)],
            rows: spans.map { span in
                RecordRow(
                    head: RecordPart(LinkView(context.name(span.period), href: context.href(.report(span.period)))),
                    cells: [
                        context.part(span.entry.start, else: .noDate).cell,
                        context.part(span.entry.end, else: .noDate).cell,
                    ])
            })
    }

    private func columns(_ first: [RecordColumn], _ context: PageContext) -> [RecordColumn] {
        first + [context.numbers(.owed)]
            + PeriodicReport.State.allCases.map {
                RecordColumn(name: context.phrases.word("report_state", $0.rawValue), isNumber: true)
            }
    }

    private func cells(_ tally: ReportTally, _ context: PageContext) -> [RecordCell] {
        [context.part(tally.total).number]
            + PeriodicReport.State.allCases.map { context.part(tally[$0]).number }
    }

    private func periods(_ reports: [PeriodicReport], _ context: PageContext) -> RecordTable {
        let batches = ReportBatch.all(of: reports)
        return RecordTable(
            columns: columns([context.column(.period), context.column(.kind), context.column(.dueOn)], context),
            rows: batches.map { batch in
                RecordRow(
                    head: batch.period.map { RecordPart(context.name($0)) } ?? context.missing(.noPeriod),
                    cells: [
                        RecordPart(context.phrases.word("rhythm", batch.kind.rawValue)).cell,
                        context.part(batch.dueOn, else: .noDueDate).cell,
                    ] + cells(ReportTally(batch.reports, on: context.settings.asOf), context))
            })
    }

    /// The periods whose reports are due on the as-of day or later, the next one first.
    private func next(_ reports: [PeriodicReport], _ context: PageContext) -> RecordTable {
        let day = context.settings.asOf
        let units = Set(reports.map(\.unit)).count
        let periods = context.campaign.periods.indices.compactMap { index -> (RegisterIndex<Period>, CalendarDate)? in
            context.campaign.periods[index].reportsDue.flatMap { $0 >= day ? (index, $0) : nil }
        }
        return RecordTable(
            columns: [
                context.column(.period), context.column(.dueOn), context.column(.distance),
                context.numbers(.unitsOwing),
            ],
            rows: periods.sorted { $0.1 < $1.1 }.map { period, due in
                let days = day.days(until: due)
                return RecordRow(
                    head: RecordPart(context.name(period)),
                    cells: [
                        context.part(due, else: .noDueDate).cell,
                        RecordPart(context.phrases(.taskDaysLeft, count: days, ["n": context.style.number(days)])).cell,
                        context.part(units).number,
                    ])
            })
    }

    func late(_ reports: [PeriodicReport], _ context: PageContext) -> RecordTable {
        let day = context.settings.asOf
        let late = reports.filter { $0.state(on: day) == .late }.sorted { ($0.dueOn, $0.unit) < ($1.dueOn, $1.unit) }
        return RecordTable(
            columns: [
                context.column(.unit), context.column(.period), context.column(.kind), context.column(.dueOn),
                context.column(.daysLate),
            ],
            rows: late.map { report in
                let days = report.dueOn.days(until: day)
                return RecordRow(
                    head: context.part(report.unit),
                    cells: [
                        (report.period.map { RecordPart(context.name($0)) } ?? context.missing(.noPeriod)).cell,
                        RecordPart(context.phrases.word("rhythm", report.kind.rawValue)).cell,
                        context.part(report.dueOn, else: .noDueDate).cell,
                        RecordPart(context.phrases(.taskDaysLate, count: days, ["n": context.style.number(days)])).cell,
                    ], row: context.name(of: report, PeriodicReport.declaration))
            })
    }

    private func units(_ reports: [PeriodicReport], _ context: PageContext) -> RecordTable {
        let byUnit = Dictionary(grouping: reports, by: \.unit).sorted { $0.key < $1.key }
        return RecordTable(
            columns: columns([context.column(.unit)], context),
            rows: byUnit.map { unit, own in
                RecordRow(
                    head: context.part(unit),
                    cells: cells(ReportTally(own, on: context.settings.asOf), context))
            })
    }
}
