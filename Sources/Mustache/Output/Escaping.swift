extension [UInt8] {
    /// Appends a text with the characters that HTML gives a meaning replaced by references.
    @inline(__always)
    mutating func appendEscaped(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if isDone == nil { appendEscaped(Array(text.utf8)) }
    }

    /// Appends a text in UTF-8 with the characters that HTML gives a meaning replaced by references.
    @inline(__always)
    mutating func appendEscaped(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { appendEscaped($0) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in text.indices {
            guard let reference = text[index].reference else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
            append(contentsOf: reference.utf8)
            runStart = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
    }
}

extension UInt8 {
    /// What stands for the byte in HTML, when the byte itself mustn't.
    @inline(__always)
    fileprivate var reference: StaticString? {
        // Every byte with a meaning is smaller than any letter: one comparison lets most of a text pass.
        guard self <= UInt8(ascii: ">") else { return nil }
        return switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension StaticString {
    @inline(__always)
    fileprivate var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
