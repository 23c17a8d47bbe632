/// An inspection of units (plan III.4).
public struct Inspection: Registered, Hashable {
    /// The four things that the plan tells inspections to look at (III.4-1).
    public enum Content: String, Hashable, Sendable, CaseIterable {
        /// Share of people learning on the platform.
        case participation
        /// Digital skills confirmed.
        case skills
        /// Work of the teams.
        case teams
        /// Use of online public and essential services.
        case services
    }

    /// The identifier.
    public let id: String
    /// The title.
    public let title: LocalizedText
    /// Who inspects.
    public let agency: RegisterIndex<Agency>
    /// The day planned.
    public let plannedOn: CalendarDate?
    /// The day done, if it was.
    public let doneOn: CalendarDate?
    /// The units inspected.
    public let units: [RegisterIndex<ReportingUnit>]
    /// What was looked at.
    public let contents: [Content]
    /// How many findings there were.
    public let findings: Int?
    /// How many of them are mended.
    public let fixed: Int?
    /// The result, in words.
    public let result: LocalizedText
    /// When the result was made public.
    public let publishedOn: CalendarDate?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        title: LocalizedText,
        agency: RegisterIndex<Agency>,
        plannedOn: CalendarDate?,
        doneOn: CalendarDate?,
        units: [RegisterIndex<ReportingUnit>],
        contents: [Content],
        findings: Int?,
        fixed: Int?,
        result: LocalizedText,
        publishedOn: CalendarDate?,
        evidence: [RegisterIndex<Evidence>],
        place: SourcePlace
    ) {
        self.id = id
        self.title = title
        self.agency = agency
        self.plannedOn = plannedOn
        self.doneOn = doneOn
        self.units = units
        self.contents = contents
        self.findings = findings
        self.fixed = fixed
        self.result = result
        self.publishedOn = publishedOn
        self.evidence = evidence
        self.place = place
    }
}
