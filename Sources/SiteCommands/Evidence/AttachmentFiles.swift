import CampaignModel
import Hashing
import SiteContent
import SiteRendering

/// Looks at the attachments of stories before they are copied, as closely as at evidence.
struct AttachmentFiles {
    /// The folder of the content.
    let contentFolder: String

    /// What came of looking.
    struct Checked {
        var files: [EvidenceFile] = []
        var published: [String: PublishedAttachment] = [:]
        var diagnostics: [Diagnostic] = []
    }

    /// Looks at the attachments of every story that is shown.
    func check(_ site: Site) throws(CommandFailure) -> Checked {
        var checked = Checked()
        for attachment in site.stories.flatMap(\.attachments) {
            guard let bytes = try bytes(of: attachment, into: &checked) else { continue }
            guard EvidenceFormat.pdf.matches(bytes) else {
                checked.diagnostics.append(.evidenceIsNoSuchType(attachment.path, .pdf, at: attachment.place))
                continue
            }
            let digest = SHA256.hash(bytes)
            let hash = digest.hexadecimal
            if let written = attachment.sha256, written != hash {
                checked.diagnostics.append(.attachmentHashDiffers(attachment.path, hash, at: attachment.place))
            } else if attachment.sha256 == nil {
                checked.diagnostics.append(.attachmentHashMissing(attachment.path, hash, at: attachment.place))
            }
            let inspection = EvidenceInspection(
                file: source(of: attachment), bytes: bytes, format: .pdf, place: attachment.place,
                officeContacts: site.settings.officeContacts)
            checked.diagnostics += inspection.diagnostics()
            let path = MediaAddresses.path(ofAttachment: attachment.path, fingerprint: String(hash.prefix(12)))
            if checked.published.updateValue(
                PublishedAttachment(path: path, size: bytes.count, sha256: hash), forKey: attachment.path) == nil
            {
                checked.files.append(EvidenceFile(path: path, source: source(of: attachment), digest: digest))
            }
        }
        return checked
    }

    private func source(of attachment: StoryAttachment) -> String { contentFolder + "/" + attachment.path }

    private func bytes(
        of attachment: StoryAttachment, into checked: inout Checked
    ) throws(CommandFailure) -> [UInt8]? {
        do {
            switch try BoundedReading.read(source(of: attachment), limit: EvidenceFiles.largest) {
            case .bytes(let bytes): return bytes
            case .link, .noFile: checked.diagnostics.append(.evidenceIsLink(attachment.path, at: attachment.place))
            case .tooLarge(let size):
                checked.diagnostics.append(.evidenceTooLarge(attachment.path, size, at: attachment.place))
            }
        } catch {
            throw .unreadable(source(of: attachment), error)
        }
        return nil
    }
}

extension Diagnostic {
    /// An attachment that isn't the one that the story was written with.
    static func attachmentHashDiffers(_ path: String, _ hash: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "attachment-hash", at: place,
            summary: Bilingual(
                vi: "“\(path)” không còn là tệp đã khai báo", en: "“\(path)” isn't the file that was declared"),
            explanation: Bilingual(
                vi: "Mã băm SHA-256 của tệp khác mục “sha256”: tệp đã bị sửa, hoặc mã chép sai.",
                en: "Its SHA-256 differs from “sha256”: the file was changed, or the hash miscopied."),
            fix: Bilingual(
                vi: "Nếu tệp này đúng, hãy ghi: \(hash)", en: "If this is the right file, write: \(hash)"))
    }

    /// An attachment without a hash.
    static func attachmentHashMissing(_ path: String, _ hash: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "attachment-without-hash", at: place,
            summary: Bilingual(vi: "“\(path)” chưa có mã băm", en: "“\(path)” has no hash"),
            explanation: Bilingual(
                vi: "Có mã băm thì không ai đổi được tệp mà bài không hay.",
                en: "With it nobody can exchange the file without the story's knowing."),
            fix: Bilingual(vi: "Hãy ghi vào “sha256”: \(hash)", en: "Write into “sha256”: \(hash)"))
    }
}
