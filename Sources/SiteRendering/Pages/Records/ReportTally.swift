import CampaignModel

/// How many reports are in each state on a day.
struct ReportTally: Hashable {
    private let counts: [PeriodicReport.State: Int]
    /// How many there are in all.
    let total: Int

    init(_ reports: [PeriodicReport], on day: CalendarDate) {
        counts = reports.reduce(into: [:]) { $0[$1.state(on: day), default: 0] += 1 }
        total = reports.count
    }

    subscript(state: PeriodicReport.State) -> Int { counts[state] ?? 0 }
}

/// The reports of one kind for one period.
struct ReportBatch {
    let period: RegisterIndex<Period>?
    let kind: Deadline.Rhythm
    let reports: [PeriodicReport]

    /// The day they are due; nothing when units have different days.
    var dueOn: CalendarDate? {
        let days = Set(reports.map(\.dueOn))
        return days.count == 1 ? days.first : nil
    }

    /// The batches, the one that was due last first.
    static func all(of reports: [PeriodicReport]) -> [ReportBatch] {
        let batches = Dictionary(grouping: reports) { Key(period: $0.period, kind: $0.kind) }
        return batches.map { ReportBatch(period: $0.period, kind: $0.kind, reports: $1) }
            .sorted { $0.order > $1.order }
    }

    private struct Key: Hashable {
        let period: RegisterIndex<Period>?
        let kind: Deadline.Rhythm
    }

    private var order: (Int, Int32, String) {
        (reports.map(\.dueOn.dayNumber).max() ?? 0, period?.position ?? -1, kind.rawValue)
    }
}
