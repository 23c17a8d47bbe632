import CampaignModel
import Yams

extension YAMLMap {
    /// A list of texts; none when left out. Empty items, and those that are there already, are reported and left out.
    public func list(_ name: String) -> [Located<String>] {
        RepeatedItems(field: .key(name), collector: collector).removed(from: wordList(name))
    }

    /// A list of texts in which the same one may come twice, such as names of months; empty items are reported.
    public func wordList(_ name: String) -> [Located<String>] {
        trace?.note(name, .list)
        return nodes(name).compactMap { node in
            guard !node.isNothing else {
                collector.add(.missingValue(.key(name), at: origin.place(of: node)))
                return nil
            }
            return writtenValue(of: node, .key(name)).map { Located($0.text, at: $0.place) }
        }
    }

    /// A list of mappings; none when left out.
    public func maps(_ name: String) -> [YAMLMap] {
        trace?.note(name, .maps)
        return nodes(name).compactMap { map(from: $0, name) }
    }

    /// A mapping; nil without a diagnostic when left out.
    public func map(_ name: String) -> YAMLMap? {
        trace?.note(name, .map)
        guard let entry = entry(name), !entry.node.isNothing else { return nil }
        return map(from: entry.node, name)
    }

    /// A text by language, `{vi: …, en: …}`, that must be there in the first of the languages.
    public func localized(_ name: String, _ languages: [LanguageTag]) -> Located<LocalizedText>? {
        trace?.note(name, .localized, isRequired: true)
        guard let entry = entry(name), !entry.node.isNothing else {
            collector.add(.missingValue(.key(name), at: entry(name)?.key ?? place))
            return nil
        }
        return wordings(entry.node, name, languages)
    }

    /// A text by language that may be left out; when it is there, not without the first of the languages.
    public func optionalLocalized(_ name: String, _ languages: [LanguageTag]) -> Located<LocalizedText>? {
        trace?.note(name, .localized)
        guard let entry = entry(name), !entry.node.isNothing else { return nil }
        return wordings(entry.node, name, languages)
    }

    private func wordings(_ node: Node, _ name: String, _ languages: [LanguageTag]) -> Located<LocalizedText>? {
        guard let map = map(from: node, name), let first = languages.first else { return nil }
        var wordings: [LanguageTag: String] = [:]
        for language in languages { wordings[language] = map.optionalText(language.text)?.value }
        map.reportUnknownKeys(areLanguages: true)
        guard wordings[first] != nil else {
            collector.add(.missingWording(.key(name), language: first, at: map.place))
            return nil
        }
        return Located(LocalizedText(wordings), at: map.place)
    }

    private func nodes(_ name: String) -> [Node] {
        guard let entry = entry(name), !entry.node.isNothing else { return [] }
        guard let sequence = entry.node.sequence else {
            let place = origin.place(of: entry.node)
            let written = entry.node.scalar?.string
            collector.add(
                .wrongShape(.key(name), found: entry.node.shape, expected: .list, written: written, at: place))
            return []
        }
        return Array(sequence)
    }

    private func map(from node: Node, _ name: String) -> YAMLMap? {
        let place = origin.place(of: node)
        guard let mapping = node.mapping else {
            collector.add(.wrongShape(.key(name), found: node.shape, expected: .mapping, at: place))
            return nil
        }
        return YAMLMap(mapping, at: place, origin, into: collector, trace: trace?.part(name))
    }
}
