import CampaignModel

/// A reporting period of the demonstration; the due dates are those of `periods.yaml`.
struct DemonstrationPeriod: Sendable {
    let id: String
    let kind: Period.Kind
    /// As in “quý III/2026”.
    let name: String
    let end: CalendarDate
    /// The last day on which a report is in time.
    let due: CalendarDate
    /// How far the campaign has come: 0 in the first quarter, 1 in the next.
    let step: Int
    /// The share of units that never sent their report.
    let silentShare: Double

    static let quarters = [
        DemonstrationPeriod(
            id: "2025-Q3", kind: .quarter, name: "quý III/2025", end: .literal(2025, 9, 30),
            due: .literal(2025, 10, 15), step: 0, silentShare: 0.065),
        DemonstrationPeriod(
            id: "2025-Q4", kind: .quarter, name: "quý IV/2025", end: .literal(2025, 12, 31),
            due: .literal(2026, 1, 15), step: 1, silentShare: 0.04),
        DemonstrationPeriod(
            id: "2026-Q1", kind: .quarter, name: "quý I/2026", end: .literal(2026, 3, 31),
            due: .literal(2026, 4, 15), step: 2, silentShare: 0.03),
        DemonstrationPeriod(
            id: "2026-Q2", kind: .quarter, name: "quý II/2026", end: .literal(2026, 6, 30),
            due: .literal(2026, 7, 15), step: 3, silentShare: 0.025),
        DemonstrationPeriod(
            id: "2026-Q3", kind: .quarter, name: "quý III/2026", end: .literal(2026, 9, 30),
            due: .literal(2026, 10, 15), step: 4, silentShare: 0.05),
    ]

    static let halfYears = [
        DemonstrationPeriod(
            id: "2025-H2", kind: .halfYear, name: "6 tháng cuối năm 2025", end: .literal(2025, 12, 31),
            due: .literal(2026, 1, 20), step: 1, silentShare: 0.04),
        DemonstrationPeriod(
            id: "2026-H1", kind: .halfYear, name: "6 tháng đầu năm 2026", end: .literal(2026, 6, 30),
            due: .literal(2026, 7, 20), step: 3, silentShare: 0.03),
    ]

    static let firstYear = DemonstrationPeriod(
        id: "2025", kind: .year, name: "năm 2025", end: .literal(2025, 12, 31),
        due: .literal(2026, 1, 31), step: 1, silentShare: 0.03)

    static let all = quarters + halfYears + [firstYear]

    /// When the platform's figures of the period were exported.
    var exportedOn: CalendarDate { end.later(by: 6) }
}
