/// The teams of a unit and the office that answers for them (plan III.3.b-2, V.5-2).
public struct TeamEntry: Hashable, Sendable {
    /// The kinds of teams.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Tổ Công tác triển khai Phong trào.
        case workingGroup = "working_group"
        /// Tổ công nghệ số cộng đồng.
        case communityTeam = "community_team"
    }

    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// Which teams.
    public let kind: Kind
    /// How many there are.
    public let count: Int?
    /// How many have a plan of work.
    public let planned: Int?
    /// The office to turn to; an office, never a private person.
    public let contact: LocalizedText
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        unit: RegisterIndex<ReportingUnit>,
        kind: Kind,
        count: Int?,
        planned: Int?,
        contact: LocalizedText,
        place: SourcePlace
    ) {
        self.unit = unit
        self.kind = kind
        self.count = count
        self.planned = planned
        self.contact = contact
        self.place = place
    }
}
