/// A report that a unit owes for a period (plan III.1.c-2, V.1-2, V.4-4).
public struct PeriodicReport: Hashable, Sendable {
    /// How a report stands on a day.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Not due yet, and not received.
        case due
        /// Received in time.
        case received
        /// Received after the day.
        case receivedLate = "received_late"
        /// Due and not received.
        case late
    }

    /// Who owes it.
    public let unit: RegisterIndex<ReportingUnit>
    /// How often it comes.
    public let kind: Deadline.Rhythm
    /// For which period; nothing for reports on demand.
    public let period: RegisterIndex<Period>?
    /// The day it is due.
    public let dueOn: CalendarDate
    /// The day it came, if it did.
    public let receivedOn: CalendarDate?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `reports.csv`.
    public static let declaration = RegisterDeclaration(
        "reports", record: "report", title: Bilingual(vi: "Báo cáo định kỳ", en: "Reports due and received"),
        about: Bilingual(
            vi: "Đơn vị nào phải báo cáo, hạn nào, đã nhận hay chưa.",
            en: "Which unit owes a report, by when, and whether it came."),
        repetition: .sameKey, make: PeriodicReport.init
    ) {
        Column.unit(\.unit).key()
        Column.choice("kind", \.kind, .promised, vi: "Loại báo cáo", en: "Kind of report").key(repeated: false)
        Column.period(\.period).key(repeated: false)
        Column.day("due_on", \.dueOn, .promised, vi: "Hạn nộp", en: "Due on")
        Column.day("received_on", \.receivedOn, .promised, vi: "Ngày nhận", en: "Received on")
            .shown(from: \.receivedOn)
        Column.evidence(\.evidence)
        Column.place(\.place)
        Column.checked(\.checked)
    }

    /// How it stands on a day; what came later doesn't count.
    public func state(on day: CalendarDate) -> State {
        PeriodicReport.state(dueOn: dueOn, receivedOn: receivedOn, on: day)
    }

    /// How a report stands on a day, by when it was due and when it came.
    public static func state(dueOn: CalendarDate, receivedOn: CalendarDate?, on day: CalendarDate) -> State {
        guard let receivedOn, receivedOn <= day else { return dueOn < day ? .late : .due }
        return receivedOn <= dueOn ? .received : .receivedLate
    }
}
