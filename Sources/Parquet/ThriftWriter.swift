/// Structures in Thrift’s compact protocol, in which Parquet keeps what it says of itself.
struct ThriftWriter {
    private(set) var bytes: [UInt8] = []
    private var last: [Int] = [0]

    mutating func field(_ id: Int, integer value: Int, is64: Bool = false) {
        head(id, type: is64 ? 6 : 5)
        varint(zigzag(value))
    }

    mutating func field(_ id: Int, text: String) {
        head(id, type: 8)
        binary(text)
    }

    mutating func field(_ id: Int, _ body: (inout ThriftWriter) -> Void) {
        head(id, type: 12)
        structure(body)
    }

    mutating func field(_ id: Int, integers: [Int]) {
        head(id, type: 9)
        listHead(integers.count, type: 5)
        for value in integers { varint(zigzag(value)) }
    }

    mutating func field(_ id: Int, texts: [String]) {
        head(id, type: 9)
        listHead(texts.count, type: 8)
        for text in texts { binary(text) }
    }

    mutating func field<Item>(_ id: Int, list items: [Item], _ body: (Item, inout ThriftWriter) -> Void) {
        head(id, type: 9)
        listHead(items.count, type: 12)
        for item in items { structure { body(item, &$0) } }
    }

    mutating func structure(_ body: (inout ThriftWriter) -> Void) {
        last.append(0)
        body(&self)
        last.removeLast()
        bytes.append(0)
    }

    private mutating func head(_ id: Int, type: UInt8) {
        let step = id - last[last.count - 1]
        precondition((1...15).contains(step), "Fields are written in the order of their numbers.")
        bytes.append(UInt8(step) << 4 | type)
        last[last.count - 1] = id
    }

    private mutating func listHead(_ count: Int, type: UInt8) {
        if count < 15 {
            bytes.append(UInt8(count) << 4 | type)
        } else {
            bytes.append(0xF0 | type)
            varint(UInt64(count))
        }
    }

    private mutating func binary(_ text: String) {
        varint(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    private mutating func varint(_ value: UInt64) { Varint.append(value, to: &bytes) }

    private func zigzag(_ value: Int) -> UInt64 { UInt64(bitPattern: Int64((value << 1) ^ (value >> 63))) }
}

/// Whole numbers, seven bits a byte, the lowest first.
enum Varint {
    static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
