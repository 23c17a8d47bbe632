import CampaignModel

/// Reads the registers of promises kept and not kept, each by its declaration; a file that isn't there is an empty
/// register.
struct RecordsReader {
    let data: DataFolder
    let book: ReferenceBook

    init(data: DataFolder, codes: CodeBook, tasks: Register<CampaignTask>) {
        self.data = data
        let base = codes.base
        book = ReferenceBook(
            codes: codes,
            registers: RegisterCodes(
                units: base.units, agencies: base.agencies, periods: base.periods, evidence: base.evidence,
                tasks: tasks, indicators: base.indicators, groups: base.groups))
    }

    /// All but the list of published information.
    func records() throws(ContentFailure) -> CampaignRecords {
        var reading = RecordsReading(reader: self)
        try CampaignRecords.visit(&reading)
        return reading.records
    }

    /// The list of published information, its addresses not looked up yet.
    func information() throws(ContentFailure) -> [InformationLine] {
        try data.rows(InformationLine.declaration, book)
    }

    /// What was reported about tasks, in order of time; reports of one day in the order of the file.
    func taskUpdates() throws(ContentFailure) -> [TaskUpdate] {
        try data.rows(TaskUpdate.declaration, book).enumerated()
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }
}

/// Reads one register after the other.
private struct RecordsReading: RecordsVisitor {
    let reader: RecordsReader
    var records = CampaignRecords()

    mutating func visit<Row>(
        _ declaration: RegisterDeclaration<Row>, at path: WritableKeyPath<CampaignRecords, [Row]>
    ) throws(ContentFailure) {
        records[keyPath: path] = try reader.data.rows(declaration, reader.book)
    }
}
