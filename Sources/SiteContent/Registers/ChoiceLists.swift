import CampaignModel

extension YAMLMap {
    /// Texts, written as a list or as one text.
    func texts(_ name: String) -> [String] {
        if isList(name) { return list(name).map(\.value) }
        return optionalText(name).map { [$0.value] } ?? []
    }

    /// Choices of an enumeration, written as a list.
    func choices<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> [Choice]
    where Choice.RawValue == String {
        trace?.note(name, .choice(Choice.allCases.map(\.rawValue)))
        return list(name).compactMap { item in
            WrittenValue(text: item.value, place: item.place, field: .key(name), isItem: true)
                .oneOf(type, into: collector)?.value
        }
    }
}

extension CSVRow {
    /// Choices of an enumeration in one cell, between `;`.
    func choices<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> [Choice]
    where Choice.RawValue == String {
        list(name).compactMap { item in
            WrittenValue(text: item.value, place: item.place, field: .column(name), isItem: true)
                .oneOf(type, into: collector)?.value
        }
    }
}
