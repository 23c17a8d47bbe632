/// Reads the part of one sheet as a stream: cells without a value are passed over, however many there are.
final class SheetReader: XMLListener {
    private let texts: [String]
    private let styles: [SheetCell.Style]
    private var cells: [SheetCell] = []
    private var merged: [String] = []
    private var hiddenRows: Set<Int> = []
    private var hiddenColumns: Set<Int> = []
    private var rowsWithValues = 0
    private var row = 0
    private var column = 0
    /// The attributes of the cell that is being read.
    private var kind = "n"
    private var style = SheetCell.Style.plain
    private var formula: String?
    private var value: String?
    private var inline: String?
    private var part = Part.none
    private var readings = 0

    private enum Part { case none, formula, value, text }

    init(texts: [String], styles: [SheetCell.Style]) {
        self.texts = texts
        self.styles = styles
    }

    func sheet(name: String, isHidden: Bool) -> Spreadsheet.Sheet {
        Spreadsheet.Sheet(
            name: name, isHidden: isHidden, cells: cells, merged: merged, hiddenRows: hiddenRows,
            hiddenColumns: hiddenColumns)
    }

    func begin(_ element: XMLStart) throws(OfficeFault) {
        switch element.name {
        case "row":
            row = element["r"].flatMap { Int($0) } ?? row + 1
            column = 0
            if ["1", "true"].contains(element["hidden"] ?? "") { hiddenRows.insert(row) }
        case "c": try beginCell(element)
        case "f":
            part = .formula
            formula = ""
        case "v":
            part = .value
            value = ""
        case "is": inline = ""
        case "rPh": readings += 1
        case "t": if inline != nil, readings == 0 { part = .text }
        case "mergeCell": if let range = element["ref"] { merged.append(range) }
        case "col": hideColumns(element)
        default: break
        }
    }

    func text(_ text: String) throws(OfficeFault) {
        switch part {
        case .none: break
        case .formula: formula? += text
        case .value: value? += text
        case .text: inline? += text
        }
    }

    func end(_ name: String) throws(OfficeFault) {
        switch name {
        case "f", "v", "t": part = .none
        case "rPh": readings -= 1
        case "c": try endCell()
        default: break
        }
    }

    private func beginCell(_ element: XMLStart) throws(OfficeFault) {
        if let name = element["r"] {
            guard let position = CellName.position(name) else { throw .broken }
            (row, column) = position
        } else {
            column += 1
        }
        kind = element["t"] ?? "n"
        let number = element["s"].flatMap { Int($0) } ?? 0
        style = styles.indices.contains(number) ? styles[number] : .plain
        (formula, value, inline) = (nil, nil, nil)
    }

    private func endCell() throws(OfficeFault) {
        guard let content = try content() else { return }
        if cells.last?.row != row { rowsWithValues += 1 }
        guard cells.count < Spreadsheet.mostCells, rowsWithValues <= Spreadsheet.mostRows else { throw .tooManyRows }
        cells.append(
            SheetCell(row: row, column: column, value: content, style: style, isFormula: formula != nil && !isConstant))
    }

    /// Spreadsheets save true and false as the formulas `TRUE()` and `FALSE()`: those hide nothing.
    private var isConstant: Bool { ["TRUE()", "FALSE()"].contains(formula ?? "") }

    private func content() throws(OfficeFault) -> SheetCell.Value? {
        if isConstant, kind != "e" { return .flag(formula == "TRUE()") }
        switch kind {
        case "inlineStr": return inline.flatMap(SheetReader.words)
        case "s":
            guard let value else { return nil }
            guard let number = Int(value), texts.indices.contains(number) else { throw .broken }
            return SheetReader.words(texts[number])
        case "str":
            if formula != nil, value == nil { return .uncomputed }
            return value.flatMap(SheetReader.words)
        case "b": return value.map { .flag($0 == "1") }
        case "e": return .fault(value ?? "#?")
        case "d": return value.flatMap(SheetReader.words)
        default:
            guard let value, !value.isEmpty else { return formula == nil ? nil : .uncomputed }
            guard let number = Double(value), number.isFinite else { throw .broken }
            return .number(number)
        }
    }

    /// A text; an apostrophe before it is how one tells spreadsheets that it is a text.
    private static func words(_ text: String) -> SheetCell.Value? {
        let bare = text.hasPrefix("'") ? String(text.dropFirst()) : text
        return bare.allSatisfy(\.isWhitespace) ? nil : .text(bare)
    }

    private func hideColumns(_ element: XMLStart) {
        guard ["1", "true"].contains(element["hidden"] ?? ""), let first = element["min"].flatMap({ Int($0) }),
            let last = element["max"].flatMap({ Int($0) }), first >= 1, last <= 16_384, first <= last
        else { return }
        hiddenColumns.formUnion(first...last)
    }
}
