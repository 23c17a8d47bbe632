/// Reads a ledger file byte by byte: a province's has tens of thousands of lines, and every build reads it.
struct LedgerCursor {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// True when nothing is left.
    var isAtEnd: Bool { position == bytes.count }

    /// The next line, with its end; nothing when it is not as `LedgerFile` writes it.
    mutating func row() -> LedgerRow? {
        guard let name = name(), !name.isEmpty, let state = state(),
            let value = number(before: comma, { Double($0) }), let numerator = number(before: comma, { Int($0) }),
            let denominator = number(before: comma, { Int($0) }), let revisions = number(before: newline, { Int($0) }),
            let count = revisions, (value != nil) == (state == .reported)
        else { return nil }
        let entry = LedgerEntry(
            state: state, value: value, numerator: numerator, denominator: denominator, revisions: count)
        return LedgerRow(name: name, entry: entry)
    }

    private let comma = UInt8(ascii: ",")
    private let newline = UInt8(ascii: "\n")
    private let quote = UInt8(ascii: "\"")

    private mutating func name() -> String? {
        guard bytes[position] == quote else { return cell(before: comma).map { String(decoding: $0, as: UTF8.self) } }
        position += 1
        var name: [UInt8] = []
        while position + 1 < bytes.count {
            if bytes[position] == quote {
                position += 1
                if bytes[position] == comma {
                    position += 1
                    return String(decoding: name, as: UTF8.self)
                }
                guard bytes[position] == quote else { return nil }
            }
            name.append(bytes[position])
            position += 1
        }
        return nil
    }

    private mutating func state() -> Figure.State? {
        cell(before: comma).flatMap { Figure.State(rawValue: String(decoding: $0, as: UTF8.self)) }
    }

    /// A number or an empty cell; the outer nothing says that it is neither.
    private mutating func number<Number>(before end: UInt8, _ read: (String) -> Number?) -> Number?? {
        guard let cell = cell(before: end) else { return .none }
        guard !cell.isEmpty else { return .some(nil) }
        guard let number = read(String(decoding: cell, as: UTF8.self)) else { return .none }
        return .some(number)
    }

    /// The bytes up to a comma or line end, which is passed over; nothing when a line ends too early or too late.
    private mutating func cell(before end: UInt8) -> ArraySlice<UInt8>? {
        let start = position
        while position < bytes.count, bytes[position] != comma, bytes[position] != newline { position += 1 }
        guard position < bytes.count, bytes[position] == end else { return nil }
        position += 1
        return bytes[start..<position - 1]
    }
}
