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
        let first = source.place(at: Int(scanner.offsets[0]))
        if schema.isWhole, let line = CSVHeader.lineOfHeads(source, scanner, known) {
            isSound = false
            diagnostics.append(.headsBelow(line, at: first))
            return
        }
        var meant: Set<String> = []
        var unknown: [UnknownHead] = []
        for index in 0..<scanner.fieldCount {
            let range = Int(scanner.offsets[index])..<(Int(scanner.offsets[index + 1]) - 1)
            let name = CSVHeader.name(source, scanner, index)
            let place = source.place(at: range.lowerBound)
            if name.isEmpty, CSVHeader.isEmpty(index, source, scanner) { continue }
            if let head = add(name, at: index, place: place) { unknown.append(head) }
            if let nearest = unknown.last?.nearest { meant.insert(nearest) }
        }
        tell(unknown, known: known)
        tellLost(schema, meant, at: first)
    }

    private mutating func tell(_ unknown: [UnknownHead], known: [String]) {
        if unknown.count == 1, let head = unknown.first {
            diagnostics.append(.unknownColumn(head.name, nearest: head.nearest, known: known, at: head.place))
        } else if let head = unknown.first {
            diagnostics.append(.unknownColumns(unknown, known: known, at: head.place))
        }
    }

    private mutating func tellLost(_ schema: CSVSchema, _ meant: Set<String>, at first: SourcePlace) {
        let missing = schema.requiredColumns.filter { columns.index(of: $0) == nil }
        if !missing.isEmpty { isSound = false }
        if schema.isWhole {
            // A column under a name like its own is told at that name.
            let lost = schema.wholeHead.filter { columns.index(of: $0) == nil && !meant.contains($0) }
            if !lost.isEmpty { diagnostics.append(.lostColumns(lost, head: schema.wholeHead, at: first)) }
        } else {
            diagnostics += missing.map { .missingColumn($0, at: first) }
        }
    }

    /// The line of the second record when the first holds none of the heads, and the second does.
    private static func lineOfHeads(_ source: SourceText, _ scanner: CSVScanner, _ known: [String]) -> Int? {
        let names = (0..<scanner.fieldCount).map { name(source, scanner, $0) }
        guard scanner.lines.count > 1, !names.contains(where: known.contains) else { return nil }
        let second = (0..<scanner.fieldCount).map { name(source, scanner, scanner.fieldCount + 1 + $0) }
        return second.contains(where: known.contains) ? scanner.lines[1] : nil
    }

    private static func name(_ source: SourceText, _ scanner: CSVScanner, _ entry: Int) -> String {
        let range = Int(scanner.offsets[entry])..<(Int(scanner.offsets[entry + 1]) - 1)
        return String(decoding: CSVField.value(source.bytes, range), as: UTF8.self)
    }

    /// True when no row says anything below a head.
    private static func isEmpty(_ column: Int, _ source: SourceText, _ scanner: CSVScanner) -> Bool {
        (0..<scanner.lines.count).allSatisfy { record in
            let entry = record * (scanner.fieldCount + 1) + column
            let range = Int(scanner.offsets[entry])..<(Int(scanner.offsets[entry + 1]) - 1)
            return CSVField.value(source.bytes, range).isEmpty
        }
    }

    /// Takes a head; gives it back when there is none of that name.
    private mutating func add(_ name: String, at index: Int, place: SourcePlace) -> UnknownHead? {
        guard columns.knows(name) else {
            return UnknownHead(name: name, nearest: TextFold.nearest(name, in: columns.unused), place: place)
        }
        if columns.index(of: name) != nil { diagnostics.append(.duplicateColumn(name, at: place)) }
        columns.set(name, to: index)
        return nil
    }
}

/// A head that no column has.
struct UnknownHead {
    let name: String
    /// The head that was meant, if one is near.
    let nearest: String?
    let place: SourcePlace
}
