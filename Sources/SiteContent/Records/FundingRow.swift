import CampaignModel

/// A row of `funding.csv`.
enum FundingRow {
    static let schema = CSVSchema(
        required: ["id", "period", "source", "allocated_vnd"], optional: ["agency", "spent_vnd", "evidence"])

    static func line(_ record: RecordRow) -> Located<FundingLine>? {
        let row = record.row
        let id = row.code("id")
        let period = record.period()
        let source = row.oneOf("source", FundingLine.Source.self, required: true)?.value
        let agency = record.optionalAgency()
        let allocated = row.integer("allocated_vnd", required: true)
        let spent = row.integer("spent_vnd")
        let evidence = record.evidence()
        guard let id, let period, let source, let allocated else { return nil }
        return Located(
            FundingLine(
                id: id.value, period: period, source: source, agency: agency, allocated: allocated.value,
                spent: spent?.value, evidence: evidence, place: record.place), at: id.place)
    }
}
