@testable import CampaignModel

/// A row of every register.
enum DataRecords {
    private static let day = SampleSite.day(2026, 6, 1)
    private static let place = SampleSite.place
    private static let text = LocalizedText(vi: "Chữ")

    static let all = CampaignRecords(
        reports: [
            PeriodicReport(
                unit: RegisterIndex(1), kind: .quarter, period: nil, dueOn: day, receivedOn: nil, evidence: [],
                place: place)
        ],
        inspections: [
            Inspection(
                id: "IN1", title: text, agency: RegisterIndex(0), plannedOn: day, doneOn: nil,
                units: [RegisterIndex(1)], contents: [.skills], findings: 1, fixed: 0, result: text, publishedOn: nil,
                evidence: [], place: place)
        ],
        corrections: [
            UnitCorrection(
                id: "C1", date: day, unit: RegisterIndex(1), finding: text, remedy: text, dueOn: nil, closedOn: nil,
                place: place)
        ],
        funding: [
            FundingLine(
                id: "F1", period: RegisterIndex(0), source: .stateBudget, agency: nil, allocated: 5, spent: nil,
                evidence: [], place: place)
        ],
        resources: [
            ResourceLine(
                id: "R1", period: RegisterIndex(0), unit: RegisterIndex(1), kind: .device, needed: 1, given: nil,
                households: nil, evidence: [], place: place)
        ],
        teams: [
            TeamEntry(
                unit: RegisterIndex(1), kind: .workingGroup, count: 1, planned: nil, contact: text, phone: nil,
                hours: text, address: text, place: place)
        ],
        difficulties: [
            Difficulty(
                id: "D1", receivedOn: day, from: "Dân", unit: nil, summary: text, answer: LocalizedText([:]),
                answeredOn: nil, state: .received, place: place)
        ],
        revisions: [
            Revision(
                .figure(
                    FigureKey(
                        unit: RegisterIndex(1), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(0))),
                kind: .correction, reason: text, by: "A01", on: day, place: place)
        ])
}
