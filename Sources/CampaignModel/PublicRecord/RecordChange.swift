/// What became different about one fact of the public record.
public struct RecordChange: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A row is new.
        case rowAdded = "row_added"
        /// A row is gone.
        case rowLeft = "row_left"
        /// A field that said nothing says something.
        case filled
        /// A field says something else.
        case changed
        /// A field says nothing any more.
        case emptied
    }

    /// The fact; the row as a whole when all of it came or went.
    public let name: RecordName
    /// What was told; empty when nothing was.
    public let old: String
    /// What is told now; empty when nothing is.
    public let new: String
    /// What the public record does with the field.
    public let recordClass: RecordClass
    /// Which changes need no reason.
    public let free: FreeChange
    /// True for words that people write freely. What they said before isn't told again: it may have been taken back for
    /// somebody's sake.
    public let isWords: Bool

    /// Says what became of a fact.
    public init(
        _ name: RecordName, old: String, new: String, recordClass: RecordClass, free: FreeChange = .none,
        isWords: Bool = false
    ) {
        self.name = name
        self.old = old
        self.new = new
        self.recordClass = recordClass
        self.free = free
        self.isWords = isWords
    }

    /// What happened.
    public var kind: Kind {
        if name.field.isEmpty { return old.isEmpty ? .rowAdded : .rowLeft }
        if old.isEmpty { return .filled }
        return new.isEmpty ? .emptied : .changed
    }

    /// True for the text of a story that was told before and is.
    public var isOfStoryText: Bool { name.record == "story" && name.field.hasPrefix("text_") }

    /// True when the public must be told why.
    public var needsReason: Bool {
        switch kind {
        case .rowAdded: false
        case .rowLeft, .emptied: recordClass == .promised
        case .filled, .changed: recordClass == .promised && !free.allows(old, new)
        }
    }
}

/// What is known of the fields of the record: their class and which of their changes are free.
public struct RecordFields: Sendable {
    struct Traits: Sendable {
        let recordClass: RecordClass
        let free: FreeChange
        let isWords: Bool
    }

    /// By kind and field, as names without a key.
    private var traits: [RecordName: Traits] = [:]

    /// Learns from the fields of a site.
    public init(_ fields: some Sequence<RecordedField>) {
        for field in fields {
            let name = RecordName(field.record, "", field.field)
            guard traits[name] == nil else { continue }
            traits[name] = Traits(
                recordClass: field.recordClass, free: field.freeChange, isWords: field.isWords)
        }
    }

    /// The changes from one record to a later one, in order: a row that came or went is one change.
    public func changes(from old: PublicRecord, to new: PublicRecord) -> [RecordChange] {
        let rows = old.rows(to: new)
        guard !rows.isEmpty else { return [] }
        var told: Set<RecordName> = []
        var changes = FigureProvenance.changes(from: old, to: new)
        for row in rows where row.name.record != FigureProvenance.record {
            let whole = row.name.ofRow
            let (was, isNow) = (old.holds(whole), new.holds(whole))
            if was, isNow {
                changes.append(change(row.name, from: old[row.name] ?? "", to: row.value))
            } else if told.insert(whole).inserted {
                let isPromised = !RecordFields.mayLeave(whole, old, new)
                changes.append(
                    RecordChange(
                        whole, old: was ? RecordFields.there : "", new: isNow ? RecordFields.there : "",
                        recordClass: isPromised ? .promised : .told))
            }
        }
        return changes.sorted { $0.name < $1.name }
    }

    private func change(_ name: RecordName, from old: String, to new: String) -> RecordChange {
        // A field that the program doesn't know any more was promised as far as anybody knows.
        let traits = traits[RecordName(name.record, "", name.field)]
        return RecordChange(
            name, old: old, new: new, recordClass: traits?.recordClass ?? .promised, free: traits?.free ?? .none,
            isWords: traits?.isWords ?? true)
    }

    /// Stands for a row that is there.
    static let there = "listed"

    /// Rows that may go without a reason: persons', whose consent has its own end; stories, whose address is judged, and
    /// what they bring with them.
    private static func mayLeave(_ row: RecordName, _ old: PublicRecord, _ new: PublicRecord) -> Bool {
        switch row.record {
        case "story", "language", "abbreviation", "theme", "figure", ToldOrder.record: true
        case "recognition": old[RecordName(row.record, row.key, "recipient")] == "person"
        case "consent": old[RecordName(row.record, row.key, "state")] != ConsentState.withdrawn
        case ToldAttachment.record: new[ToldAttachment.story(of: row, "state")] != Story.shown
        default: false
        }
    }
}
