/// A cell of a sheet as it was saved: formulas aren't worked out, the value that was stored is taken.
public struct SheetCell: Hashable, Sendable {
    /// What a cell holds.
    public enum Value: Hashable, Sendable {
        /// A text, shared or inline, its runs joined.
        case text(String)
        /// A number; days are numbers too.
        case number(Double)
        /// True or false.
        case flag(Bool)
        /// A mistake of the spreadsheet, as `#N/A`.
        case fault(String)
        /// A formula whose value was never stored.
        case uncomputed
    }

    /// How a number is shown.
    public enum Style: Hashable, Sendable {
        case plain
        /// As a share: 0.125 is shown as 12.5 %.
        case percent
        /// As a day or a time.
        case day
    }

    /// Its row, from 1.
    public let row: Int
    /// Its column, from 1.
    public let column: Int
    /// What it holds.
    public let value: Value
    /// How its number is shown.
    public let style: Style
    /// Whether the value was worked out by a formula.
    public let isFormula: Bool

    /// Makes a cell.
    public init(row: Int, column: Int, value: Value, style: Style = .plain, isFormula: Bool = false) {
        self.row = row
        self.column = column
        self.value = value
        self.style = style
        self.isFormula = isFormula
    }

    /// Its name in the sheet, as in `C12`.
    public var name: String { CellName.name(row: row, column: column) }
}

/// Names of cells, as in `C12`.
public enum CellName {
    /// The name of a cell by its row and column, both from 1.
    public static func name(row: Int, column: Int) -> String {
        letters(column) + String(row)
    }

    /// The letters of a column, from 1: `A`, `Z`, `AA`.
    public static func letters(_ column: Int) -> String {
        var (letters, rest) = ("", column)
        while rest > 0 {
            let (quotient, digit) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
            rest = quotient
        }
        return letters
    }

    /// The row and column of a name; nothing when it is none, or lies beyond what spreadsheets have.
    static func position(_ name: some StringProtocol) -> (row: Int, column: Int)? {
        let bytes = Array(name.utf8)
        let letters = bytes.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard (1...3).contains(letters.count), let row = Int(String(decoding: bytes[letters.count...], as: UTF8.self))
        else { return nil }
        let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
        guard (1...1_048_576).contains(row), column <= 16_384 else { return nil }
        return (row, column)
    }
}

/// A range of cells, as in `A1:B2`.
struct CellRange: Hashable, Sendable {
    private let rows: ClosedRange<Int>
    private let columns: ClosedRange<Int>

    /// Reads a range; nil for what names no cells.
    init?(_ text: String) {
        let corners = text.split(separator: ":").compactMap { CellName.position($0) }
        guard let first = corners.first, let last = corners.last, corners.count <= 2, first.row <= last.row,
            first.column <= last.column
        else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }

    /// True for its cells but the first one.
    func covers(row: Int, column: Int) -> Bool {
        rows.contains(row) && columns.contains(column) && !(row == rows.lowerBound && column == columns.lowerBound)
    }
}
