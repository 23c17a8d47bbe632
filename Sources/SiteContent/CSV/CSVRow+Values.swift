import CampaignModel

extension CSVRow {
    /// A text that must be there.
    public func text(_ name: String) -> Located<String>? {
        written(name, required: true)?.plainText(into: collector)
    }

    /// A text that may be empty; nil without a diagnostic then.
    public func optionalText(_ name: String) -> Located<String>? {
        written(name)?.plainText(into: collector)
    }

    /// A code that must be there: letters without marks, digits, `-`, `_`, `.`, `@`, `:`; leading zeros stay.
    public func code(_ name: String) -> Located<String>? {
        written(name, required: true)?.code(into: collector)
    }

    /// A code that may be empty.
    public func optionalCode(_ name: String) -> Located<String>? {
        written(name)?.code(into: collector)
    }

    /// A whole number within bounds; nil without a diagnostic when empty and not required.
    public func integer(
        _ name: String, required: Bool = false, in bounds: ClosedRange<Int> = Int.min...Int.max
    ) -> Located<Int>? {
        guard let cell = filled(name, required) else { return nil }
        if let number = NumberSpelling.wholeNumber(cell.bytes), bounds.contains(number) {
            return Located(number, at: place(at: cell.column))
        }
        return written(cell, name).integer(in: bounds, into: collector)
    }

    /// A number in machine form, `1234.5`, within bounds; nil without a diagnostic when empty and not required.
    public func decimal(
        _ name: String, required: Bool = false, in bounds: ClosedRange<Double> = FieldBounds.value
    ) -> Located<Double>? {
        written(name, required: required)?.decimal(in: bounds, into: collector)
    }

    /// A date, `2026-08-30`; nil without a diagnostic when empty and not required.
    public func date(
        _ name: String, required: Bool = false, in bounds: ClosedRange<CalendarDate> = FieldBounds.days
    ) -> Located<CalendarDate>? {
        written(name, required: required)?.date(in: bounds, into: collector)
    }

    /// `true` or `false`; nil without a diagnostic when empty and not required.
    public func flag(_ name: String, required: Bool = false) -> Located<Bool>? {
        written(name, required: required)?.flag(into: collector)
    }

    /// One of an enumeration's raw values; nil without a diagnostic when empty and not required.
    public func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type, required: Bool = false
    ) -> Located<Choice>? where Choice.RawValue == String {
        guard let cell = filled(name, required) else { return nil }
        for choice in Choice.allCases where choice.rawValue.utf8.elementsEqual(cell.bytes) {
            return Located(choice, at: place(at: cell.column))
        }
        return written(cell, name).oneOf(type, into: collector)
    }

    /// The texts of a cell between `;`, without spaces around them; none when empty.
    public func list(_ name: String) -> [Located<String>] {
        RepeatedItems(field: .column(name), collector: collector)
            .removed(
                from: items(name).filter { !$0.isSpreadsheetError(into: collector) }.map {
                    Located($0.text, at: $0.place)
                }
            )
    }

    private func written(_ name: String, required: Bool = false) -> WrittenValue? {
        filled(name, required).map { written($0, name) }
    }

    private func written(_ cell: Cell, _ name: String) -> WrittenValue {
        WrittenValue(
            text: String(decoding: cell.bytes, as: UTF8.self), place: place(at: cell.column), field: .column(name))
    }

    private struct Cell {
        let column: Int
        let bytes: ArraySlice<UInt8>
    }

    /// The cell when it isn't empty.
    private func filled(_ name: String, _ required: Bool) -> Cell? {
        let column = storage.columns.index(of: name)
        if let column {
            let bytes = bytes(at: column)
            if !bytes.isEmpty { return Cell(column: column, bytes: bytes) }
        }
        if required { collector.add(.missingValue(.column(name), at: column.map { place(at: $0) } ?? place)) }
        return nil
    }

    private func items(_ name: String) -> [WrittenValue] {
        guard let cell = filled(name, false) else { return [] }
        var items: [WrittenValue] = []
        var position = 0
        for part in String(decoding: cell.bytes, as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
        {
            let start = part.prefix { $0 == " " }.count
            let text = part.dropFirst(start).reversed().drop { $0 == " " }.reversed()
            if !text.isEmpty {
                let place = place(at: cell.column, after: position + start)
                items.append(WrittenValue(text: String(text), place: place, field: .column(name), isItem: true))
            }
            position += part.count + 1
        }
        return items
    }
}
