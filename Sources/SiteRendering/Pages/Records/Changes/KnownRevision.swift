import CampaignModel

/// A change of a published figure's value that was made by the as-of day.
struct KnownRevision {
    /// The figure.
    let key: FigureKey
    /// The change.
    let revision: Revision
    /// The old figure and the new one, as far as releases tell them.
    let step: RevisionHistory.Step?
    /// What its card is called on the page: the figure's key and which change of that figure it is.
    let anchor: String

    /// All of them, the newest first.
    static func all(in site: Site) -> [KnownRevision] {
        var ordinals: [FigureKey: Int] = [:]
        var known: [KnownRevision] = []
        for (position, revision) in site.campaign.records.revisions.enumerated() {
            guard let key = revision.key else { continue }
            ordinals[key, default: 0] += 1
            let name = site.campaign.name(of: key).replacing("@", with: "-")
            known.append(
                KnownRevision(
                    key: key, revision: revision, step: site.history[position],
                    anchor: "\(name)-\(ordinals[key] ?? 1)"))
        }
        return known.filter { $0.revision.on <= site.settings.asOf }.sorted { left, right in
            (left.revision.on, right.key) > (right.revision.on, left.key)
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
