/// A value as JSON has it, for trying a template with data that have no fixed shape.
public indirect enum DynamicValue: Hashable, Sendable {
    /// JSON’s null.
    case null
    /// True or false.
    case bool(Bool)
    /// A number, exactly as it is to be printed.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([DynamicValue])
    /// Values by name.
    case object([String: DynamicValue])

    /// Whether a section over the value is rendered: null, false, the empty text and the empty list say no.
    ///
    /// A number says yes, zero too: zero is a figure, not a gap.
    var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        case .string(let text): !text.isEmpty
        case .array(let items): !items.isEmpty
        case .number, .object: true
        }
    }

    /// What to print; nil for values that have no text.
    var printed: String? {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .number(let text), .string(let text): text
        case .null, .array, .object: nil
        }
    }

    var kind: TemplateProblem.ValueKind {
        switch self {
        case .null: .null
        case .bool: .flag
        case .number, .string: .text
        case .array: .list
        case .object: .record
        }
    }
}
