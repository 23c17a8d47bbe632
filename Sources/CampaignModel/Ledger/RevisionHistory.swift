/// What each row of `revisions.csv` changed, as the releases tell it: the old figure and the new one.
public struct RevisionHistory: Sendable {
    /// What the public read before and after a change.
    public struct Step: Hashable, Sendable {
        /// What was published before.
        public let old: LedgerEntry
        /// What was published then, or is going to be.
        public let new: LedgerEntry

        /// Pairs old and new.
        public init(old: LedgerEntry, new: LedgerEntry) {
            self.old = old
            self.new = new
        }
    }

    private let steps: [Step?]

    /// No release tells anything.
    public init() {
        steps = []
    }

    /// Reads it off the rows of all releases, in order.
    public init(releases: [[LedgerRow]], in campaign: Campaign) {
        let revisions = campaign.records.revisions
        let revised = Dictionary(
            revisions.lazy.compactMap(\.key).map { (campaign.name(of: $0), $0) }, uniquingKeysWith: { key, _ in key })
        var published: [FigureKey: [LedgerEntry]] = [:]
        for rows in revised.isEmpty ? [] : releases {
            for row in rows {
                guard let key = revised[row.name] else { continue }
                published[key, default: []].append(row.entry)
            }
        }
        var ordinals: [FigureKey: Int] = [:]
        steps = revisions.map { revision in
            guard let key = revision.key else { return nil }
            ordinals[key, default: 0] += 1
            let ordinal = ordinals[key] ?? 1
            let figure = campaign.figures[key]
            let step = RevisionHistory.step(ordinal, published[key] ?? [], figure)
            // What is kept back now is not told again as an old value.
            return figure.state == .suppressed ? step?.withoutNumbers : step
        }
    }

    /// What the revision at a position of `CampaignRecords.revisions` changed; nothing when it is older than the
    /// first release.
    public subscript(revision: Int) -> Step? {
        revision < steps.count ? steps[revision] : nil
    }

    /// The change that the row with this number among the rows of a figure explains.
    private static func step(_ ordinal: Int, _ published: [LedgerEntry], _ figure: Figure) -> Step? {
        guard let first = published.first, let last = published.last, first.revisions < ordinal else { return nil }
        guard let position = published.firstIndex(where: { $0.revisions >= ordinal }) else {
            // Not released yet: what stands in the content now will follow.
            return Step(old: last, new: LedgerEntry(figure))
        }
        return Step(old: published[position - 1], new: published[position])
    }
}

extension RevisionHistory.Step {
    /// What is kept back now is not told again as an old value.
    var withoutNumbers: RevisionHistory.Step {
        RevisionHistory.Step(old: old.withoutNumbers, new: new.withoutNumbers)
    }
}

extension LedgerEntry {
    fileprivate var withoutNumbers: LedgerEntry {
        guard state == .reported else { return self }
        return LedgerEntry(
            state: .suppressed, value: nil, numerator: nil, denominator: nil, revisions: revisions)
    }
}
