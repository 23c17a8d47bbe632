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

    /// Makes the entry from its row.
    public init(
        unit: RegisterIndex<ReportingUnit>,
        kind: Deadline.Rhythm,
        period: RegisterIndex<Period>?,
        dueOn: CalendarDate,
        receivedOn: CalendarDate?,
        evidence: [RegisterIndex<Evidence>],
        place: SourcePlace
    ) {
        self.unit = unit
        self.kind = kind
        self.period = period
        self.dueOn = dueOn
        self.receivedOn = receivedOn
        self.evidence = evidence
        self.place = place
    }

    /// How it stands on a day; what came later doesn't count.
    public func state(on day: CalendarDate) -> State {
        guard let receivedOn, receivedOn <= day else { return dueOn < day ? .late : .due }
        return receivedOn <= dueOn ? .received : .receivedLate
    }
}
