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
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `corrections.csv`.
    public static let declaration = RegisterDeclaration(
        "corrections", record: "correction", title: Bilingual(vi: "Chấn chỉnh", en: "Things put right in units"),
        about: Bilingual(
            vi: "Hạn chế được nhắc nhở, chấn chỉnh ở các đơn vị.", en: "Shortcomings that units were told to mend."),
        make: UnitCorrection.init
    ) {
        Column.id(\.id)
        Column.day("date", \.date, .promised, vi: "Ngày", en: "Day")
        Column.unit(\.unit)
        Column.localized("finding", \.finding, .promised, vi: "Hạn chế", en: "What was found")
        Column.optionalLocalized("remedy", \.remedy, .promised, vi: "Việc phải làm", en: "What must be done")
        Column.day("due_on", \.dueOn, .promised, vi: "Hạn", en: "Due on")
            .notBefore(\.date)
        Column.day("closed_on", \.closedOn, .promised, vi: "Ngày xong", en: "Closed on").shown(from: \.closedOn)
            .notBefore(\.date)
        Column.place(\.place)
        Column.checked(\.checked)
    }

    /// How it stands on a day.
    public func state(on day: CalendarDate) -> State {
        UnitCorrection.state(dueOn: dueOn, closedOn: closedOn, on: day)
    }

    /// How a correction stands on a day, by when it was due and when it was done.
    public static func state(dueOn: CalendarDate?, closedOn: CalendarDate?, on day: CalendarDate) -> State {
        if let closedOn, closedOn <= day { return .closed }
        if let dueOn, dueOn < day { return .late }
        return .open
    }
}
