/// A commendation (plan III.2.a-2, III.3.b-4, V.3-4).
public struct Recognition: Registered, Hashable {
    /// Who can receive one.
    public enum Recipient: String, Hashable, Sendable, CaseIterable {
        /// A collective.
        case collective
        /// A person.
        case person
    }

    /// The identifier.
    public let id: String
    /// The day.
    public let date: CalendarDate
    /// What it is called, as in “giấy khen”.
    public let kind: String
    /// Who received it.
    public let recipient: Recipient
    /// The unit of the recipient.
    public let unit: RegisterIndex<ReportingUnit>
    /// For whom, in words; a person is named only under a consent.
    public let title: LocalizedText
    /// The number of the decision, if known.
    public let decision: String?
    /// Why.
    public let reason: LocalizedText
    /// The consent of the person.
    public let consent: String?
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        date: CalendarDate,
        kind: String,
        recipient: Recipient,
        unit: RegisterIndex<ReportingUnit>,
        title: LocalizedText,
        decision: String?,
        reason: LocalizedText,
        consent: String?,
        place: SourcePlace
    ) {
        self.id = id
        self.date = date
        self.kind = kind
        self.recipient = recipient
        self.unit = unit
        self.title = title
        self.decision = decision
        self.reason = reason
        self.consent = consent
        self.place = place
    }
}
