/// A field of a row of a register as the public is told it.
public struct RecordedField: Hashable, Sendable {
    /// What the row is, as in `report`.
    public let record: String
    /// What names the row: `22918@quarter@2025-Q3`; a second row of that name is followed by `#2`.
    public let key: String
    /// The head of the column, of localised texts with the language: `due_on`, `title_vi`.
    public let field: String
    /// The cell as the public is told it on the as-of day, as the content's tables write cells; empty when it says nothing.
    public let value: String
    /// What the public record does with it; never `notPublic`.
    public let recordClass: RecordClass
    /// Where the row stands; nothing for what no row tells.
    public let place: SourcePlace?

    /// Names a field of a row.
    public init(
        record: String, key: String, field: String, value: String, recordClass: RecordClass, place: SourcePlace?
    ) {
        self.record = record
        self.key = key
        self.field = field
        self.value = value
        self.recordClass = recordClass
        self.place = place
    }
}

extension RegisterDeclaration {
    /// What the public is told of its rows.
    public var told: ToldRecord<Row> { ToldRecord(record, place: place, columns) }

    /// Gives each told field of each row, empty ones too, in the order of rows and columns.
    public func forEachField(
        of rows: some Sequence<Row>, _ codes: RegisterCodes, on asOf: CalendarDate, _ languages: [LanguageTag],
        _ body: (RecordedField) -> Void
    ) {
        told.forEachField(of: rows, codes, on: asOf, languages, body)
    }
}

extension Campaign {
    /// Gives each told field of each row of everything that the campaign holds: tasks, indicators and their targets, groups,
    /// themes, periods, and every register that is a table.
    ///
    /// Figures have a record of their own. Consents are not in it, since they are never published.
    public func forEachRecordedField(
        on asOf: CalendarDate, _ languages: [LanguageTag], _ body: (RecordedField) -> Void
    ) {
        let codes = codes
        CampaignTask.told.forEachField(of: tasks.items, codes, on: asOf, languages, body)
        Indicator.told.forEachField(of: indicators.items, codes, on: asOf, languages, body)
        IndicatorTarget.told.forEachField(
            of: indicators.items.flatMap { indicator in
                indicator.targets.map { IndicatorTarget(indicator: indicator, target: $0) }
            }, codes, on: asOf, languages, body)
        PopulationGroup.told.forEachField(of: groups.items, codes, on: asOf, languages, body)
        Theme.told.forEachField(of: themes.items, codes, on: asOf, languages, body)
        Period.told.forEachField(of: periods.items, codes, on: asOf, languages, body)
        Commune.declaration.forEachField(of: communes.items, codes, on: asOf, languages, body)
        Agency.declaration.forEachField(of: agencies.items, codes, on: asOf, languages, body)
        Evidence.declaration.forEachField(of: evidence.items, codes, on: asOf, languages, body)
        TaskUpdate.declaration.forEachField(
            of: taskUpdates.filter { $0.date <= asOf }, codes, on: asOf, languages, body)
        InformationLine.declaration.forEachField(
            of: records.information.map(\.line), codes, on: asOf, languages, body)
        var walk = RecordWalk(records: records, codes: codes, asOf: asOf, languages: languages)
        CampaignRecords.visit(&walk)
        walk.fields.forEach(body)
    }
}

/// Collects the told fields of the records.
private struct RecordWalk: RecordsVisitor {
    let records: CampaignRecords
    let codes: RegisterCodes
    let asOf: CalendarDate
    let languages: [LanguageTag]
    var fields: [RecordedField] = []

    mutating func visit<Row>(
        _ declaration: RegisterDeclaration<Row>, at path: WritableKeyPath<CampaignRecords, [Row]>
    ) throws(Never) {
        var found: [RecordedField] = []
        declaration.forEachField(
            of: records[keyPath: path], codes, on: asOf, languages
        ) { found.append($0) }
        fields += found
    }
}
