import CampaignModel
import SiteRendering

/// What the site publishes of the record of its last release.
struct ReleaseProofs {
    /// The record of the last release that the site shows; nothing where it has none.
    let recordFile: OutputFile

    /// Where the site shows it.
    static let recordPath = "data/record.csv"

    /// Takes it from a site that was held against its ledger; nothing while no release has a record.
    init?(_ judged: JudgedSite) {
        guard let release = judged.ledger.last(asOf: judged.site.settings.asOf),
            let record = judged.ledger.record(after: release)
        else { return nil }
        recordFile = OutputFile(
            path: Self.recordPath, kind: .download, language: nil, bytes: RecordFile.bytes(of: record.rows))
    }

    /// The files.
    var files: [OutputFile] { [recordFile] }
}
