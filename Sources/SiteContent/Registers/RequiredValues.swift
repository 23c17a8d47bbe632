import CampaignModel

extension YAMLMap {
    /// A date that must be there.
    func requiredDate(_ name: String) -> Located<CalendarDate>? {
        guard has(name) else {
            _ = text(name)
            return nil
        }
        return date(name)
    }

    /// The place of a key; the mapping's place when the key isn't there.
    func keyPlace(_ name: String) -> SourcePlace {
        entry(name)?.key ?? place
    }

    /// A choice of an enumeration that must be there.
    func requiredChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        requiredLocatedChoice(name, type)?.value
    }

    /// A choice of an enumeration that must be there, with its place.
    func requiredLocatedChoice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) -> Located<Choice>? where Choice.RawValue == String {
        guard has(name) else {
            _ = text(name)
            return nil
        }
        return oneOf(name, type)
    }

    /// True when the value is a mapping.
    func isMapping(_ name: String) -> Bool {
        entry(name)?.node.mapping != nil
    }

    /// True when the value is a list.
    func isList(_ name: String) -> Bool {
        entry(name)?.node.sequence != nil
    }

    /// Texts, written as a list or as one text.
    func texts(_ name: String) -> [String] {
        if isList(name) { return list(name).map(\.value) }
        return optionalText(name).map { [$0.value] } ?? []
    }

    /// Choices of an enumeration, written as a list.
    func choices<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> [Choice]
    where Choice.RawValue == String {
        list(name).compactMap { Choice.choice($0, into: collector) }
    }
}

extension CSVRow {
    private var collector: DiagnosticCollector { table.collector }

    /// A date that must be there.
    func requiredDate(_ name: String) -> Located<CalendarDate>? {
        if bytes(name).isEmpty { _ = text(name) }
        return date(name)
    }

    /// A whole number that must be there.
    func requiredInteger(_ name: String) -> Located<Int>? {
        if bytes(name).isEmpty { _ = text(name) }
        return integer(name)
    }

    /// A choice of an enumeration that must be there.
    func requiredChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        if bytes(name).isEmpty { _ = text(name) }
        return oneOf(name, type)?.value
    }

    /// Choices of an enumeration in one cell, between `;`.
    func choices<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> [Choice]
    where Choice.RawValue == String {
        list(name).compactMap { Choice.choice($0, into: collector) }
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// The case that a text names; a diagnostic when it names none.
    fileprivate static func choice(_ text: Located<String>, into collector: DiagnosticCollector) -> Self? {
        if let choice = Self(rawValue: text.value) { return choice }
        collector.add(.unknownCode(text.value, kind: .choice, known: allCases.map(\.rawValue), at: text.place))
        return nil
    }
}
