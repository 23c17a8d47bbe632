import Mustache

/// Reads a JSON text into a value for templates, as RFC 8259 defines it and nothing beyond.
struct JSONReader {
    /// Deeper nesting than this is refused: no template's data need it.
    static let depthLimit = 200

    let bytes: [UInt8]
    var position = 0
    private var depth = 0

    /// Reads a whole text.
    static func value(of bytes: [UInt8]) throws(JSONProblem) -> DynamicValue {
        var reader = try JSONReader(bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.problem(.textAfterEnd) }
        return value
    }

    private init(_ bytes: [UInt8]) throws(JSONProblem) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw problem(.notUTF8) }
    }

    private mutating func value() throws(JSONProblem) -> DynamicValue {
        skipSpace()
        guard let current else { throw problem(.endsEarly) }
        switch current {
        case UInt8(ascii: "{"): return try nested { reader throws(JSONProblem) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSONProblem) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw unexpected()
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(JSONProblem) -> DynamicValue
    ) throws(JSONProblem) -> DynamicValue {
        guard depth < JSONReader.depthLimit else { throw problem(.tooDeep) }
        depth += 1
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONProblem) -> DynamicValue {
        var fields: [String: DynamicValue] = [:]
        skipSpace()
        if take("}") { return .object(fields) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw unexpected() }
            let start = position
            let name = try string()
            guard fields[name] == nil else { throw problem(.repeatedName(name), at: start) }
            skipSpace()
            guard take(":") else { throw unexpected() }
            fields[name] = try value()
            skipSpace()
        } while take(",")
        guard take("}") else { throw unexpected() }
        return .object(fields)
    }

    private mutating func array() throws(JSONProblem) -> DynamicValue {
        var items: [DynamicValue] = []
        skipSpace()
        if take("]") { return .array(items) }
        repeat {
            items.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw unexpected() }
        return .array(items)
    }

    private mutating func word(_ text: StaticString, _ value: DynamicValue) throws(JSONProblem) -> DynamicValue {
        for letter in "\(text)".utf8 {
            guard current == letter else { throw unexpected() }
            position += 1
        }
        return value
    }

    private mutating func number() throws(JSONProblem) -> String {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        var isWhole = true
        if take(".") {
            isWhole = false
            try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return isWhole ? text : JSONNumber.shortest(text)
    }

    private mutating func digits() throws(JSONProblem) {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        guard position > start else { throw unexpected() }
    }
}

/// The ways through the bytes.
extension JSONReader {
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let current, current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func skipSpace() {
        while let byte = current, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
    }

    func unexpected() -> JSONProblem {
        guard position < bytes.count else { return problem(.endsEarly) }
        let text = String(decoding: bytes[position...].prefix(64), as: UTF8.self)
        return problem(.unexpected(text.first.map { String($0) } ?? ""))
    }

    func problem(_ kind: JSONProblem.Kind, at offset: Int? = nil) -> JSONProblem {
        let before = bytes[..<(offset ?? position)]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return JSONProblem(
            kind: kind,
            line: before.count { $0 == UInt8(ascii: "\n") } + 1,
            // Bytes that continue a scalar don't start one.
            column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
