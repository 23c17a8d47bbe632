/// All templates of a site, parsed once.
public struct TemplateLibrary: Sendable {
    /// What is wrong with the files themselves, sorted by place.
    public let problems: [TemplateProblem]

    private let templates: [String: Template]
    private let broken: [String: [TemplateProblem]]

    /// Parses templates; those with mistakes in their syntax are kept out and told of in `problems`.
    public init(sources: [TemplateSource]) {
        var templates: [String: Template] = [:]
        var broken: [String: [TemplateProblem]] = [:]
        var files: [String: String] = [:]
        for source in sources {
            if let other = files[source.name] {
                let kind = TemplateProblem.Kind.repeatedTemplate(name: source.name, other: other)
                broken[source.name, default: []].append(
                    TemplateProblem(kind, at: TemplatePlace(file: source.file)))
                continue
            }
            files[source.name] = source.file
            let parser = Parser(source)
            if let template = parser.template { templates[source.name] = template }
            if !parser.problems.isEmpty { broken[source.name, default: []] += parser.problems }
        }
        self.templates = templates
        self.broken = broken
        problems = broken.values.flatMap { $0 }.sorted()
    }

    /// The names of all templates, sorted; those with mistakes too.
    public var names: [String] {
        Set(templates.keys).union(broken.keys).sorted()
    }

    /// The templates that none of the bound ones is made of, as places of whole files, sorted.
    public func unused(by bound: some Sequence<BoundTemplate>) -> [TemplatePlace] {
        let used = bound.reduce(into: Set<String>()) { $0.formUnion($1.templates) }
        return templates.values.filter { !used.contains($0.name) }.map { TemplatePlace(file: $0.file) }.sorted()
    }

    /// What a lookup by name finds.
    enum Lookup {
        case found(Template)
        case broken([TemplateProblem])
        case unknown(TemplateProblem.Kind)
    }

    func lookup(_ name: String) -> Lookup {
        if let problems = broken[name] { return .broken(problems) }
        if let template = templates[name] { return .found(template) }
        return .unknown(
            .unknownTemplate(name: name, nearest: NearestName.nearest(to: name, among: names), known: names))
    }
}
