/// A value of Thrift’s compact protocol, as far as Parquet uses it.
indirect enum ThriftValue {
    case integer(Int)
    case binary([UInt8])
    case list([ThriftValue])
    case structure([Int: ThriftValue])

    subscript(field: Int) -> ThriftValue? {
        guard case .structure(let fields) = self else { return nil }
        return fields[field]
    }

    var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    var list: [ThriftValue]? { if case .list(let items) = self { items } else { nil } }

    var text: String? {
        if case .binary(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil }
    }
}

/// Reads what `ThriftWriter` writes, out of bytes that anybody may have written.
struct ThriftReader {
    private let bytes: [UInt8]
    /// Where the next value begins.
    private(set) var position: Int

    /// Values that may still be read: a byte of a file is many in memory.
    private var room = 100_000

    /// Structures of Parquet lie a few deep.
    private static let depthLimit = 12

    init(_ bytes: [UInt8], at position: Int) { (self.bytes, self.position) = (bytes, position) }

    /// A structure; nothing where there is none.
    mutating func structure() -> ThriftValue? { structure(depth: 0) }

    private mutating func structure(depth: Int) -> ThriftValue? {
        guard depth < ThriftReader.depthLimit else { return nil }
        var fields: [Int: ThriftValue] = [:]
        var id = 0
        while let head = byte() {
            if head == 0 { return .structure(fields) }
            // Parquet numbers its fields without gaps above fifteen.
            guard head >> 4 > 0 else { return nil }
            id += Int(head >> 4)
            guard let value = value(of: head & 0x0F, depth: depth + 1) else { return nil }
            fields[id] = value
        }
        return nil
    }

    private mutating func value(of type: UInt8, depth: Int) -> ThriftValue? {
        guard room > 0 else { return nil }
        room -= 1
        switch type {
        case 1, 2: return .integer(type == 1 ? 1 : 0)
        case 5, 6: return varint().map { .integer(Int(bitPattern: UInt($0 >> 1)) ^ -Int($0 & 1)) }
        case 8: return binary()
        case 9: return list(depth: depth)
        case 12: return structure(depth: depth)
        default: return nil
        }
    }

    private mutating func list(depth: Int) -> ThriftValue? {
        guard depth < ThriftReader.depthLimit, let head = byte() else { return nil }
        let count = head >> 4 < 15 ? UInt64(head >> 4) : varint() ?? .max
        // Each item has a byte at least.
        guard count <= UInt64(bytes.count - position) else { return nil }
        var items: [ThriftValue] = []
        for _ in 0..<count {
            guard let item = value(of: head & 0x0F, depth: depth + 1) else { return nil }
            items.append(item)
        }
        return .list(items)
    }

    private mutating func binary() -> ThriftValue? {
        guard let count = varint(), count <= UInt64(bytes.count - position) else { return nil }
        let start = position
        position += Int(count)
        return .binary(Array(bytes[start..<position]))
    }

    mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard let byte = byte() else { return nil }
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        return nil
    }

    private mutating func byte() -> UInt8? {
        guard bytes.indices.contains(position) else { return nil }
        position += 1
        return bytes[position - 1]
    }
}
