import Mustache

extension DynamicValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A flag.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A number.
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    /// Null.
    public init(nilLiteral: ()) { self = .null }
    /// A list.
    public init(arrayLiteral elements: DynamicValue...) { self = .array(elements) }
    /// Values by name.
    public init(dictionaryLiteral elements: (String, DynamicValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}

/// The output by the rules of the specification; a problem shows in it.
func rendered(_ template: String, _ data: DynamicValue = [:], _ partials: [String: String] = [:]) -> String {
    let rendering = rendering(of: template, data, partials, isStrict: false)
    let problems = rendering.problems.map { "[\($0.identifier)]" }.joined()
    return problems + String(decoding: rendering.bytes, as: UTF8.self)
}

func rendering(
    of template: String, _ data: DynamicValue = [:], _ partials: [String: String] = [:], isStrict: Bool
) -> DynamicRendering {
    let sources = partials.map { TemplateSource(name: $0.key, text: $0.value) }
    let library = TemplateLibrary(sources: sources)
    let renderer = DynamicRenderer(library: library, isStrict: isStrict)
    return renderer.render(TemplateSource(name: "main", text: template), with: data)
}
