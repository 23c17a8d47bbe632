import CampaignModel

/// What each row of `revisions.csv` put in the place of what a figure said before.
struct ToldSteps: Sendable {
    private let history: RevisionHistory
    /// What stands now is what the last row about a figure put there, even one that is older than the first release.
    private let now: [Int: LedgerEntry]
    private let withdrawn: Set<Int>

    init(_ site: Site) {
        var last: [FigureKey: Int] = [:]
        for (position, revision) in site.campaign.records.revisions.enumerated()
        where revision.on <= site.settings.asOf {
            if let key = revision.key { last[key] = position }
        }
        history = site.history
        now = Dictionary(uniqueKeysWithValues: last.map { ($1, LedgerEntry(site.campaign.figures[$0])) })
        withdrawn = Set(last.lazy.filter { site.campaign.figures[$0.key].isWithdrawn }.map(\.value))
    }

    /// What was published before, by the place of the row; nothing where no release held it.
    func old(_ position: Int) -> LedgerEntry? { history[position]?.old }

    /// What was published in its place.
    func new(_ position: Int) -> LedgerEntry? { history[position]?.new ?? now[position] }

    /// Whether a figure was taken back with nothing in its place.
    func isWithdrawn(_ position: Int) -> Bool { withdrawn.contains(position) }
}
