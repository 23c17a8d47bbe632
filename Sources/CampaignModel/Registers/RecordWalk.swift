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
    /// Gives each told field of each row, empty ones too, in the order of rows and columns.
    ///
    /// What is never published isn't given at all.
    public func forEachField(
        of rows: some Sequence<Row>, _ codes: RegisterCodes, on asOf: CalendarDate, _ languages: [LanguageTag],
        _ body: (RecordedField) -> Void
    ) {
        let told = columns.filter(\.field.isPublished)
        var seen: [String: Int] = [:]
        for row in rows {
            var key = key(of: row, codes)
            let count = seen[key, default: 0] + 1
            seen[key] = count
            if count > 1 { key += "#\(count)" }
            let place = place(row)
            for column in told {
                let tags = column.field.kind == .localized ? languages.map { Optional($0) } : [nil]
                for (head, language) in zip(column.field.heads(languages), tags) {
                    let cell = column.shownCell(of: row, codes, on: asOf, in: language)
                    body(
                        RecordedField(
                            record: record, key: key, field: head, value: cell.written,
                            recordClass: column.field.recordClass, place: place))
                }
            }
        }
    }
}

extension Campaign {
    /// Gives each told field of each row of every register that is a table: communes, agencies, evidence, reports about
    /// tasks, and the records; consents are in none of them, since they are never published.
    public func forEachRecordedField(
        on asOf: CalendarDate, _ languages: [LanguageTag], _ body: (RecordedField) -> Void
    ) {
        let codes = codes
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
