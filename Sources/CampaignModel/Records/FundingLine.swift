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
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `funding.csv`.
    public static let declaration = RegisterDeclaration(
        "funding", record: "funding", title: Bilingual(vi: "Kinh phí", en: "Funding"),
        about: Bilingual(vi: "Kinh phí theo nguồn và kỳ.", en: "Money by source and period."), make: FundingLine.init
    ) {
        Column.id(\.id)
        Column.period(\.period)
        Column.choice("source", \.source, .promised, vi: "Nguồn", en: "Source")
        Column.agency(\.agency)
        Column.integer(
            "allocated_vnd", \.allocated, in: FieldBounds.money, .promised, vi: "Được giao (đồng)",
            en: "Allocated, in đồng")
        Column.integer(
            "spent_vnd", \.spent, in: FieldBounds.money, .promised, vi: "Đã chi (đồng)", en: "Spent, in đồng"
        ).growing()
        Column.evidence(\.evidence)
        Column.place(\.place)
        Column.checked(\.checked)
    }
}
