import CampaignModel

/// The registers that others refer to, read from files that refer to nothing themselves.
struct BaseRegisters: Sendable {
    let communes: Register<Commune>
    let agencies: Register<Agency>
    let groups: Register<PopulationGroup>
    let themes: Register<Theme>
    let indicators: Register<Indicator>
    let periods: Register<Period>
    let evidence: Register<Evidence>
    let consents: Register<Consent>
    let units: Register<ReportingUnit>
    /// Files of registers that have mistakes: whether a code is in them can't be told.
    let unread: Set<String>
    /// Files of registers that list nothing, each as messages show it.
    let empty: [String: String]
    private let root: String

    static let files = [
        "data/communes.csv", "data/agencies.csv", "data/groups.yaml", "data/indicators.yaml", "data/periods.yaml",
        "data/evidence.csv", "data/consents.csv",
    ]

    /// Reads them.
    ///
    /// - Parameter missed: Files that stand under another name, which is told by itself.
    init(_ data: DataFolder, provinceCode: String, missed: Set<String> = []) throws(ContentFailure) {
        communes = try data.register(Commune.declaration)
        agencies = try data.register(Agency.declaration)
        groups = try data.register("data/groups.yaml") {
            GroupEntry.declaration.read($0, data.languages)
        }
        let catalogue = try data.map("data/indicators.yaml")
        let entries = catalogue.flatMap { CatalogueFile.declaration.readWhole($0, data.languages) }
        themes = data.register(entries?.themes ?? []) { CatalogueFile.theme.read($0, data.languages) }
        indicators = data.register(entries?.indicators ?? []) {
            IndicatorEntry.declaration.read($0, data.languages)
        }
        periods = Register(
            try data.register("data/periods.yaml") { PeriodEntry.declaration.read($0, data.languages) }
                .items.sorted { ($0.end, $1.start) < ($1.end, $0.start) })
        evidence = try data.register(Evidence.declaration)
        consents = try data.register(Consent.declaration)
        let province = provinceCode.isEmpty ? "province" : provinceCode
        let communeUnits = zip(communes.indices, communes.items).map { ReportingUnit(id: $1.id, kind: .commune($0)) }
        let agencyUnits = zip(agencies.indices, agencies.items).map { ReportingUnit(id: $1.id, kind: .agency($0)) }
        unread = Set(
            BaseRegisters.files.filter { missed.contains($0) || data.collector.hasErrors(in: data.folder.shown($0)) })
        let counts: [String: Int] = [
            "data/communes.csv": communes.count, "data/agencies.csv": agencies.count, "data/groups.yaml": groups.count,
            "data/indicators.yaml": indicators.count, "data/periods.yaml": periods.count,
            "data/evidence.csv": evidence.count, "data/consents.csv": consents.count,
        ]
        root = data.folder.shown("")
        empty = counts.filter { $1 == 0 }.reduce(into: [:]) { $0[$1.key] = data.folder.shown($1.key) }
        units = Register([ReportingUnit(id: province, kind: .province)] + communeUnits + agencyUnits)
    }

    /// The file, as messages show it, that codes of a kind should be listed in and that lists nothing.
    func emptyFile<Item>(of kind: CodeKind, _ code: String, _ register: Register<Item>) -> String? {
        // Communes have numbers.
        if kind == .unit { return empty[code.allSatisfy(\.isNumber) ? "data/communes.csv" : "data/agencies.csv"] }
        if let file = kind.files.lazy.compactMap({ empty[$0] }).first { return file }
        return register.count == 0 ? kind.files.first.map { root + $0 } : nil
    }
}
