import CampaignModel
import Yams

extension YAMLMap {
    /// A text that must be there.
    public func text(_ name: String) -> Located<String>? {
        optionalText(name)
    }

    /// A text that may be left out or empty.
    public func optionalText(_ name: String) -> Located<String>? {
        guard let entry = entry(name), let scalar = entry.node.scalar, !scalar.string.isEmpty else { return nil }
        return Located(scalar.string, at: place(of: entry.node))
    }

    /// A whole number; nil when left out.
    public func integer(_ name: String) -> Located<Int>? {
        optionalText(name).flatMap { text in Int(text.value).map { Located($0, at: text.place) } }
    }

    /// A number in machine form; nil when left out.
    public func decimal(_ name: String) -> Located<Double>? {
        optionalText(name).flatMap { text in Double(text.value).map { Located($0, at: text.place) } }
    }

    /// A date, `2026-08-30`; nil when left out.
    public func date(_ name: String) -> Located<CalendarDate>? {
        optionalText(name).flatMap { text in CalendarDate(iso: text.value).map { Located($0, at: text.place) } }
    }

    /// `true` or `false`; nil when left out.
    public func flag(_ name: String) -> Located<Bool>? {
        optionalText(name).flatMap { text in Bool(text.value).map { Located($0, at: text.place) } }
    }

    /// One of an enumeration's raw values; nil when left out.
    public func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) -> Located<Choice>? where Choice.RawValue == String {
        optionalText(name).flatMap { text in Choice(rawValue: text.value).map { Located($0, at: text.place) } }
    }

    /// A list of texts; none when left out.
    public func list(_ name: String) -> [Located<String>] {
        guard let sequence = entry(name)?.node.sequence else { return [] }
        return sequence.compactMap { node in node.scalar.map { Located($0.string, at: place(of: node)) } }
    }

    /// A list of mappings; none when left out.
    public func maps(_ name: String) -> [YAMLMap] {
        guard let sequence = entry(name)?.node.sequence else { return [] }
        return sequence.compactMap { map(from: $0) }
    }

    /// A mapping; nil when left out.
    public func map(_ name: String) -> YAMLMap? {
        entry(name).flatMap { map(from: $0.node) }
    }

    /// A text by language, `{vi: …, en: …}`, that must be there in the first of the languages.
    public func localized(_ name: String, _ languages: [LanguageTag]) -> Located<LocalizedText>? {
        optionalLocalized(name, languages)
    }

    /// A text by language that may be left out.
    public func optionalLocalized(_ name: String, _ languages: [LanguageTag]) -> Located<LocalizedText>? {
        guard let map = map(name) else { return nil }
        var wordings: [LanguageTag: String] = [:]
        for language in languages { wordings[language] = map.optionalText(language.text)?.value }
        guard !wordings.isEmpty else { return nil }
        return Located(LocalizedText(wordings), at: map.place)
    }

    private func map(from node: Node) -> YAMLMap? {
        guard let mapping = node.mapping else { return nil }
        return YAMLMap(mapping, file: file, lineShift: lineShift, place: place(of: node), into: collector)
    }
}
