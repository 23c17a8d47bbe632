/// Values for the fields of a shape, in its order.
public struct Record: Sendable {
    /// The shape that the values fit.
    public let shape: Shape
    let values: [Value]

    /// Makes a record; stops the program when the values don't fit the shape, for that is a mistake in the program.
    public init(_ shape: Shape, _ values: [Value]) {
        precondition(
            values.count == shape.fields.count,
            "A record holds \(values.count) values for \(shape.fields.count) fields.")
        for (field, value) in zip(shape.fields, values) {
            precondition(value.fits(field.kind), "The value of “\(field.name)” doesn't fit its kind in the shape.")
        }
        self.shape = shape
        self.values = values
    }
}

/// A value of a record.
public enum Value: Sendable {
    /// A text, escaped when printed.
    case text(String)
    /// A text already in UTF-8, escaped when printed.
    case utf8([UInt8])
    /// HTML in UTF-8, printed as it is.
    case html([UInt8])
    /// Yes or no.
    case flag(Bool)
    /// Records of one shape.
    case list([Record])
    /// A record that is always there.
    case record(Record)
    /// A record that may be absent.
    case optional(Record?)
    /// Texts, each escaped when printed.
    case texts([String])

    @inline(__always)
    fileprivate func fits(_ kind: Shape.Kind) -> Bool {
        switch (self, kind) {
        case (.text, .text), (.utf8, .text), (.html, .html), (.flag, .flag), (.texts, .texts): true
        case (.list(let records), .list(let shape)): records.allSatisfy { $0.has(shape) }
        case (.record(let record), .record(let shape)): record.has(shape)
        case (.optional(let record), .optional(let shape)): record.map { $0.has(shape) } ?? true
        case (.text, _), (.utf8, _), (.html, _), (.flag, _), (.list, _), (.record, _), (.optional, _), (.texts, _):
            false
        }
    }

    /// Whether a section over the value is rendered.
    @inline(__always)
    var isTrue: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .utf8(let bytes), .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let records): !records.isEmpty
        case .texts(let texts): !texts.isEmpty
        case .record: true
        case .optional(let record): record != nil
        }
    }
}

extension Record {
    @inline(__always)
    func has(_ shape: Shape) -> Bool {
        self.shape.isIdentical(to: shape) || self.shape == shape
    }
}
