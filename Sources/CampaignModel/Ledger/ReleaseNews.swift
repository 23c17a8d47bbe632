/// What each release changed of the figures: which were added, changed and withdrawn, and why.
public struct ReleaseNews: Sendable {
    /// What became of figures.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        /// They are new.
        case added
        /// It says something else.
        case changed
        /// It is published no more.
        case withdrawn
        /// No figure changed: the release holds other facts alone.
        case unchanged
    }

    /// One line of the list.
    public struct Line: Sendable {
        /// The place of the release.
        public let release: Int
        /// What happened.
        public let change: Change
        /// The period; nothing where no figure changed.
        public let period: RegisterIndex<Period>?
        /// The indicators, in the order of the register.
        public let indicators: [RegisterIndex<Indicator>]
        /// How many figures the line speaks of; 0 where none changed.
        public let count: Int
        /// The figure; nothing where the line speaks of many.
        public let key: FigureKey?
        /// What was published before and since; no numbers of a figure that is kept back today.
        public let step: RevisionHistory.Step?
        /// The place of the row of `revisions.csv` that says why, where one does.
        public let revision: Int?
    }

    /// All lines, release by release: what was added is one line a period, all else a line a figure; a release that
    /// changed no figure has one line that says so.
    public let lines: [Line]

    /// Nothing was released.
    public init() { lines = [] }

    /// Reads it off the rows of all releases, in order.
    public init(releases: [[LedgerRow]], in campaign: Campaign) {
        let reasons = ReleaseNews.reasons(campaign.records.revisions)
        var names = FigureNames(campaign)
        var state: [FigureKey: LedgerEntry] = [:]
        state.reserveCapacity(releases.first?.count ?? 0)
        var lines: [Line] = []
        for (release, rows) in releases.enumerated() {
            var added: [RegisterIndex<Period>: [RegisterIndex<Indicator>]] = [:]
            var others: [Line] = []
            for row in rows {
                guard let key = names.key(named: row.name) else { continue }
                let old = state[key]
                state[key] = row.entry.state == .notReported ? nil : row.entry
                guard let old else {
                    if row.entry.state != .notReported { added[key.period, default: []].append(key.indicator) }
                    continue
                }
                guard !old.saysTheSame(as: row.entry) else { continue }
                let reason = ReleaseNews.reason(row.entry.revisions, reasons[key] ?? [])
                others.append(
                    ReleaseNews.line(
                        release, of: key, from: old, to: row.entry, because: reason,
                        isKeptBack: campaign.figures[key].state == .suppressed))
            }
            lines += added.sorted { $0.key < $1.key }.map { period, indicators in
                Line(
                    release: release, change: .added, period: period, indicators: Set(indicators).sorted(),
                    count: indicators.count, key: nil, step: nil, revision: nil)
            }
            lines += others.sorted { left, right in
                guard let first = left.key, let second = right.key else { return false }
                return first < second
            }
            if lines.last?.release != release { lines.append(ReleaseNews.unchanged(release)) }
        }
        self.lines = lines
    }

    private static func unchanged(_ release: Int) -> Line {
        Line(
            release: release, change: .unchanged, period: nil, indicators: [], count: 0, key: nil, step: nil,
            revision: nil)
    }

    /// The place of the last release up to one that added figures; nothing where none did.
    public func lastAddition(upTo release: Int) -> Int? {
        lines.last { $0.change == .added && $0.release <= release }?.release
    }

    /// The places of the rows that speak of each figure.
    private static func reasons(_ revisions: [Revision]) -> [FigureKey: [Int]] {
        var reasons: [FigureKey: [Int]] = [:]
        for (position, revision) in revisions.enumerated() {
            if let key = revision.key { reasons[key, default: []].append(position) }
        }
        return reasons
    }

    /// A figure that was changed or withdrawn.
    private static func line(
        _ release: Int, of key: FigureKey, from old: LedgerEntry, to new: LedgerEntry, because reason: Int?,
        isKeptBack: Bool
    ) -> Line {
        let step = RevisionHistory.Step(old: old, new: new)
        return Line(
            release: release, change: new.state == .notReported ? .withdrawn : .changed, period: key.period,
            indicators: [key.indicator], count: 1, key: key, step: isKeptBack ? step.withoutNumbers : step,
            revision: reason)
    }

    /// A release counts the rows that spoke of a figure by then; the last of them gave the reason.
    private static func reason(_ count: Int, _ rows: [Int]) -> Int? {
        count > 0 && count <= rows.count ? rows[count - 1] : nil
    }
}
