/// Devices and other help for hard-up households (plan III.3.a-2, III.3.b-1); households are never named.
public struct ResourceLine: Registered, Hashable {
    /// What is given.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Telephones, tablets, computers.
        case device
        /// Connections to the network.
        case connection
        /// Other help.
        case other
    }

    /// The identifier.
    public let id: String
    /// The period.
    public let period: RegisterIndex<Period>
    /// Where.
    public let unit: RegisterIndex<ReportingUnit>
    /// What.
    public let kind: Kind
    /// How many are needed.
    public let needed: Int?
    /// How many were given.
    public let given: Int?
    /// How many households got them.
    public let households: Int?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        period: RegisterIndex<Period>,
        unit: RegisterIndex<ReportingUnit>,
        kind: Kind,
        needed: Int?,
        given: Int?,
        households: Int?,
        evidence: [RegisterIndex<Evidence>],
        place: SourcePlace
    ) {
        self.id = id
        self.period = period
        self.unit = unit
        self.kind = kind
        self.needed = needed
        self.given = given
        self.households = households
        self.evidence = evidence
        self.place = place
    }
}
