/// A template, parsed.
struct Template: Sendable {
    let name: String
    let file: String
    let nodes: [Node]
}

/// A step of a parsed template.
indirect enum Node: Sendable {
    /// A line begins here that keeps its place in the output: indentation goes in front.
    case lineStart
    case text([UInt8])
    case variable(Variable)
    case section(Section)
    case partial(Partial)
    case parent(Parent)
    case block(Block)
}

/// A tag that prints a value.
struct Variable: Sendable {
    let name: Name
    let isEscaped: Bool
    let place: TemplatePlace
}

/// A part that depends on a value.
struct Section: Sendable {
    let name: Name
    let isInverted: Bool
    let nodes: [Node]
    let place: TemplatePlace
}

/// The template that a partial or a parent tag calls.
enum Callee: Sendable {
    case fixed(String)
    /// The context says which one.
    case dynamic(Name)

    init(_ name: String) {
        self = name.utf8.first == UInt8(ascii: "*") ? .dynamic(Name(String(name.dropFirst()))) : .fixed(name)
    }
}

/// A call of a template.
struct Partial: Sendable {
    let callee: Callee
    /// The white space in front of a call alone on its line; nil for a call inside a line.
    let indentation: [UInt8]?
    let place: TemplatePlace
}

/// A call of a template that fills some of its blocks.
struct Parent: Sendable {
    let callee: Callee
    /// The white space in front of a call alone on its lines; nil for a call inside a line.
    let indentation: [UInt8]?
    let arguments: [Argument]
    /// The first thing between the tags that isn't a block, and so never printed.
    let ignored: TemplatePlace?
    let place: TemplatePlace
}

/// What a call puts into a block of the template called.
struct Argument: Sendable {
    let name: String
    let nodes: [Node]
    /// Whether the content begins on a line of its own.
    let opensLine: Bool
    /// Whether the content ends with the end of a line.
    let closesLine: Bool
    let place: TemplatePlace
}

/// A place that a caller may fill, with what it holds otherwise.
struct Block: Sendable {
    /// How the lines of a block with lines of its own are laid out.
    struct Lines: Sendable {
        /// Goes in front of each line of an argument.
        let indentation: [UInt8]
        /// The line ending behind the end tag.
        let ending: [UInt8]
    }

    let name: String
    let nodes: [Node]
    /// Nil for a block inside a line.
    let lines: Lines?
    let place: TemplatePlace
}
