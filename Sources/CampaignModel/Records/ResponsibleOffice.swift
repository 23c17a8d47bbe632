/// The office that answers for the campaign in a unit (plan I.1, V.5-4): an office, never a person's name.
public struct ResponsibleOffice: Hashable, Sendable {
    /// What the office heads.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The Party committee.
        case partyCommittee = "party_committee"
        /// The People's Committee.
        case authority
        /// An agency or body.
        case body
    }

    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// What the office heads.
    public let kind: Kind
    /// The office, as in “Bí thư Đảng ủy phường Mũi Né”.
    public let office: LocalizedText
    /// Where the plan makes it answer.
    public let paragraphs: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        unit: RegisterIndex<ReportingUnit>, kind: Kind, office: LocalizedText, paragraphs: [String], place: SourcePlace
    ) {
        self.unit = unit
        self.kind = kind
        self.office = office
        self.paragraphs = paragraphs
        self.place = place
    }
}
