import CampaignModel
import Yams

extension YAMLMap {
    /// A text that must be there.
    public func text(_ name: String) -> Located<String>? {
        written(name, .text, required: true)?.plainText(into: collector)
    }

    /// A text that may be left out or empty.
    public func optionalText(_ name: String) -> Located<String>? {
        written(name, .text)?.plainText(into: collector)
    }

    /// A code that must be there: letters without marks, digits, `-`, `_`, `.`, `@`, `:`; leading zeros stay.
    public func code(_ name: String) -> Located<String>? {
        written(name, .code, required: true)?.code(into: collector)
    }

    /// A code that may be left out or empty.
    public func optionalCode(_ name: String) -> Located<String>? {
        written(name, .code)?.code(into: collector)
    }

    /// A whole number; nil without a diagnostic when left out and not required.
    public func integer(
        _ name: String, required: Bool = false, in bounds: ClosedRange<Int> = FieldBounds.integer
    ) -> Located<Int>? {
        written(name, .integer(bounds), required: required)?.integer(in: bounds, into: collector)
    }

    /// A number in machine form; nil without a diagnostic when left out and not required.
    public func decimal(
        _ name: String, required: Bool = false, in bounds: ClosedRange<Double> = FieldBounds.value
    ) -> Located<Double>? {
        written(name, .decimal(bounds), required: required)?.decimal(in: bounds, into: collector)
    }

    /// A date, `2026-08-30`; nil without a diagnostic when left out and not required.
    public func date(_ name: String, required: Bool = false) -> Located<CalendarDate>? {
        written(name, .date, required: required)?.date(in: FieldBounds.days, into: collector)
    }

    /// `true` or `false`; nil without a diagnostic when left out and not required.
    public func flag(_ name: String, required: Bool = false) -> Located<Bool>? {
        written(name, .flag, required: required)?.flag(into: collector)
    }

    /// One of an enumeration's raw values; nil without a diagnostic when left out and not required.
    public func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type, required: Bool = false
    ) -> Located<Choice>? where Choice.RawValue == String {
        written(name, .choice(Choice.allCases.map(\.rawValue)), required: required)?.oneOf(type, into: collector)
    }

    private func written(
        _ name: String, _ use: @autoclosure () -> YAMLTrace.Use, required: Bool = false
    ) -> WrittenValue? {
        trace?.note(name, use(), isRequired: required)
        let entry = entry(name)
        if let entry, !entry.node.isNothing {
            return writtenValue(of: entry.node, .key(name))
        }
        if required { collector.add(.missingValue(.key(name), at: entry?.key ?? place)) }
        return nil
    }

    /// The text of a node as it is written; nil after a diagnostic when it is a list or a mapping.
    func writtenValue(of node: Node, _ field: FieldName) -> WrittenValue? {
        guard let scalar = node.scalar else {
            collector.add(.wrongShape(field, found: node.shape, expected: .text, at: origin.place(of: node)))
            return nil
        }
        return WrittenValue(
            text: TextTrimming.withoutOuterSpaces(scalar.string), place: origin.place(of: node), field: field)
    }
}

extension Node {
    /// True for a value that isn't given: nothing, an empty text, `null` or `~` without quotation marks.
    var isNothing: Bool {
        guard let scalar else { return false }
        if scalar.style == .plain { return ["", "~", "null"].contains(scalar.string) }
        return TextTrimming.isBlank(scalar.string)
    }

    /// The shape as messages call it.
    var shape: YAMLShape {
        switch self {
        case .scalar, .alias: .text
        case .sequence: .list
        case .mapping: .mapping
        }
    }
}
