import CampaignModel

/// What the rows of all record files have in common.
struct RecordRow {
    let row: CSVRow
    let codes: CodeBook

    var place: SourcePlace { row.place }

    /// The evidence that the row names.
    func evidence() -> [RegisterIndex<Evidence>] {
        row.list("evidence").compactMap(codes.evidence)
    }

    /// A text by language; empty when no language has it.
    func wordings(_ name: String) -> LocalizedText {
        row.optionalLocalized(name)?.value ?? LocalizedText([:])
    }

    /// The unit in a cell that must have one.
    func unit() -> RegisterIndex<ReportingUnit>? {
        row.code("unit").flatMap(codes.unit)
    }

    /// The unit in a cell that may be empty.
    func optionalUnit() -> RegisterIndex<ReportingUnit>? {
        row.optionalCode("unit").flatMap(codes.unit)
    }

    /// The agency in a cell that may be empty.
    func optionalAgency() -> RegisterIndex<Agency>? {
        row.optionalCode("agency").flatMap(codes.agency)
    }

    /// The period in a cell that must have one.
    func period() -> RegisterIndex<Period>? {
        row.code("period").flatMap(codes.period)
    }

    /// The paragraphs that the row names.
    func paragraphs() -> [String] {
        row.list("paragraph").map(\.value)
    }
}
