/// Reads a template, or tells all that is wrong with its syntax.
struct Parser {
    /// Nil when there are problems.
    let template: Template?
    let problems: [TemplateProblem]

    init(_ source: TemplateSource) {
        guard String(validating: source.bytes, as: UTF8.self) != nil else {
            template = nil
            problems = [TemplateProblem(.notUTF8, at: TemplatePlace(file: source.file))]
            return
        }
        let tokenizer = Tokenizer(source)
        let pairs = TagPairs(tokenizer.tokens)
        problems = (tokenizer.problems + pairs.problems).sorted { $0.place < $1.place }
        guard problems.isEmpty else {
            template = nil
            return
        }
        var builder = TreeBuilder(bytes: source.bytes, tokens: tokenizer.tokens, pairs: pairs)
        template = Template(name: source.name, file: source.file, nodes: builder.build())
    }
}
