import CampaignModel

/// A change of a published figure that was made by the as-of day.
struct KnownRevision {
    /// The change.
    let revision: Revision
    /// The old figure and the new one, as far as releases tell them.
    let step: RevisionHistory.Step?
    /// What its card is called on the page: the figure's key and which change of that figure it is.
    let anchor: String

    /// All of them, the newest first.
    static func all(in site: Site) -> [KnownRevision] {
        var ordinals: [FigureKey: Int] = [:]
        let revisions = site.campaign.records.revisions.enumerated().map { position, revision in
            ordinals[revision.key, default: 0] += 1
            let name = site.campaign.name(of: revision.key).replacing("@", with: "-")
            return KnownRevision(
                revision: revision, step: site.history[position], anchor: "\(name)-\(ordinals[revision.key] ?? 1)")
        }
        return revisions.filter { $0.revision.on <= site.settings.asOf }.sorted { left, right in
            (left.revision.on, right.revision.key) > (right.revision.on, left.revision.key)
        }
    }
}

extension Figure {
    /// A figure as a release tells it.
    init(_ key: FigureKey, _ entry: LedgerEntry) {
        self.init(
            key: key, state: entry.state, value: entry.value, numerator: entry.numerator,
            denominator: entry.denominator, evidence: [], source: nil, reportedOn: nil, isWithdrawn: false)
    }
}
