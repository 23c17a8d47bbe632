import CampaignModel

/// A value as it is written in a cell or behind a key, with what is needed to say what is wrong with it.
struct WrittenValue {
    /// The text without spaces around it; never empty.
    let text: String
    /// Where it stands.
    let place: SourcePlace
    /// The column or key.
    let field: FieldName
    /// Whether it is an item of a list.
    var isItem = false

    /// The text as a code.
    func code(into collector: DiagnosticCollector) -> Located<String>? {
        guard WrittenValue.isCode(text) else {
            if isSpreadsheetError(into: collector) { return nil }
            collector.add(.notACode(self))
            return nil
        }
        return Located(text, at: place)
    }

    /// The text as a whole number within bounds.
    func integer(in bounds: ClosedRange<Int>, into collector: DiagnosticCollector) -> Located<Int>? {
        let isUnbounded = bounds == Int.min...Int.max
        guard NumberSpelling.isWhole(text), !isUnbounded || Int(text) != nil else {
            if isSpreadsheetError(into: collector) { return nil }
            collector.add(.notAWholeNumber(self))
            return nil
        }
        guard let number = Int(text), bounds.contains(number) else {
            collector.add(.outOfBounds(self, from: String(bounds.lowerBound), to: String(bounds.upperBound)))
            return nil
        }
        return Located(number, at: place)
    }

    /// The text as a number in machine form.
    func decimal(in bounds: ClosedRange<Double>, into collector: DiagnosticCollector) -> Located<Double>? {
        guard NumberSpelling.isMachine(text), let number = Double(text) else {
            if isSpreadsheetError(into: collector) { return nil }
            collector.add(.notANumber(self))
            return nil
        }
        guard bounds.contains(number) else {
            let (least, most) = (DataCell(bounds.lowerBound).written, DataCell(bounds.upperBound).written)
            let meant = NumberSpelling.withLostPoint(text).first { Double($0).map(bounds.contains) == true }
            collector.add(.outOfBounds(self, from: least, to: most, meant: meant))
            return nil
        }
        return Located(number, at: place)
    }

    /// The text as a date.
    func date(in bounds: ClosedRange<CalendarDate>, into collector: DiagnosticCollector) -> Located<CalendarDate>? {
        guard let date = CalendarDate(iso: text) else {
            if isSpreadsheetError(into: collector) { return nil }
            collector.add(.notADate(self))
            return nil
        }
        guard bounds.contains(date) else {
            collector.add(
                .outOfBounds(self, from: bounds.lowerBound.description, to: bounds.upperBound.description))
            return nil
        }
        return Located(date, at: place)
    }

    /// The text as `true` or `false`.
    func flag(into collector: DiagnosticCollector) -> Located<Bool>? {
        // Spreadsheets write TRUE and FALSE for what was typed in small letters.
        let flag: Bool? =
            switch text {
            case "true", "TRUE": true
            case "false", "FALSE": false
            default: nil
            }
        guard let flag else {
            if isSpreadsheetError(into: collector) { return nil }
            collector.add(.notAFlag(self))
            return nil
        }
        return Located(flag, at: place)
    }

    /// The text as one of an enumeration's raw values.
    func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type, into collector: DiagnosticCollector
    ) -> Located<Choice>? where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            if isSpreadsheetError(into: collector) { return nil }
            collector.add(.unknownChoice(self, choices: Choice.allCases.map(\.rawValue)))
            return nil
        }
        return Located(choice, at: place)
    }

    /// Whether a text, which isn't empty, is made of what codes are made of.
    static func isCode(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isCodeByte) }

    private static func isCodeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "@"), UInt8(ascii: ":"):
            true
        default:
            false
        }
    }
}
