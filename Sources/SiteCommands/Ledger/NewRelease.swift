import CampaignModel
import Hashing

/// The release that would follow the last one: all figures as they are now.
struct NewRelease {
    /// What changed since the last release.
    let changes: [LedgerChange]
    /// What is frozen.
    let release: Release
    /// The file of the changes.
    let changesFile: [UInt8]

    /// Freezes what a campaign publishes.
    init(_ campaign: Campaign, asOf: CalendarDate, on date: CalendarDate, after reading: LedgerReading) {
        let last = reading.releases.last
        let published = last.map { reading.state(after: $0.release, in: campaign) } ?? LedgerState()
        let state = LedgerState(publishedBy: campaign)
        changes = published.changes(to: state, in: campaign)
        changesFile = LedgerFile.bytes(of: changes.map(\.row))
        release = Release(
            number: (last?.release.number ?? 0) + 1, date: date, asOf: asOf, previous: last?.hash,
            changes: changes.count, changesHash: ReleaseHash.of(changesFile), figures: state.count,
            figuresHash: ReleaseHash.of(LedgerFile.bytes(of: state.rows(in: campaign))))
    }

    /// How many changes are of a kind.
    func count(_ kind: LedgerChange.Kind) -> Int { changes.count { $0.kind == kind } }

    /// The release as it is stored, signed if there is a key.
    func stored(signedWith key: Ed25519.PrivateKey?) throws -> StoredRelease {
        StoredRelease(
            release: release, hash: ReleaseHash.of(release),
            signature: try key.map { try StoredRelease.Signature(of: release, with: $0) })
    }
}
