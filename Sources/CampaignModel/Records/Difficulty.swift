/// A difficulty or proposal and its answer (plan V.1-1, V.2-1, V.4-3); without names.
public struct Difficulty: Registered, Hashable {
    /// How it stands.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Received.
        case received
        /// Passed on to who can decide.
        case forwarded
        /// Resolved.
        case resolved
    }

    /// The identifier.
    public let id: String
    /// When it came.
    public let receivedOn: CalendarDate
    /// From whom, in general words.
    public let from: String
    /// The unit it comes from.
    public let unit: RegisterIndex<ReportingUnit>?
    /// What it is.
    public let summary: LocalizedText
    /// The answer, if there is one.
    public let answer: LocalizedText
    /// When it was answered.
    public let answeredOn: CalendarDate?
    /// How it stands.
    public let state: State
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        receivedOn: CalendarDate,
        from: String,
        unit: RegisterIndex<ReportingUnit>?,
        summary: LocalizedText,
        answer: LocalizedText,
        answeredOn: CalendarDate?,
        state: State,
        place: SourcePlace
    ) {
        self.id = id
        self.receivedOn = receivedOn
        self.from = from
        self.unit = unit
        self.summary = summary
        self.answer = answer
        self.answeredOn = answeredOn
        self.state = state
        self.place = place
    }
}
