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
    public private(set) var steps: [Step]
    /// The first release with a record; nothing while there is none.
    public let first: Release?
    /// What the last release holds.
    public let released: PublicRecord
    /// The record as the content has it now, what figures rest on in the order in which that was told.
    public let current: PublicRecord
    /// The figures that it froze; nothing while no release has a record.
    public let figures: LedgerState
    /// The branches of its tree for rows: `task T01`, `report`.
    private let branches: Set<String>
    /// The units that it holds figures of.
    private let units: Set<RegisterIndex<ReportingUnit>>

    /// No release holds a record.
    public init() {
        (steps, first, figures, branches, units) = ([], nil, LedgerState(), [], [])
        (released, current) = (PublicRecord(), PublicRecord())
    }

    /// Reads it off the rows of all releases, in order.
    ///
    /// - Parameters:
    ///   - releases: Each release with the rows of its record; releases from before there were records have none.
    ///   - current: The record as the content has it now.
    ///   - figures: The figures that the last release froze.
    public init(
        releases: [(release: Release, rows: [FactRow])], current: PublicRecord, fields: RecordFields,
        figures: LedgerState = LedgerState()
    ) {
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
        let current = FigureProvenance.ordered(current, as: state)
        self.current = current
        self.figures = figures
        units = Set(figures.entries.keys.lazy.map(\.unit))
        branches = state.rowNames.reduce(into: []) { branches, name in
            branches.insert(RecordHistory.branch(name.record, name.key))
        }
        if first != nil {
            let changes = fields.changes(from: state, to: current).filter { !ToldOrder.isFirst($0) }
            if !changes.isEmpty { steps.append(Step(release: nil, changes: changes)) }
        }
        self.steps = steps
    }

    /// What has changed since the last release.
    public var unreleased: [RecordChange] { steps.last.map { $0.release == nil ? $0.changes : [] } ?? [] }

    /// The same without what texts of stories say otherwise since the last release.
    var withoutToldTexts: RecordHistory {
        var history = self
        history.steps = steps.compactMap { step in
            guard step.release == nil else { return step }
            let changes = step.changes.filter { !$0.isOfStoryText }
            return changes.isEmpty ? nil : Step(release: nil, changes: changes)
        }
        return history
    }

    /// Whether the last release holds a figure as it is: then its proof leads to the release.
    public func proves(_ figure: Figure) -> Bool {
        guard first != nil, let entry = figures.entries[figure.key] else { return false }
        return entry == LedgerEntry(figure, revisions: entry.revisions)
    }

    /// Whether the last release holds any figure of a unit.
    public func proves(_ unit: RegisterIndex<ReportingUnit>) -> Bool {
        first != nil && units.contains(unit)
    }

    /// Whether the last release holds rows of a kind; of tasks the one with a key.
    public func proves(_ record: String, _ key: String = "") -> Bool {
        branches.contains(RecordHistory.branch(record, key))
    }

    private static func branch(_ record: String, _ key: String) -> String {
        record == "task" ? "task \(key)" : record
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
