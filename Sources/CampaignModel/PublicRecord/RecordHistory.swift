/// What became of the public record, release by release.
public struct RecordHistory: Sendable {
    /// The changes of one release.
    public struct Step: Sendable {
        /// The release; nothing for what has changed since the last one.
        public let release: Release?
        /// What changed, in the order of the record.
        public let changes: [RecordChange]

        /// Gives the changes of a release.
        public init(release: Release?, changes: [RecordChange]) {
            self.release = release
            self.changes = changes
        }
    }

    /// The releases since the first with a record, in order, and at the end what isn't released yet.
    public let steps: [Step]
    /// The first release with a record; nothing while there is none.
    public let first: Release?
    /// What the last release holds.
    public let released: PublicRecord

    /// No release holds a record.
    public init() {
        (steps, first, released) = ([], nil, PublicRecord())
    }

    /// Reads it off the rows of all releases, in order.
    ///
    /// - Parameters:
    ///   - releases: Each release with the rows of its record; releases from before there were records have none.
    ///   - current: The record as the content has it now.
    public init(releases: [(release: Release, rows: [FactRow])], current: PublicRecord, fields: RecordFields) {
        let recorded = releases.filter { $0.release.record != nil }
        first = recorded.first?.release
        var state = PublicRecord()
        var steps: [Step] = []
        for (release, rows) in recorded {
            let before = state
            state.apply(rows)
            if release.number != first?.number {
                steps.append(Step(release: release, changes: fields.changes(from: before, to: state)))
            }
        }
        released = state
        if first != nil {
            let changes = fields.changes(from: state, to: current)
            if !changes.isEmpty { steps.append(Step(release: nil, changes: changes)) }
        }
        self.steps = steps
    }
}

extension Revision {
    /// True when it speaks of a change of the public record.
    public func explains(_ change: RecordChange, _ codes: RegisterCodes, _ languages: [LanguageTag]) -> Bool {
        switch subject {
        case .row(let row):
            guard row.record == change.name.record, row.key == change.name.key else { return false }
            guard let field else { return change.kind == .rowLeft }
            return field == change.name.field || languages.contains { "\(field)_\($0.text)" == change.name.field }
        case .figure(let key):
            guard change.name.record == "figure" else { return false }
            return (field == nil || field == change.name.field) && codes.name(of: key) == change.name.key
        }
    }
}
