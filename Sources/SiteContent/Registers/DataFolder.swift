import CampaignModel

/// Reads the files of registers; a file that isn't there is an empty register.
struct DataFolder {
    let folder: ContentFolder
    let languages: [LanguageTag]
    let privacy: PrivacyCheck
    let collector: DiagnosticCollector
    /// Languages that are partly translated: tables may leave out their columns.
    var partialLanguages: Set<LanguageTag> = []

    /// The table in a CSV file.
    func table(_ path: String, _ schema: CSVSchema) throws(ContentFailure) -> CSVTable? {
        guard let file = folder[path] else { return nil }
        return table(file, bytes: try file.bytes(), schema)
    }

    /// The table in the bytes of a CSV file.
    func table(_ file: ContentFolder.File, bytes: [UInt8], _ schema: CSVSchema) -> CSVTable {
        let table = CSVTable(SourceText(file: file.shownPath, bytes: bytes, into: collector), schema, into: collector)
        privacy.check(table, schema, into: collector)
        FormulaCells.check(table, schema, into: collector)
        return table
    }

    /// The mapping in a YAML file.
    func map(_ path: String) throws(ContentFailure) -> YAMLMap? {
        try source(path)?.whole.yamlMap(into: collector)
    }

    /// The list of mappings in a YAML file.
    func maps(_ path: String) throws(ContentFailure) -> [YAMLMap] {
        try source(path)?.whole.yamlMaps(into: collector) ?? []
    }

    /// The rows of a declared register; what can't be read is left out, what may stand only once is reported when it
    /// comes again.
    func rows<Row>(_ declaration: RegisterDeclaration<Row>, _ book: ReferenceBook) throws(ContentFailure) -> [Row] {
        let schema = CSVSchema(declaration.fields, languages, partial: partialLanguages)
        guard let table = try table("data/\(declaration.name).csv", schema) else { return [] }
        let heads = declaration.heads(languages)
        var rules = FieldRules(declaration.fields, declaration.repetition, heads: heads)
        let rows: [Row] = table.rows.compactMap { row in
            if let sheetRow = SheetRow(row) {
                collector.add(sheetRow.diagnostic(at: row.place))
                return nil
            }
            let exchanged = ExchangedCells(row, declaration.fields)
            if let exchanged { collector.add(exchanged.diagnostic) }
            let cells = RowCells(row: row, book: book, told: exchanged?.columns ?? [])
            guard let read = declaration.read(cells) else { return nil }
            rules.check(row)
            return read
        }
        rules.repetitions.forEach(collector.add)
        return rows
    }

    /// A declared register whose rows refer to no other.
    func register<Item: Registered>(_ declaration: RegisterDeclaration<Item>) throws(ContentFailure) -> Register<Item> {
        Register(try rows(declaration, .none))
    }

    /// A register from a YAML file that is a list.
    func register<Item: Registered>(
        _ path: String, _ read: (YAMLMap) -> Located<Item>?
    ) throws(ContentFailure) -> Register<Item> {
        register(try maps(path), read)
    }

    /// A register from YAML mappings.
    func register<Item: Registered>(_ maps: [YAMLMap], _ read: (YAMLMap) -> Located<Item>?) -> Register<Item> {
        unique(
            maps.compactMap { map in
                let item = read(map)
                map.reportUnknownKeys()
                return item
            })
    }

    private func unique<Item: Registered>(_ items: [Located<Item>]) -> Register<Item> {
        var first: [String: SourcePlace] = [:]
        for item in items {
            if let earlier = first[item.value.id] {
                collector.add(.duplicateIdentifier(item.value.id, firstAt: earlier, at: item.place))
            } else {
                first[item.value.id] = item.place
            }
        }
        return Register(items.map(\.value))
    }

    private func source(_ path: String) throws(ContentFailure) -> SourceText? {
        guard let file = folder[path] else { return nil }
        let source = SourceText(file: file.shownPath, bytes: try file.bytes(), into: collector)
        privacy.checkValues(of: source, into: collector)
        return source
    }
}
