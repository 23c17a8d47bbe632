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

    /// How many promises of a release changed, and what else did: words alone, or where something stands. Texts of stories
    /// are counted apart: pages that show none don't know of them.
    func differences(in step: RecordHistory.Step) -> (promises: Int, wordings: Int, texts: Int) {
        let all = step.changes.filter(\.isDifference)
        let changed = Set(all.map(\.name))
        let words = OwnWords(changed, in: self)
        let told = all.filter { words.tell($0.name) }
        let promises = told.count { $0.needsReason && !isTranslationAlone($0, among: changed) }
        let texts = told.count(where: \.isOfStoryText)
        return (promises, told.count - promises - texts, texts)
    }

    /// True for a translation that was mended while the words in the first language stayed: what was promised is the same.
    private func isTranslationAlone(_ change: RecordChange, among changed: Set<RecordName>) -> Bool {
        let first = settings.firstLanguage
        let name = change.name
        guard change.isWords, change.kind == .changed,
            let tag = settings.languages.first(where: { $0 != first && name.field.hasSuffix("_\($0.text)") })
        else { return false }
        let field = name.field.dropLast(tag.text.count) + first.text
        return !changed.contains(RecordName(name.record, name.key, String(field)))
    }
}

extension RecordChange {
    /// True where what was told before may be told again: it isn't words, or it is a definition or a promise of the
    /// catalogue, or a name of the site's own, which speak of no person.
    var isRepeatable: Bool {
        !isWords || recordClass == .promised && name.record == "task"
            || ["indicator", "abbreviation", "theme"].contains(name.record)
    }

    /// True where readers are told what was said before: it may be told again, and is more than the hash of a long text.
    var tellsOld: Bool { isRepeatable && !old.hasPrefix("sha256:") }

    /// True for what somebody wants to know of: something that was told is otherwise now.
    var isDifference: Bool { kind != .rowAdded && kind != .filled }

    /// The same with long wordings shortened to where they differ, if both may be told.
    var shortened: RecordChange {
        guard isWords, isRepeatable else { return self }
        let wording = WordingDifference(old, new)
        return RecordChange(
            name, old: wording.old, new: wording.new, recordClass: recordClass, free: free, isWords: isWords)
    }
}
