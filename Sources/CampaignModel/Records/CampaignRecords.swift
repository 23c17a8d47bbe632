/// The registers of promises kept and not kept.
public struct CampaignRecords: Sendable {
    /// The reports due.
    public var reports: [PeriodicReport] = []
    /// The inspections.
    public var inspections: [Inspection] = []
    /// The commendations.
    public var recognitions: [Recognition] = []
    /// The units told to mend their work.
    public var corrections: [UnitCorrection] = []
    /// The money.
    public var funding: [FundingLine] = []
    /// The devices and other help.
    public var resources: [ResourceLine] = []
    /// The teams.
    public var teams: [TeamEntry] = []
    /// The difficulties.
    public var difficulties: [Difficulty] = []
    /// The plans of units and schools.
    public var plans: [LocalPlan] = []
    /// The offices that answer for the campaign.
    public var heads: [ResponsibleOffice] = []
    /// The documents.
    public var documents: [CampaignDocument] = []
    /// The list of published information.
    public var information: [InformationItem] = []
    /// The changes of published figures.
    public var revisions: [Revision] = []
    /// The short forms that people search by.
    public var abbreviations: [Abbreviation] = []

    /// Makes the registers; those that aren't given are empty.
    public init(
        reports: [PeriodicReport] = [], inspections: [Inspection] = [], recognitions: [Recognition] = [],
        corrections: [UnitCorrection] = [], funding: [FundingLine] = [], resources: [ResourceLine] = [],
        teams: [TeamEntry] = [], difficulties: [Difficulty] = [], plans: [LocalPlan] = [],
        heads: [ResponsibleOffice] = [], documents: [CampaignDocument] = [], information: [InformationItem] = [],
        revisions: [Revision] = [], abbreviations: [Abbreviation] = []
    ) {
        self.reports = reports
        self.inspections = inspections
        self.recognitions = recognitions
        self.corrections = corrections
        self.funding = funding
        self.resources = resources
        self.teams = teams
        self.difficulties = difficulties
        self.plans = plans
        self.heads = heads
        self.documents = documents
        self.information = information
        self.revisions = revisions
        self.abbreviations = abbreviations
    }

    /// Shows every register that is read from one table alone to a visitor, in the order in which they are told;
    /// `information` isn't among them, since its addresses are looked up when all content is known.
    public static func visit<Visitor: RecordsVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(PeriodicReport.declaration, at: \.reports)
        try visitor.visit(Inspection.declaration, at: \.inspections)
        try visitor.visit(UnitCorrection.declaration, at: \.corrections)
        try visitor.visit(Recognition.declaration, at: \.recognitions)
        try visitor.visit(FundingLine.declaration, at: \.funding)
        try visitor.visit(ResourceLine.declaration, at: \.resources)
        try visitor.visit(TeamEntry.declaration, at: \.teams)
        try visitor.visit(Difficulty.declaration, at: \.difficulties)
        try visitor.visit(LocalPlan.declaration, at: \.plans)
        try visitor.visit(ResponsibleOffice.declaration, at: \.heads)
        try visitor.visit(CampaignDocument.declaration, at: \.documents)
        try visitor.visit(Revision.declaration, at: \.revisions)
        try visitor.visit(Abbreviation.declaration, at: \.abbreviations)
    }
}

/// Does something with each register of the records, whatever its rows are.
public protocol RecordsVisitor {
    /// What may go wrong meanwhile.
    associatedtype Failure: Error
    /// Takes a register and where its rows stand.
    mutating func visit<Row: Sendable>(
        _ declaration: RegisterDeclaration<Row>, at path: WritableKeyPath<CampaignRecords, [Row]>
    ) throws(Failure)
}

extension Campaign {
    /// Shows a visitor every register that stands in the campaign itself, beside its records.
    static func visitBase(_ visitor: inout some BaseRegistersVisitor) {
        visitor.visit(Commune.declaration) { campaign, _ in campaign.communes.items }
        visitor.visit(Agency.declaration) { campaign, _ in campaign.agencies.items }
        visitor.visit(Evidence.declaration) { campaign, _ in campaign.evidence.items }
        // No campaign holds consents: of them the site tells the state alone.
        visitor.visit(Consent.declaration) { _, _ in [] }
        visitor.visit(TaskUpdate.declaration) { campaign, asOf in campaign.taskUpdates.filter { $0.date <= asOf } }
        visitor.visit(InformationLine.declaration) { campaign, _ in campaign.records.information.map(\.line) }
    }
}

/// Does something with each register that stands in the campaign itself, whatever its rows are.
protocol BaseRegistersVisitor {
    /// Takes a register, and what gives the rows that a campaign tells of on a day.
    mutating func visit<Row: Sendable>(
        _ declaration: RegisterDeclaration<Row>, rows: (Campaign, CalendarDate) -> [Row])
}

extension RegisterSummary {
    /// All registers that are tables in `content/data`.
    public static let all: [RegisterSummary] = {
        var visitor = SummaryVisitor()
        Campaign.visitBase(&visitor)
        CampaignRecords.visit(&visitor)
        return visitor.summaries
    }()

    private struct SummaryVisitor: RecordsVisitor, BaseRegistersVisitor {
        var summaries: [RegisterSummary] = []

        mutating func visit<Row>(_ declaration: RegisterDeclaration<Row>, rows: (Campaign, CalendarDate) -> [Row]) {
            summaries.append(declaration.summary)
        }

        mutating func visit<Row>(
            _ declaration: RegisterDeclaration<Row>, at path: WritableKeyPath<CampaignRecords, [Row]>
        ) throws(Never) {
            summaries.append(declaration.summary)
        }
    }
}
