import CampaignModel

/// Reads the files of observations: a country's are millions of rows, so codes are looked up by their bytes.
struct ObservationReader {
    /// The columns in a site with these languages; those of partly translated ones may be missing.
    static func schema(_ languages: [LanguageTag], partial: Set<LanguageTag> = []) -> CSVSchema {
        CSVSchema(
            figures: ["indicator", "unit", "numerator", "denominator", "value", "state"],
            ["group", "evidence", "source", "reported_on"], notes: "note", checked: "checked", languages,
            partial: partial)
    }

    let codes: CodeBook
    let table: CSVTable
    let period: RegisterIndex<Period>
    let fileNumber: Int
    let collector: DiagnosticCollector
    let languages: [LanguageTag]

    /// The rows that can be read, and the figures of the others.
    func observations() -> (rows: [Observation], unread: UnreadFigures) {
        var reader = RowReader(self)
        var unread = UnreadFigures()
        // Mistakes of the head or of odd rows cost rows that nobody can name.
        if collector.hasErrors { unread.periods.insert(period) }
        let rows = table.rows.compactMap { reader.sound($0, &unread) }
        return (rows, unread)
    }

    /// Remembers what codes mean while rows are read.
    private struct RowReader {
        let reader: ObservationReader
        var indicators: [ArraySlice<UInt8>: RegisterIndex<Indicator>] = [:]
        var units: [ArraySlice<UInt8>: RegisterIndex<ReportingUnit>] = [:]
        var groups: [ArraySlice<UInt8>: RegisterIndex<PopulationGroup>] = [:]
        var evidence: [ArraySlice<UInt8>: [RegisterIndex<Evidence>]] = [:]
        var dates: [ArraySlice<UInt8>: CalendarDate] = [:]

        let noteColumns: [String]

        init(_ reader: ObservationReader) {
            self.reader = reader
            noteColumns = reader.languages.map { CSVSchema.column("note", $0) }
        }

        /// The observation of a row without mistakes.
        mutating func sound(_ row: CSVRow, _ unread: inout UnreadFigures) -> Observation? {
            // Rows of known indicators are entries; a country has millions of them.
            if indicators[row.bytes("indicator")] == nil, let sheetRow = SheetRow(row) {
                reader.collector.add(sheetRow.diagnostic(at: row.place))
                return nil
            }
            let count = reader.collector.diagnostics.count
            let observation = observation(row)
            let found = reader.collector.diagnostics[count...]
            guard found.contains(where: { $0.severity == .error }) else { return observation }
            tellShift(of: row, in: Array(found))
            if let key = observation?.key { unread.keys.insert(key) } else { unread.periods.insert(reader.period) }
            return nil
        }

        /// Tells mistakes that come from cells beside their columns as the one cause that they have.
        private func tellShift(of row: CSVRow, in found: [Diagnostic]) {
            let (cells, heads) = (row.cells, row.heads)
            guard let place = heads.firstIndex(of: "state"), cells.indices.contains(place),
                Observation.Statement(rawValue: cells[place]) == nil,
                let other = [place - 1, place + 1].first(where: { index in
                    cells.indices.contains(index) && Observation.Statement(rawValue: cells[index]) != nil
                })
            else { return }
            found.forEach(reader.collector.withdraw)
            reader.collector.add(
                .shiftedRow(cells[other], found: heads[other], meant: "state", at: row.place(at: other)))
        }

        mutating func observation(_ row: CSVRow) -> Observation? {
            let codes = reader.codes
            let indicator = RowReader.known(row, "indicator", in: &indicators, codes.indicator)
            let unit = RowReader.known(row, "unit", in: &units, codes.unit)
            let hasGroup = !row.bytes("group").isEmpty
            let group = hasGroup ? RowReader.known(row, "group", in: &groups, codes.group) : nil
            let statement = row.oneOf("state", Observation.Statement.self, required: true)?.value ?? .reported
            let reportedOn = date(row)
            let proofs = proofs(row)
            let numerator = row.integer("numerator", in: FieldBounds.integer)?.value
            let denominator = row.integer("denominator", in: FieldBounds.integer)?.value
            let value = row.decimal("value")?.value
            let source = row.oneOf("source", Observation.Source.self)?.value
            let note = note(row)
            guard let indicator, let unit, !hasGroup || group != nil else { return nil }
            return Observation(
                key: FigureKey(unit: unit, indicator: indicator, group: group, period: reader.period),
                statement: statement, numerator: numerator, denominator: denominator, value: value,
                evidence: proofs, source: source, reportedOn: reportedOn,
                origin: RowOrigin(file: reader.fileNumber, line: row.line), note: note,
                isChecked: !row.isEmpty("checked"))
        }

        private mutating func proofs(_ row: CSVRow) -> [RegisterIndex<Evidence>] {
            let bytes = row.bytes("evidence")
            guard !bytes.isEmpty else { return [] }
            if let known = evidence[bytes] { return known }
            let found = row.list("evidence").compactMap(reader.codes.evidence)
            evidence[bytes] = found
            return found
        }

        /// What is said beside the figure; the site's first language can't be left out.
        private func note(_ row: CSVRow) -> LocalizedText? {
            guard noteColumns.contains(where: { !row.isEmpty($0) }), let first = noteColumns.first else { return nil }
            guard !row.isEmpty(first) else {
                reader.collector.add(
                    .missingWording(.column(first), language: reader.languages[0], at: row.place(first)))
                return nil
            }
            var wordings: [LanguageTag: String] = [:]
            for (language, column) in zip(reader.languages, noteColumns) {
                wordings[language] = row.optionalText(column)?.value
            }
            return LocalizedText(wordings)
        }

        private mutating func date(_ row: CSVRow) -> CalendarDate? {
            let bytes = row.bytes("reported_on")
            guard !bytes.isEmpty else { return nil }
            if let known = dates[bytes] { return known }
            guard let date = row.date("reported_on")?.value else { return nil }
            dates[bytes] = date
            return date
        }

        private static func known<Index>(
            _ row: CSVRow, _ name: String, in known: inout [ArraySlice<UInt8>: Index],
            _ find: (Located<String>) -> Index?
        ) -> Index? {
            let bytes = row.bytes(name)
            if let index = known[bytes] { return index }
            guard let code = row.text(name), let index = find(code) else { return nil }
            known[bytes] = index
            return index
        }
    }
}
