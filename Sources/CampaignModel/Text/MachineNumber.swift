/// Numbers as data files write them: digits, a point, a minus sign; no grouping and no exponent.
public enum MachineNumber {
    /// Appends a whole number.
    public static func append(_ value: Int, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        appendDigits(of: value.magnitude, to: &bytes)
    }

    /// Appends a number in the fewest digits that give it back.
    ///
    /// Figures are finite; anything else is a mistake of the program, and traps.
    public static func append(_ value: Double, to bytes: inout [UInt8]) {
        precondition(value.isFinite, "A number that is not finite was to be published.")
        let magnitude = value.magnitude
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        guard magnitude < exactLimit else {
            appendPlain(magnitude.description, to: &bytes)
            return
        }
        // Nearly all figures are whole or have one decimal: written without the general search for digits.
        let tenths = (magnitude * 10).rounded()
        guard tenths / 10 == magnitude else {
            appendPlain(magnitude.description, to: &bytes)
            return
        }
        let (whole, tenth) = UInt(tenths).quotientAndRemainder(dividingBy: 10)
        appendDigits(of: whole, to: &bytes)
        guard tenth > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(tenth))
    }

    /// Appends a number as tables write it: never with exactly three digits behind the point, since a spreadsheet whose
    /// language writes thousands with a point reads `108.263` as 108263. A nought behind them changes no value.
    public static func appendCell(_ value: Double, to bytes: inout [UInt8]) {
        let start = bytes.count
        append(value, to: &bytes)
        guard let point = bytes[start...].lastIndex(of: UInt8(ascii: ".")), bytes.count - point == 4 else { return }
        bytes.append(UInt8(ascii: "0"))
    }

    /// A number as text.
    public static func text(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Tenths below this are whole numbers that a `Double` holds exactly.
    private static let exactLimit = 1e14

    private static func appendDigits(of value: UInt, to bytes: inout [UInt8]) {
        var divisor: UInt = 1
        while value / divisor >= 10 { divisor *= 10 }
        var rest = value
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }

    /// Appends what `Double` says of itself, with an exponent written out.
    private static func appendPlain(_ text: String, to bytes: inout [UInt8]) {
        let parts = text.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
        let digits = mantissa[0] + fraction
        let point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        if point <= 0 {
            bytes += "0.\(String(repeating: "0", count: -point))\(digits)".utf8
        } else if point >= digits.count {
            bytes += "\(digits)\(String(repeating: "0", count: point - digits.count))".utf8
        } else {
            bytes += "\(digits.prefix(point)).\(digits.dropFirst(point))".utf8
        }
    }
}
