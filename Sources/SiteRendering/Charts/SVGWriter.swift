/// Collects the bytes of one SVG fragment.
///
/// It only appends; what is text of people is escaped, and numbers keep at most one decimal,
/// so that the same figure always has the same bytes.
struct SVGWriter {
    private(set) var bytes: [UInt8] = []

    /// Starts an empty fragment with room for a usual figure.
    init(capacity: Int = 2048) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends markup of our own as it stands.
    mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends words, escaped for element content and for attributes in double quotes.
    mutating func words(_ text: String) {
        Markup.append(text, to: &bytes)
    }

    /// Appends path data.
    mutating func path(_ data: PathData) {
        bytes.append(contentsOf: data.bytes)
    }

    /// Appends another fragment.
    mutating func append(_ other: SVGWriter) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Appends a coordinate, rounded to a tenth.
    mutating func number(_ value: Double) {
        bytes.append(tenths: tenths(value))
    }

    /// Appends a whole number.
    mutating func number(_ value: Int) {
        bytes.append(tenths: value * 10)
    }
}

/// A coordinate in tenths of a unit; a coordinate that is no number is a mistake of ours.
func tenths(_ value: Double) -> Int {
    precondition(value.isFinite && abs(value) < 1e12, "a figure was asked to draw at a place that is no number")
    return Int((value * 10).rounded())
}

extension [UInt8] {
    /// Appends a number given in tenths in its shortest writing: `12`, `-3.5`, `.4`.
    mutating func append(tenths value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let size = value.magnitude
        let whole = size / 10
        let rest = size % 10
        if whole > 0 || rest == 0 { append(digits: whole) }
        if rest > 0 {
            append(UInt8(ascii: "."))
            append(UInt8(ascii: "0") + UInt8(rest))
        }
    }

    private mutating func append(digits number: UInt) {
        if number >= 10 { append(digits: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
