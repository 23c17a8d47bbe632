/// A unit told to mend its work (plan III.2.a-2, III.4-2); units, never persons.
public struct UnitCorrection: Registered, Hashable {
    /// How it stands on a day.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// To be mended.
        case open
        /// To be mended, and past its day.
        case late
        /// Mended.
        case closed
    }

    /// The identifier.
    public let id: String
    /// The day.
    public let date: CalendarDate
    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// What was found.
    public let finding: LocalizedText
    /// What is to be done.
    public let remedy: LocalizedText
    /// By when.
    public let dueOn: CalendarDate?
    /// When it was mended.
    public let closedOn: CalendarDate?
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        date: CalendarDate,
        unit: RegisterIndex<ReportingUnit>,
        finding: LocalizedText,
        remedy: LocalizedText,
        dueOn: CalendarDate?,
        closedOn: CalendarDate?,
        place: SourcePlace
    ) {
        self.id = id
        self.date = date
        self.unit = unit
        self.finding = finding
        self.remedy = remedy
        self.dueOn = dueOn
        self.closedOn = closedOn
        self.place = place
    }

    /// How it stands on a day.
    public func state(on day: CalendarDate) -> State {
        if let closedOn, closedOn <= day { return .closed }
        if let dueOn, dueOn < day { return .late }
        return .open
    }
}
