import CampaignModel
import SiteRendering

/// What the site publishes of its last release, so that strangers can prove a figure or a promise: the record, and for
/// each branch of the tree its path to the root, beside the file whose lines it proves.
struct ReleaseProofs {
    private let stored: StoredRelease
    private let record: PublicRecord
    private let figures: LedgerState
    private let campaign: Campaign
    private let addresses: ProofAddresses

    /// Takes it from a site that was held against its ledger; nothing while no release has a record.
    init?(_ judged: JudgedSite) {
        let ledger = judged.ledger
        guard let release = ledger.last(asOf: judged.site.settings.asOf), release.record != nil,
            let history = ledger.history
        else { return nil }
        stored = ledger.releases[release.number - 1]
        (record, figures, campaign) = (history.released, history.figures, judged.site.campaign.withoutFigures)
        addresses = ProofAddresses(judged.site)
    }

    /// The files, which only a build needs.
    var files: [OutputFile] {
        let (record, figures) = (record.rows, figures.rows(in: campaign))
        let tree = ReleaseTree(figures: figures, record: record)
        var revised: [String: [LedgerRow]] = [:]
        for row in figures where row.entry.revisions > 0 {
            revised[ReleaseTree.branch(of: row), default: []].append(row)
        }
        let proofs = tree.paths.map { branch, path in
            let proof = BranchProof(
                branch: branch, path: path, stored: stored,
                revisions: (revised[branch.name] ?? []).map { ($0.name, $0.entry.revisions) })
            return file(addresses[branch.name], proof.json)
        }
        return [file(ProofAddresses.record, RecordFile.bytes(of: record))] + proofs
    }

    private func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
        OutputFile(path: path, kind: .download, language: nil, bytes: bytes)
    }
}
