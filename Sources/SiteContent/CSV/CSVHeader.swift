import CampaignModel

/// The header of a CSV file held against the schema.
struct CSVHeader {
    /// The known columns and where the file has them.
    private(set) var columns: CSVColumns
    /// False when rows can't be read by this header.
    private(set) var isSound = true
    /// True when what is wrong with it explains all that is wrong with the rows.
    private(set) var explainsAll = false
    /// What is wrong with it.
    private(set) var diagnostics: [Diagnostic] = []

    /// No table of ours has a tenth of it; each head that isn't known is compared with all that are.
    static let mostColumns = 1000

    init(_ source: SourceText, _ scanner: CSVScanner, _ schema: CSVSchema) {
        let known = schema.knownColumns
        columns = CSVColumns(known)
        guard scanner.lines.count > 0 else {
            isSound = false
            if source.isReadable, scanner.unclosedQuote == nil {
                diagnostics.append(.noHeader(columns: schema.wholeHead, at: source.whole.place))
            }
            return
        }
        let first = source.place(at: Int(scanner.offsets[0]))
        guard scanner.fieldCount <= CSVHeader.mostColumns else {
            (isSound, explainsAll) = (false, true)
            diagnostics.append(.tooManyColumns(scanner.fieldCount, most: CSVHeader.mostColumns, at: first))
            return
        }
        if let mistake = HeadMistake(source, scanner, known, isWhole: schema.isWhole) {
            (isSound, explainsAll) = (false, true)
            diagnostics.append(mistake.diagnostic)
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
        let lost = renamed(&unknown, schema, meant)
        let (ofLanguages, others) = removedLanguages(unknown, known, schema.languages)
        diagnostics += ofLanguages
        tell(others, known: known)
        tellMissing(schema, lost, at: first)
    }

    /// Finds the columns that aren't there under any name, and says of unknown heads which column they may stand for.
    private func renamed(_ unknown: inout [UnknownHead], _ schema: CSVSchema, _ meant: Set<String>) -> [String] {
        // A column under a name like its own is told at that name.
        let lost = schema.isWhole ? schema.wholeHead.filter { columns.index(of: $0) == nil && !meant.contains($0) } : []
        let strangers = unknown.indices.filter {
            unknown[$0].nearest == nil && !HeadWords.isCounter(unknown[$0].name)
        }
        guard !lost.isEmpty, strangers.count == lost.count else { return lost }
        // As many as are missing: they were given other names, in the order of the heads.
        for (position, name) in zip(strangers, lost) {
            unknown[position] = UnknownHead(
                name: unknown[position].name, nearest: name, place: unknown[position].place)
        }
        return []
    }

    /// Tells columns that are known in other languages than theirs apart from the rest.
    private func removedLanguages(
        _ unknown: [UnknownHead], _ known: [String], _ languages: [LanguageTag]
    ) -> (told: [Diagnostic], others: [UnknownHead]) {
        var told: [String: Diagnostic] = [:]
        let others = unknown.filter { head in
            guard head.nearest == nil, let mark = head.name.lastIndex(of: "_") else { return true }
            let (base, tag) = (head.name[..<mark], head.name[head.name.index(after: mark)...])
            guard LanguageTag.isPlain(tag),
                languages.contains(where: { known.contains(CSVSchema.column(String(base), $0)) })
            else { return true }
            if told[String(tag)] == nil { told[String(tag)] = .removedLanguage(String(tag), at: head.place) }
            return false
        }
        return (told.values.sorted(), others)
    }

    private mutating func tell(_ unknown: [UnknownHead], known: [String]) {
        if unknown.count == 1, let head = unknown.first {
            diagnostics.append(.unknownColumn(head.name, nearest: head.nearest, known: known, at: head.place))
        } else if let head = unknown.first {
            diagnostics.append(.unknownColumns(unknown, known: known, at: head.place))
        }
    }

    private mutating func tellMissing(_ schema: CSVSchema, _ lost: [String], at first: SourcePlace) {
        let missing = schema.requiredColumns.filter { columns.index(of: $0) == nil }
        if !missing.isEmpty { isSound = false }
        if schema.isWhole {
            if !lost.isEmpty { diagnostics.append(.lostColumns(lost, head: schema.wholeHead, at: first)) }
        } else {
            diagnostics += missing.map { .missingColumn($0, at: first) }
        }
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
            let unused = columns.unused
            let nearest = HeadWords.column(for: name, among: unused) ?? TextFold.nearest(name, in: unused)
            return UnknownHead(name: name, nearest: HeadWords.isCounter(name) ? nil : nearest, place: place)
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
