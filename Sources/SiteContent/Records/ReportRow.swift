import CampaignModel

/// A row of `reports.csv`.
enum ReportRow {
    static let schema = CSVSchema(
        required: ["unit", "kind", "due_on"], optional: ["period", "received_on", "evidence"])

    static func report(_ record: RecordRow) -> PeriodicReport? {
        let unit = record.unit()
        let kind = record.row.oneOf("kind", Deadline.Rhythm.self, required: true)?.value
        let period = record.row.optionalCode("period").flatMap(record.codes.period)
        let due = record.row.date("due_on", required: true)
        let received = record.row.date("received_on")
        let evidence = record.evidence()
        guard let unit, let kind, let due else { return nil }
        return PeriodicReport(
            unit: unit, kind: kind, period: period, dueOn: due.value, receivedOn: received?.value,
            evidence: evidence, place: record.place)
    }
}
