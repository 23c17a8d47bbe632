import CampaignModel
import Hashing
import SiteContent

/// Looks at the public files of evidence before they are copied: are they what the register says, and do they tell more
/// than they should?
struct EvidenceFiles {
    /// The folder of the content.
    let contentFolder: String

    /// The largest file that is published, in bytes.
    static let largest = 20 << 20

    /// What came of looking.
    struct Checked {
        var files: [EvidenceFile] = []
        var diagnostics: [Diagnostic] = []
    }

    /// Looks at the file of every public entry; what the register itself gets wrong is reported where it is read.
    func check(_ site: Site) throws(CommandFailure) -> Checked {
        var checked = Checked()
        var known: Set<String> = []
        for entry in site.campaign.evidence.items {
            guard let path = entry.publishedPath, SitePath.isSafe(path) else { continue }
            guard let bytes = try bytes(of: entry, path, into: &checked) else { continue }
            let digest = SHA256.hash(bytes)
            compare(digest, with: entry, path, into: &checked)
            guard known.insert(path).inserted else { continue }
            checked.files.append(EvidenceFile(path: path, source: source(of: path), digest: digest))
            guard let format = EvidenceFormat(path: path) else {
                checked.diagnostics.append(.evidenceTypeRefused(path, at: entry.place))
                continue
            }
            guard format.matches(bytes) else {
                checked.diagnostics.append(.evidenceIsNoSuchType(path, format, at: entry.place))
                continue
            }
            let inspection = EvidenceInspection(
                file: source(of: path), bytes: bytes, format: format, place: entry.place,
                officeContacts: site.settings.officeContacts)
            checked.diagnostics += inspection.diagnostics()
        }
        return checked
    }

    private func source(of path: String) -> String { contentFolder + "/" + path }

    private func bytes(
        of entry: Evidence, _ path: String, into checked: inout Checked
    ) throws(CommandFailure) -> [UInt8]? {
        do {
            switch try BoundedReading.read(source(of: path), limit: EvidenceFiles.largest) {
            case .bytes(let bytes): return bytes
            case .link, .noFile: checked.diagnostics.append(.evidenceIsLink(path, at: entry.place))
            case .tooLarge(let size): checked.diagnostics.append(.evidenceTooLarge(path, size, at: entry.place))
            }
        } catch {
            // A file that isn't there is reported where the register is read.
            if !error.isMissing { throw .unreadable(source(of: path), error) }
        }
        return nil
    }

    private func compare(_ digest: SHA256Digest, with entry: Evidence, _ path: String, into checked: inout Checked) {
        let hash = digest.hexadecimal
        if let written = entry.sha256 {
            if written.lowercased() != hash {
                checked.diagnostics.append(.evidenceHashDiffers(path, hash, at: entry.place))
            }
        } else {
            checked.diagnostics.append(.evidenceHashMissing(path, hash, at: entry.place))
        }
    }
}
