/// Money by its source (plan IV).
public struct FundingLine: Registered, Hashable {
    /// The sources that the plan names.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// Approved programmes of digital transformation.
        case programme
        /// The state's budget.
        case stateBudget = "state_budget"
        /// Sponsors in the country.
        case domesticSponsor = "domestic_sponsor"
        /// Sponsors abroad.
        case foreignSponsor = "foreign_sponsor"
        /// Other lawful sources.
        case other
    }

    /// The identifier.
    public let id: String
    /// The period.
    public let period: RegisterIndex<Period>
    /// Where it comes from.
    public let source: Source
    /// Who spends it.
    public let agency: RegisterIndex<Agency>?
    /// Set aside, in đồng.
    public let allocated: Int
    /// Spent, in đồng; nothing when not reported.
    public let spent: Int?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        period: RegisterIndex<Period>,
        source: Source,
        agency: RegisterIndex<Agency>?,
        allocated: Int,
        spent: Int?,
        evidence: [RegisterIndex<Evidence>],
        place: SourcePlace
    ) {
        self.id = id
        self.period = period
        self.source = source
        self.agency = agency
        self.allocated = allocated
        self.spent = spent
        self.evidence = evidence
        self.place = place
    }
}
