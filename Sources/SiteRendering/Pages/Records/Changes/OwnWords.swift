import CampaignModel

/// Which changes a reader of one language is told of: words that changed in several languages at once are told in theirs.
struct OwnWords {
    private let own: String
    private let others: [String]
    private let names: Set<RecordName>

    /// Looks at changes of one release.
    init(_ names: some Sequence<RecordName>, in context: PageContext) {
        own = "_\(context.tag.text)"
        others = context.settings.languages.filter { $0 != context.tag }.map { "_\($0.text)" }
        self.names = Set(names)
    }

    /// False for words of another language where the reader's own changed too.
    func tell(_ name: RecordName) -> Bool {
        guard let other = others.first(where: { name.field.hasSuffix($0) }) else { return true }
        let field = name.field.dropLast(other.count) + own
        return !names.contains(RecordName(name.record, name.key, String(field)))
    }
}

extension PageContext {
    /// The changes that a reader is told of, each release by itself.
    func inOwnWords(_ told: [ToldChange]) -> [ToldChange] {
        let words = Dictionary(grouping: told) { $0.release?.number }
            .mapValues { OwnWords($0.lazy.map(\.change.name), in: self) }
        return told.filter { words[$0.release?.number]?.tell($0.change.name) ?? true }
    }

    /// How many promises of a release changed.
    func promises(in step: RecordHistory.Step) -> Int {
        let changed = step.changes.filter(\.needsReason).map(\.name)
        let words = OwnWords(changed, in: self)
        return changed.count { words.tell($0) }
    }
}

extension RecordChange {
    /// True where what was told before may be told again: it isn't words, or it is a definition or a promise of the
    /// catalogue, which speaks of no person.
    var isRepeatable: Bool {
        !isWords || recordClass == .promised && ["indicator", "task"].contains(name.record)
    }
}
