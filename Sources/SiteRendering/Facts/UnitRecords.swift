import CampaignModel

/// The rows of registers by the unit that they are about, so that nobody looks through a register for each unit.
struct UnitRecords: Sendable {
    private let ownReports: [RegisterIndex<ReportingUnit>: [PeriodicReport]]
    private let ownTeams: [RegisterIndex<ReportingUnit>: [TeamEntry]]
    private let ownRevisions: [RegisterIndex<ReportingUnit>: [KnownRevision]]
    /// The changes of figures that are known by the as-of day, the newest first.
    let revisions: [KnownRevision]
    /// The periods for which anybody's report is in the register.
    let startedPeriods: Set<RegisterIndex<Period>>

    init(of site: Site) {
        let records = site.campaign.records
        ownReports = Dictionary(grouping: records.reports, by: \.unit)
        ownTeams = Dictionary(grouping: records.teams, by: \.unit)
        revisions = KnownRevision.all(in: site)
        ownRevisions = Dictionary(grouping: revisions, by: \.key.unit)
        startedPeriods = CampaignCalendar.startedPeriods(of: records.reports)
    }

    /// The reports that a unit owes, in the register's order.
    func reports(of unit: RegisterIndex<ReportingUnit>) -> [PeriodicReport] { ownReports[unit] ?? [] }

    /// The teams of a unit, in the register's order.
    func teams(of unit: RegisterIndex<ReportingUnit>) -> [TeamEntry] { ownTeams[unit] ?? [] }

    /// The changes of a unit's figures that are known by the as-of day, the newest first.
    func revisions(of unit: RegisterIndex<ReportingUnit>) -> [KnownRevision] { ownRevisions[unit] ?? [] }
}
