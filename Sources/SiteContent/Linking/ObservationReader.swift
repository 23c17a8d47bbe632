import CampaignModel

/// Reads the files of observations: a country's are millions of rows, so codes are looked up by their bytes.
struct ObservationReader {
    static let schema = CSVSchema(
        required: ["indicator", "unit", "numerator", "denominator", "value", "state"],
        optional: ["group", "evidence", "source", "reported_on"], isWhole: true)

    let codes: CodeBook
    let table: CSVTable
    let period: RegisterIndex<Period>
    let fileNumber: Int
    let collector: DiagnosticCollector

    func observations() -> [Observation] {
        var reader = RowReader(self)
        return table.rows.compactMap { reader.observation($0) }
    }

    /// Remembers what codes mean while rows are read.
    private struct RowReader {
        let reader: ObservationReader
        var indicators: [ArraySlice<UInt8>: RegisterIndex<Indicator>] = [:]
        var units: [ArraySlice<UInt8>: RegisterIndex<ReportingUnit>] = [:]
        var groups: [ArraySlice<UInt8>: RegisterIndex<PopulationGroup>] = [:]
        var evidence: [ArraySlice<UInt8>: [RegisterIndex<Evidence>]] = [:]
        var dates: [ArraySlice<UInt8>: CalendarDate] = [:]

        init(_ reader: ObservationReader) {
            self.reader = reader
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
            guard let indicator, let unit, !hasGroup || group != nil else { return nil }
            return Observation(
                key: FigureKey(unit: unit, indicator: indicator, group: group, period: reader.period),
                statement: statement, numerator: numerator, denominator: denominator, value: value,
                evidence: proofs, source: source, reportedOn: reportedOn,
                origin: RowOrigin(file: reader.fileNumber, line: row.line))
        }

        private mutating func proofs(_ row: CSVRow) -> [RegisterIndex<Evidence>] {
            let bytes = row.bytes("evidence")
            guard !bytes.isEmpty else { return [] }
            if let known = evidence[bytes] { return known }
            let found = row.list("evidence").compactMap(reader.codes.evidence)
            evidence[bytes] = found
            return found
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
            guard let code = row.code(name), let index = find(code) else { return nil }
            known[bytes] = index
            return index
        }
    }
}
