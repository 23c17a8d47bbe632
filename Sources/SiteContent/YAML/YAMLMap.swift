import CampaignModel
import Yams

/// A YAML mapping whose values keep their places; its readers report what is wrong and then give nil.
///
///     let map = source.whole.yamlMap(into: collector)
///     let title = map?.localized("title", languages)
///     map?.reportUnknownKeys()
///
/// Texts are taken as they are written: `no`, `08` and `2026-08-30` stay texts until a reader asks for a
/// flag, a number or a date.
public final class YAMLMap {
    /// Where the mapping starts.
    public let place: SourcePlace
    /// The keys in the order of the file.
    public let keys: [String]
    let origin: YAMLOrigin
    /// Takes what the readers find.
    let collector: DiagnosticCollector
    private let entries: [String: Entry]
    /// The names that were asked for, in their order: what the mapping may hold.
    private var known: [String] = []
    /// The same names, for those who ask whether one is among them: languages have a thousand phrases.
    private var knownNames: Set<String> = []
    /// Where tests are told what readers ask for.
    let trace: YAMLTrace?

    /// A value with the place of its key.
    struct Entry {
        let key: SourcePlace
        let node: Node
    }

    init(
        _ mapping: Node.Mapping, at place: SourcePlace, _ origin: YAMLOrigin, into collector: DiagnosticCollector,
        trace: YAMLTrace?
    ) {
        self.trace = trace
        self.place = place
        self.origin = origin
        self.collector = collector
        var entries: [String: Entry] = [:]
        var keys: [String] = []
        for (key, node) in mapping {
            guard let name = key.scalar?.string else {
                collector.add(.keyIsNoText(at: origin.place(of: key)))
                continue
            }
            entries[name] = Entry(key: origin.place(of: key), node: node)
            keys.append(name)
        }
        self.entries = entries
        self.keys = keys
    }

    /// True when the key is there, with whatever value.
    public func has(_ name: String) -> Bool {
        entry(name) != nil
    }

    /// True when the key holds a mapping.
    public func isMapping(_ name: String) -> Bool {
        entry(name)?.node.mapping != nil
    }

    /// True when the key holds a list.
    public func isList(_ name: String) -> Bool {
        entry(name)?.node.sequence != nil
    }

    /// The place of a key; the mapping's place when it isn't there.
    public func keyPlace(_ name: String) -> SourcePlace {
        entry(name)?.key ?? place
    }

    /// Says that the mapping may hold these keys, although nothing reads them here.
    public func allow(_ names: String...) {
        for name in names {
            note(name)
            trace?.note(name, .anything)
        }
    }

    /// Says that the mapping may hold a key that nothing asked for, since what was read before it is wrong.
    func tolerate(_ name: String) { note(name) }

    /// Reports the keys that no reader asked for; call it after reading.
    public func reportUnknownKeys() { reportUnknownKeys(areLanguages: false) }

    /// The same.
    ///
    /// - Parameter areLanguages: True where the keys are languages: then one that is none of the site's isn't told as a
    ///   key to remove, since a translation would go with it.
    func reportUnknownKeys(areLanguages: Bool) {
        for key in keys where !knownNames.contains(key) {
            guard let entry = entries[key] else { continue }
            let missing = known.filter { entries[$0] == nil }
            let nearest = VietnameseKeys.key(for: key, among: missing) ?? TextFold.nearest(key, in: missing)
            // What was meant isn't missing: one cause, one message.
            if let nearest { collector.withdraw(.missingValue(.key(nearest), at: place)) }
            if areLanguages, nearest == nil, LanguageTag.isPlain(key) {
                collector.add(.removedLanguageInFile(key, at: entry.key))
                continue
            }
            let again = nearest == nil ? known.first { entries[$0] != nil && $0 == key.lowercased() } : nil
            collector.add(.unknownKey(key, nearest: nearest, again: again, known: known, at: entry.key))
        }
    }

    func entry(_ name: String) -> Entry? {
        note(name)
        return entries[name]
    }

    private func note(_ name: String) {
        if knownNames.insert(name).inserted { known.append(name) }
    }
}
