/// Texts of CSV files that a spreadsheet would run as a formula.
///
/// The signs are those that OWASP lists under “CSV Injection”, with their full-width forms. Three things make it more
/// than a look at the first sign: programs pass over signs that nobody sees; a spreadsheet set to semicolons or tabs
/// begins a new cell behind each of them, whatever stands in quotation marks; and so does every line.
public enum SpreadsheetFormula {
    /// Whether a part of a cell would be run.
    public static func isIn(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        // Most texts begin with a letter and hold none of the signs that begin a cell.
        guard first >= 0x80 || starts(Unicode.Scalar(first)) || text.utf8.contains(where: endsCell) else {
            return false
        }
        var canStart = true
        for scalar in text.unicodeScalars {
            if canStart, starts(scalar) { return true }
            canStart = canStart && isUnseen(scalar) || endsCell(scalar)
        }
        return false
    }

    /// The text with an apostrophe before each sign that would start a formula.
    public static func disarmed(_ text: String) -> String {
        var disarmed = ""
        var canStart = true
        for scalar in text.unicodeScalars {
            if canStart, starts(scalar) { disarmed += "'" }
            canStart = canStart && isUnseen(scalar) || endsCell(scalar)
            disarmed.unicodeScalars.append(scalar)
        }
        return disarmed
    }

    /// The text that was disarmed: without an apostrophe before a sign that would start a formula.
    public static func undisarmed(_ cell: String) -> String {
        guard cell.utf8.contains(UInt8(ascii: "'")) else { return cell }
        let scalars = Array(cell.unicodeScalars)
        var text = ""
        var canStart = true
        for (place, scalar) in scalars.enumerated() {
            if canStart, scalar == "'", place + 1 < scalars.count, starts(scalars[place + 1]) { continue }
            canStart = canStart && isUnseen(scalar) || endsCell(scalar)
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    private static func starts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // = + - @, tab, line feed, carriage return; ＝ ＋ － ＠
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: true
        default: false
        }
    }

    /// Signs that take no room: joiners, marks of direction, a mark of byte order.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format
    }

    private static func endsCell(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && endsCell(UInt8(truncatingIfNeeded: scalar.value))
    }

    private static func endsCell(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}
