/// The values that names are looked up in, innermost last.
struct ContextStack {
    /// What a lookup finds.
    enum Lookup {
        case found(DynamicValue)
        /// The part that nothing offers, and what is offered where it was looked for.
        case missing(part: String, offered: [String])
    }

    private var values: [DynamicValue]

    init(_ value: DynamicValue) {
        values = [value]
    }

    mutating func push(_ value: DynamicValue) { values.append(value) }

    mutating func pop() { values.removeLast() }

    func lookup(_ name: Name) -> Lookup {
        guard let current = values.last else { preconditionFailure("The context stack is never empty.") }
        guard let first = name.parts.first else { return .found(current) }
        let candidates = name.isLocal ? [current] : values.reversed()
        for case .object(let fields) in candidates {
            guard let value = fields[first] else { continue }
            return lookup(name.parts.dropFirst(), in: value)
        }
        return .missing(part: first, offered: candidates.flatMap(\.fieldNames).sorted())
    }

    private func lookup(_ parts: ArraySlice<String>, in value: DynamicValue) -> Lookup {
        var value = value
        for part in parts {
            guard case .object(let fields) = value, let next = fields[part] else {
                return .missing(part: part, offered: value.fieldNames.sorted())
            }
            value = next
        }
        return .found(value)
    }
}

extension DynamicValue {
    fileprivate var fieldNames: [String] {
        guard case .object(let fields) = self else { return [] }
        return Array(fields.keys)
    }
}
