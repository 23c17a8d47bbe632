import Mustache

/// What a template is given: a value whose fields a designer can name.
///
/// The fields are listed once, each with its name, its kind and where it comes from, so that the shape that templates
/// are checked against and the values that they print can't drift apart.
protocol TemplateView: Sendable {
    /// The fields, in order.
    static var fields: Fields<Self> { get }
}

extension TemplateView {
    /// What templates are checked against.
    static var shape: Shape { fields.shape }

    /// The values of this view.
    var record: Record { Self.fields.record(of: self) }
}

/// The fields of a view.
struct Fields<View>: Sendable {
    let shape: Shape
    private let readers: [@Sendable (View) -> Value]

    init(_ fields: [Field<View>]) {
        shape = Shape(fields.map { Shape.Field($0.name, $0.kind) })
        readers = fields.map(\.read)
    }

    func record(of view: View) -> Record {
        Record(shape, readers.map { $0(view) })
    }
}

/// A field of a view: its name in templates, its kind, and where it comes from.
struct Field<View>: Sendable {
    let name: String
    let kind: Shape.Kind
    let read: @Sendable (View) -> Value

    /// Words; escaped where a template prints them.
    static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Field {
        Field(name: name, kind: .text) { .text(read($0)) }
    }

    /// Words that may be missing: a section of the same name is skipped then.
    static func text(_ name: String, optional read: @escaping @Sendable (View) -> String?) -> Field {
        Field(name: name, kind: .text) { .text(read($0) ?? "") }
    }

    /// Markup that is ready to be printed.
    static func html(_ name: String, _ read: @escaping @Sendable (View) -> [UInt8]) -> Field {
        Field(name: name, kind: .html) { .html(read($0)) }
    }

    /// A condition.
    static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Field {
        Field(name: name, kind: .flag) { .flag(read($0)) }
    }

    /// Several views of the same kind.
    static func list<Item: TemplateView>(_ name: String, _ read: @escaping @Sendable (View) -> [Item]) -> Field {
        Field(name: name, kind: .list(Item.shape)) { .list(read($0).map(\.record)) }
    }

    /// Several views of the same kind whose values were read before.
    static func records<Item: TemplateView>(
        _ name: String, of item: Item.Type, _ read: @escaping @Sendable (View) -> [Record]
    ) -> Field {
        Field(name: name, kind: .list(Item.shape)) { .list(read($0)) }
    }

    /// Several texts.
    static func texts(_ name: String, _ read: @escaping @Sendable (View) -> [String]) -> Field {
        Field(name: name, kind: .texts) { .texts(read($0)) }
    }

    /// One view.
    static func record<Item: TemplateView>(_ name: String, _ read: @escaping @Sendable (View) -> Item) -> Field {
        Field(name: name, kind: .record(Item.shape)) { .record(read($0).record) }
    }

    /// One view, or none.
    static func record<Item: TemplateView>(
        _ name: String, optional read: @escaping @Sendable (View) -> Item?
    ) -> Field {
        Field(name: name, kind: .optional(Item.shape)) { .optional(read($0)?.record) }
    }
}
