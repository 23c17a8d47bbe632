import CampaignModel

/// Cells of CSV files: RFC 4180, UTF-8, `\n` between rows, and no text that a spreadsheet would run as a formula.
enum CSVText {
    /// Appends a cell.
    static func append(_ cell: DataCell, to bytes: inout [UInt8]) {
        switch cell {
        case .empty: break
        case .text(let text): append(text, to: &bytes)
        case .integer(let number): MachineNumber.append(number, to: &bytes)
        case .decimal(let number): MachineNumber.appendCell(number, to: &bytes)
        case .date(let date): DayText.append(date, to: &bytes)
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let texts): append(texts.joined(separator: ";"), to: &bytes)
        }
    }

    /// Appends a text; an apostrophe goes before each part that a spreadsheet would take for a formula.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        guard !isPlain(text) else {
            bytes += text.utf8
            return
        }
        bytes.append(quote)
        for byte in (SpreadsheetFormula.isIn(text) ? SpreadsheetFormula.disarmed(text) : text).utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// True for a text that stands in a cell, and in a part of a cell, as it is.
    static func isPlain(_ text: String) -> Bool {
        !SpreadsheetFormula.isIn(text)
            && text.utf8.allSatisfy { byte in
                byte != quote && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
            }
    }

    private static let quote = UInt8(ascii: "\"")
}
