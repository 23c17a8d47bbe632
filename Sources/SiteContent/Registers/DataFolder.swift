import CampaignModel

/// Reads the files of registers; a file that isn't there is an empty register.
struct DataFolder {
    let folder: ContentFolder
    let languages: [LanguageTag]
    let privacy: PrivacyCheck
    let collector: DiagnosticCollector

    /// The table in a CSV file.
    func table(_ path: String, _ schema: CSVSchema) throws(ContentFailure) -> CSVTable? {
        guard let file = folder[path] else { return nil }
        return table(file, bytes: try file.bytes(), schema)
    }

    /// The table in the bytes of a CSV file.
    func table(_ file: ContentFolder.File, bytes: [UInt8], _ schema: CSVSchema) -> CSVTable {
        let table = CSVTable(SourceText(file: file.shownPath, bytes: bytes, into: collector), schema, into: collector)
        privacy.check(table, schema, into: collector)
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

    /// A register from a CSV file: rows that give nothing are left out, doubled identifiers are reported.
    func register<Item: Registered>(
        _ path: String, _ schema: CSVSchema, _ read: (CSVRow) -> Located<Item>?
    ) throws(ContentFailure) -> Register<Item> {
        guard let table = try table(path, schema) else { return Register() }
        return unique(table.rows.compactMap(read))
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
