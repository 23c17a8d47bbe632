/// What a template is offered: names, and what kind of value each stands for.
///
///     let commune: Shape = ["name": .text, "figures": .list(["value": .text, "chart": .html])]
public struct Shape: Sendable {
    /// What a name stands for, and so what tags may do with it.
    public enum Kind: Hashable, Sendable {
        /// A text: `{{name}}`, escaped. A section over it is rendered when it isn't empty.
        case text
        /// HTML as it is to be printed: `{{{name}}}`. A section over it is rendered when it isn't empty.
        case html
        /// Yes or no: `{{#name}}`, `{{^name}}`.
        case flag
        /// Records: a section over it is rendered once for each.
        case list(Shape)
        /// A record that is always there: `{{name.part}}`, `{{#name}}`.
        case record(Shape)
        /// A record that may be absent: `{{#name}}`; `{{name.part}}` is printed only inside that section.
        case optional(Shape)
        /// Texts: a section over it is rendered once for each, with the text as `{{.}}`.
        case texts
    }

    /// A name and what it stands for.
    public struct Field: Hashable, Sendable {
        /// The name in tags.
        public let name: String
        /// What it stands for.
        public let kind: Kind

        /// Makes a field.
        public init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// The fields in the order in which a record holds their values.
    public var fields: [Field] { storage.fields }

    private let storage: Storage

    /// Makes a shape; stops the program when a name comes twice or could never be written in a tag.
    public init(_ fields: [Field]) {
        storage = Storage(fields)
    }

    /// The place of a name among the fields.
    func slot(of name: String) -> Int? { storage.slots[name] }

    /// Whether both are one and the same shape, which is quick to tell.
    @inline(__always)
    func isIdentical(to other: Shape) -> Bool { storage === other.storage }

    private final class Storage: Sendable {
        let fields: [Field]
        let slots: [String: Int]

        init(_ fields: [Field]) {
            self.fields = fields
            var slots: [String: Int] = [:]
            for (slot, field) in fields.enumerated() {
                precondition(
                    !field.name.isEmpty && !field.name.utf8.contains { $0.isBlank || $0 == Byte.dot },
                    "“\(field.name)” can't be a name in a shape: a tag could never ask for it.")
                precondition(slots.updateValue(slot, forKey: field.name) == nil, "A shape has “\(field.name)” twice.")
            }
            self.slots = slots
        }
    }
}

extension Shape: ExpressibleByDictionaryLiteral {
    /// Makes a shape from names and kinds, in the order written.
    public init(dictionaryLiteral elements: (String, Kind)...) {
        self.init(elements.map { Field($0, $1) })
    }
}

extension Shape: Hashable {
    /// Whether both offer the same, in the same order.
    public static func == (left: Shape, right: Shape) -> Bool {
        left.isIdentical(to: right) || left.fields == right.fields
    }

    /// Mixes in the fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(fields)
    }
}
