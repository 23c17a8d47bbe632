import CampaignModel

/// A JSON value (RFC 8259) whose keys stay in the order they were given.
package indirect enum JSONTree: Sendable {
    case null
    case text(String)
    case integer(Int)
    case decimal(Double)
    case flag(Bool)
    case list([JSONTree])
    case object([(String, JSONTree)])

    init(_ cell: DataCell) {
        switch cell {
        case .empty: self = .null
        case .text(let text): self = .text(text)
        case .integer(let number): self = .integer(number)
        case .decimal(let number): self = .decimal(number)
        case .date(let date): self = .text(date.description)
        case .flag(let flag): self = .flag(flag)
        case .list(let texts): self = .list(texts.map { .text($0) })
        }
    }

    /// A text in Vietnamese and English.
    init(_ text: Bilingual) {
        self = .object([("vi", .text(text.vietnamese)), ("en", .text(text.english))])
    }

    /// Appends the value without spaces.
    package func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .text(let text): JSONTree.append(text, to: &bytes)
        case .integer(let number): MachineNumber.append(number, to: &bytes)
        case .decimal(let number): MachineNumber.append(number, to: &bytes)
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            JSONTree.join(items, to: &bytes) { item, bytes in item.append(to: &bytes) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            JSONTree.join(members, to: &bytes) { member, bytes in
                JSONTree.append(member.0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.1.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Appends a text in quotes. `<` is escaped, so that the JSON can stand in a script element of a page.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { signs in
            var start = 0
            for place in signs.indices where isEscaped(signs[place]) {
                bytes.append(contentsOf: signs[start..<place])
                escape(signs[place], to: &bytes)
                start = place + 1
            }
            bytes.append(contentsOf: signs[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): true
        default: false
        }
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        default:
            bytes += "\\u00".utf8
            Hexadecimal.append(byte, to: &bytes)
        }
    }

    private static func join<Item>(
        _ items: [Item], to bytes: inout [UInt8], _ body: (Item, inout [UInt8]) -> Void
    ) {
        for (position, item) in items.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            body(item, &bytes)
        }
    }
}
