extension TemplateLibrary {
    /// Resolves every name of a template, and of the partials, parents and blocks it is made of.
    ///
    /// - Parameters:
    ///   - name: The template.
    ///   - shapes: What the template is offered, outermost first: a name is looked up in the last one first.
    /// - Returns: A template that can be rendered without any further lookup, or all that is wrong. A template that
    ///   calls itself, even by way of others, is refused.
    public func bind(_ name: String, to shapes: [Shape]) -> Result<BoundTemplate, TemplateProblems> {
        var binder = Binder(library: self, shapes: shapes)
        binder.bind(name)
        guard binder.problems.isEmpty else { return .failure(TemplateProblems(binder.problems)) }
        return .success(
            BoundTemplate(
                name: name, shapes: shapes, templates: binder.templates, program: binder.builder.program))
    }
}

/// A template of which every name is resolved; many threads may render it at once.
public struct BoundTemplate: Sendable {
    /// The name of the template.
    public let name: String
    /// What it is offered, outermost first.
    public let shapes: [Shape]
    /// The names of all templates it is made of, its own included.
    public let templates: Set<String>

    let program: Program

    /// Appends the rendered template in UTF-8.
    ///
    /// - Parameter records: One for each shape the template was bound to, in the same order. Others stop the
    ///   program, for that is a mistake in it.
    public func render(_ records: [Record], into output: inout [UInt8]) {
        precondition(
            records.count == shapes.count && zip(records, shapes).allSatisfy { $0.has($1) },
            "The records don't fit the shapes that “\(name)” was bound to.")
        program.run(records, into: &output)
    }
}
