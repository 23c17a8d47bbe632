import CampaignModel
import Hashing

/// The release that would follow the last one: all figures and the whole public record as they are now.
struct NewRelease {
    /// What changed since the last release.
    let changes: [LedgerChange]
    /// What is frozen.
    let release: Release
    /// The file of the changes.
    let changesFile: [UInt8]
    /// The file of the facts that changed.
    let recordFile: [UInt8]
    /// What became of facts, by what happened.
    private let facts: [RecordChange.Kind: Int]

    /// Freezes what a site publishes.
    init(_ site: JudgedSite, on date: CalendarDate) {
        let (campaign, reading) = (site.site.campaign, site.ledger)
        let last = reading.releases.last
        let published = last.map { reading.state(after: $0.release, in: campaign) } ?? LedgerState()
        let state = LedgerState(publishedBy: campaign)
        changes = published.changes(to: state, in: campaign)
        changesFile = LedgerFile.bytes(of: changes.map(\.row))
        let before = last.flatMap { reading.record(after: $0.release) } ?? PublicRecord()
        let rows = before.rows(to: site.record)
        recordFile = RecordFile.bytes(of: rows)
        facts = RecordFields(site.fields).changes(from: before, to: site.record)
            .reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
        let figures = state.rows(in: campaign)
        let tree = ReleaseTree(figures: figures, record: site.record.rows)
        release = Release(
            number: (last?.release.number ?? 0) + 1, date: date, asOf: site.site.settings.asOf, previous: last?.hash,
            changes: changes.count, changesHash: ReleaseHash.of(changesFile), figures: state.count,
            figuresHash: ReleaseHash.of(LedgerFile.bytes(of: figures)),
            record: Release.Record(
                changes: rows.count, changesHash: ReleaseHash.of(recordFile), facts: site.record.count,
                hash: tree.recordHash, root: tree.root))
    }

    /// True when the public reads the same as at the last release.
    var isEmpty: Bool { changes.isEmpty && release.record?.changes == 0 }

    /// How many changes are of a kind.
    func count(_ kind: LedgerChange.Kind) -> Int { changes.count { $0.kind == kind } }

    /// How many facts and rows changed in a way.
    func count(_ kind: RecordChange.Kind) -> Int { facts[kind] ?? 0 }

    /// The release as it is stored, signed if there is a key.
    func stored(signedWith key: Ed25519.PrivateKey?) throws -> StoredRelease {
        StoredRelease(
            release: release, hash: ReleaseHash.of(release),
            signature: try key.map { try StoredRelease.Signature(of: release, with: $0) })
    }
}
