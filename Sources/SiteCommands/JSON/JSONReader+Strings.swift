/// Texts in quotes.
extension JSONReader {
    /// The text at the position, which is at its opening quote.
    mutating func string() throws(JSONProblem) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape().utf8
            case 0..<0x20: throw problem(.controlInText)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw problem(.endsEarly)
    }

    private mutating func escape() throws(JSONProblem) -> String {
        let start = position
        position += 1
        guard let letter = current else { throw problem(.endsEarly) }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(Unicode.Scalar(letter))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return String(try scalar(from: start))
        default: throw problem(.badEscape, at: start)
        }
    }

    /// The scalar of `\uXXXX`, or of two such escapes that make a surrogate pair.
    private mutating func scalar(from start: Int) throws(JSONProblem) -> Unicode.Scalar {
        let high = try fourDigits(from: start)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, take("\\"), take("u") else { throw problem(.badEscape, at: start) }
        let low = try fourDigits(from: start)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw problem(.badEscape, at: start) }
        return scalar
    }

    private mutating func fourDigits(from start: Int) throws(JSONProblem) -> UInt32 {
        let digits = bytes[position...].prefix(4)
        // A sign would pass the conversion.
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw problem(.badEscape, at: start) }
        position += 4
        return value
    }
}
