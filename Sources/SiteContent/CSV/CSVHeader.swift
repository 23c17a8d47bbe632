import CampaignModel

/// The header of a CSV file held against the schema.
struct CSVHeader {
    /// The known columns and where the file has them.
    private(set) var columns: CSVColumns
    /// False when rows can't be read by this header.
    private(set) var isSound = true
    /// What is wrong with it.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText, _ scanner: CSVScanner, _ schema: CSVSchema) {
        let known = schema.knownColumns
        columns = CSVColumns(known)
        guard scanner.lines.count > 0 else {
            isSound = false
            if source.isReadable, scanner.unclosedQuote == nil {
                diagnostics.append(.noHeader(columns: schema.requiredColumns, at: source.whole.place))
            }
            return
        }
        for index in 0..<scanner.fieldCount {
            let range = Int(scanner.offsets[index])..<(Int(scanner.offsets[index + 1]) - 1)
            let name = String(decoding: CSVField.value(source.bytes, range), as: UTF8.self)
            add(name, at: index, place: source.place(at: range.lowerBound), known: known)
        }
        for name in schema.requiredColumns where columns.index(of: name) == nil {
            isSound = false
            diagnostics.append(.missingColumn(name, at: source.place(at: Int(scanner.offsets[0]))))
        }
    }

    private mutating func add(_ name: String, at index: Int, place: SourcePlace, known: [String]) {
        guard columns.knows(name) else {
            let nearest = TextFold.nearest(name, in: columns.unused)
            diagnostics.append(.unknownColumn(name, nearest: nearest, known: known, at: place))
            return
        }
        if columns.index(of: name) != nil { diagnostics.append(.duplicateColumn(name, at: place)) }
        columns.set(name, to: index)
    }
}
