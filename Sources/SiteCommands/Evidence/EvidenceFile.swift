import CampaignModel
import Hashing
import SiteRendering

/// A public file of evidence that was looked at and may be copied.
struct EvidenceFile: Sendable {
    /// Its path from the site's root.
    let path: String
    /// Where it lies.
    let source: String
    /// The SHA-256 of the bytes that were looked at.
    let digest: SHA256Digest

    /// The file of the site, read once more: large files don't wait in memory.
    ///
    /// - Throws: A `CommandFailure` when the file isn't the one that was looked at.
    func output() throws(CommandFailure) -> OutputFile {
        let outcome: BoundedReading.Outcome
        do {
            outcome = try BoundedReading.read(source, limit: EvidenceFiles.largest)
        } catch {
            throw .unreadable(source, error)
        }
        guard case .bytes(let bytes) = outcome, SHA256.hash(bytes) == digest else {
            throw .changedMeanwhile(source)
        }
        return OutputFile(path: path, kind: .download, language: nil, bytes: bytes)
    }
}

extension CommandFailure {
    /// A file isn't what it was a moment ago.
    static func changedMeanwhile(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "\(path) bị sửa trong lúc dựng trang; hãy chạy lại",
                en: "\(path) changed while the site was built; run again"))
    }
}
