import CampaignModel

/// The codes that content refers to, with the names that people know: what editors' programs complete.
public struct ContentCodes: Sendable {
    /// A code and what it names.
    public struct Code: Hashable, Sendable {
        /// The code.
        public let code: String
        /// The name in the site's first language.
        public let name: String
    }

    /// The languages of the site, the first one first.
    public let languages: [LanguageTag]
    /// The codes of each register, in the order of its file.
    public let registers: [(register: CodeRegister, codes: [Code])]

    /// Reads the registers; nothing, and what is wrong, when `site.yaml` can't be understood. Entries with mistakes are
    /// left out: `check` tells them.
    public static func read(
        _ folder: String
    ) throws(ContentFailure) -> (codes: ContentCodes?, diagnostics: [Diagnostic]) {
        let outline = try ContentOutline.read(folder)
        guard let languages = outline.outline?.languages, let first = languages.first else {
            return (nil, outline.diagnostics)
        }
        let collector = DiagnosticCollector()
        let data = DataFolder(
            folder: try ContentFolder(at: folder), languages: languages, privacy: PrivacyCheck(officeContacts: []),
            collector: collector)
        let base = try BaseRegisters(data, provinceCode: "")
        let book = CodeBook(base: base, collector: collector)
        let tasks: Register<CampaignTask> = try data.register("data/tasks.yaml") { TaskEntry.task($0, languages, book) }
        func named<Item: Registered>(_ register: Register<Item>, _ name: (Item) -> LocalizedText) -> [Code] {
            register.items.map { Code(code: $0.id, name: name($0).wordings[first] ?? "") }
        }
        let registers: [(CodeRegister, [Code])] = [
            (.commune, base.communes.items.map { Code(code: $0.id, name: $0.name) }),
            (.agency, named(base.agencies) { $0.name }), (.group, named(base.groups) { $0.name }),
            (.theme, named(base.themes) { $0.name }), (.indicator, named(base.indicators) { $0.name }),
            (.task, named(tasks) { $0.title }),
            (.period, base.periods.items.map { Code(code: $0.id, name: "\($0.start) – \($0.end)") }),
        ]
        return (ContentCodes(languages: languages, registers: registers.map { (register: $0.0, codes: $0.1) }), [])
    }
}
