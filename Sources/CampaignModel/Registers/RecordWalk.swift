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
    /// Figures have a record of their own; here is what they rest on. Of commendations of persons only their state is told.
    /// Consents are not in it: `Site` adds their state.
    public func forEachRecordedField(
        on asOf: CalendarDate, _ languages: [LanguageTag], _ body: (RecordedField) -> Void
    ) {
        let codes = codes
        CampaignTask.told.forEachField(of: tasks.items, codes, on: asOf, languages, body)
        NumberedTaskChange.told.forEachField(
            of: tasks.items.flatMap(NumberedTaskChange.all), codes, on: asOf, languages, body)
        Indicator.told.forEachField(of: indicators.items, codes, on: asOf, languages, body)
        IndicatorTarget.told.forEachField(
            of: indicators.items.flatMap(IndicatorTarget.all), codes, on: asOf, languages, body)
        PopulationGroup.told.forEachField(of: groups.items, codes, on: asOf, languages, body)
        Composite.told.forEachField(of: composites.items, codes, on: asOf, languages, body)
        Theme.told.forEachField(of: themes.items, codes, on: asOf, languages, body)
        Period.told.forEachField(of: periods.items, codes, on: asOf, languages, body)
        var told = records
        told.revisions.removeAll { $0.on > asOf }
        var walk = RecordWalk(campaign: self, records: told, codes: codes, asOf: asOf, languages: languages)
        Campaign.visitBase(&walk)
        CampaignRecords.visit(&walk)
        let persons = Set(records.recognitions.filter { $0.recipient == .person }.map(\.id))
        for field in walk.fields {
            // Who was praised could be guessed from words, even from their hash.
            let isOfPerson = field.record == "recognition" && persons.contains(field.key)
            if !isOfPerson || field.field == "id" || field.field == "recipient" { body(field) }
        }
        ToldOrder.forEachField(in: self, body)
        FigureProvenance.forEachField(in: self, languages, body)
    }
}

/// Collects the told fields of all registers.
private struct RecordWalk: RecordsVisitor, BaseRegistersVisitor {
    let campaign: Campaign
    let records: CampaignRecords
    let codes: RegisterCodes
    let asOf: CalendarDate
    let languages: [LanguageTag]
    var fields: [RecordedField] = []

    mutating func visit<Row>(_ declaration: RegisterDeclaration<Row>, rows: (Campaign, CalendarDate) -> [Row]) {
        collect(declaration, rows(campaign, asOf))
    }

    mutating func visit<Row>(
        _ declaration: RegisterDeclaration<Row>, at path: WritableKeyPath<CampaignRecords, [Row]>
    ) throws(Never) {
        collect(declaration, records[keyPath: path])
    }

    private mutating func collect<Row>(_ declaration: RegisterDeclaration<Row>, _ rows: [Row]) {
        var found: [RecordedField] = []
        declaration.forEachField(of: rows, codes, on: asOf, languages) { found.append($0) }
        fields += found
    }
}
