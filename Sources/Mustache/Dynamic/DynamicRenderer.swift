/// Renders templates with data that have no fixed shape: for designers who try a template.
///
/// Sites are rendered by bound templates instead; see `TemplateLibrary.bind(_:to:)`.
public struct DynamicRenderer: Sendable {
    private let library: TemplateLibrary
    private let isStrict: Bool

    /// Makes a renderer whose partials and parents come from a library.
    ///
    /// - Parameter isStrict: Whether a missing name or template is a problem. Otherwise it prints nothing, as the
    ///   Mustache specification says.
    public init(library: TemplateLibrary, isStrict: Bool) {
        self.library = library
        self.isStrict = isStrict
    }

    /// Renders one template, which need not belong to the library.
    public func render(_ source: TemplateSource, with value: DynamicValue) -> DynamicRendering {
        let parser = Parser(source)
        guard let template = parser.template else { return DynamicRendering(bytes: [], problems: parser.problems) }
        var run = DynamicRun(library: library, isStrict: isStrict, context: ContextStack(value))
        run.render(template.nodes, in: DynamicRun.Surroundings())
        return DynamicRendering(bytes: run.output, problems: Set(run.problems).sorted())
    }
}

/// What rendering with data of no fixed shape gives.
public struct DynamicRendering: Hashable, Sendable {
    /// The output in UTF-8; as much of it as could be made when there are problems.
    public let bytes: [UInt8]
    /// What is wrong, sorted by place.
    public let problems: [TemplateProblem]
}
