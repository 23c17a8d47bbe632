/// The identifiers of evidence: one for each unit and period, not one for each figure.
enum EvidenceName {
    /// The report that a unit sent for a period.
    static func report(of unit: String, for period: DemonstrationPeriod) -> String {
        "EV-\(unit)-\(period.id)"
    }

    /// The export of the platform for a period, which holds all units.
    static func export(for period: DemonstrationPeriod) -> String {
        "EX-\(period.id)"
    }

    /// The survey of a period.
    static func survey(for period: DemonstrationPeriod) -> String {
        "SV-\(period.id)"
    }
}
