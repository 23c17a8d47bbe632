/// The registers of promises kept and not kept.
public struct CampaignRecords: Sendable {
    /// The reports due.
    public let reports: [PeriodicReport]
    /// The inspections.
    public let inspections: [Inspection]
    /// The commendations.
    public let recognitions: [Recognition]
    /// The units told to mend their work.
    public let corrections: [UnitCorrection]
    /// The money.
    public let funding: [FundingLine]
    /// The devices and other help.
    public let resources: [ResourceLine]
    /// The teams.
    public let teams: [TeamEntry]
    /// The difficulties.
    public let difficulties: [Difficulty]
    /// The plans of units and schools.
    public let plans: [LocalPlan]
    /// The offices that answer for the campaign.
    public let heads: [ResponsibleOffice]
    /// The documents.
    public let documents: [CampaignDocument]
    /// The list of published information.
    public let information: [InformationItem]
    /// The changes of published figures.
    public let revisions: [Revision]
    /// The short forms that people search by.
    public let abbreviations: [Abbreviation]

    /// Makes the registers.
    public init(
        reports: [PeriodicReport] = [],
        inspections: [Inspection] = [],
        recognitions: [Recognition] = [],
        corrections: [UnitCorrection] = [],
        funding: [FundingLine] = [],
        resources: [ResourceLine] = [],
        teams: [TeamEntry] = [],
        difficulties: [Difficulty] = [],
        plans: [LocalPlan] = [],
        heads: [ResponsibleOffice] = [],
        documents: [CampaignDocument] = [],
        information: [InformationItem] = [],
        revisions: [Revision] = [],
        abbreviations: [Abbreviation] = []
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
}
