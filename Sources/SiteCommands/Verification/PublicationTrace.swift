import CampaignModel
import SiteRendering

/// What `minhbach publish` leaves at a place beside the site: its note, and the styles and scripts of the site before,
/// which readers may still ask for.
///
/// A forger could write the note too, so it excuses no more than that: styles, scripts and fonts in `assets/` with the
/// bytes that it names, which no page of the site asks for.
struct PublicationTrace {
    private let note: PublishNote?

    /// Reads the note of a place; there is none in a folder that was only built.
    init(in site: String) throws(CommandFailure) {
        let file = "\(site)/\(PublishedState.notePath)"
        do throws(SystemError) {
            note = PublishNote(json: try ByteReading.bytes(file))
        } catch {
            guard error.isMissing else { throw .unreadable(file, error) }
            note = nil
        }
    }

    /// Whether a plain file that the manifest doesn't list is what a publication leaves.
    func excuses(_ path: String, in site: String) throws(CommandFailure) -> Bool {
        guard let note else { return false }
        if path == PublishedState.notePath { return true }
        guard let facts = note.kept[path], PublishPlan.isPartOfPages(path) else { return false }
        return try facts.match(ByteReading.file("\(site)/\(path)"))
    }

    /// Tells of a publication that didn't end: files that it names may be in any state.
    func diagnostics(in site: String) -> [Diagnostic] {
        guard let note, !note.pending.isEmpty else { return [] }
        return [.interruptedPublication(note.pending.count, at: "\(site)/\(PublishedState.notePath)")]
    }
}

extension FileFacts {
    /// Whether a file's bytes are those that are meant.
    func match(_ content: [UInt8]) -> Bool {
        content.count == bytes && ReleaseHash.of(content) == sha256
    }
}

extension Diagnostic {
    /// The last publication to a place was interrupted.
    static func interruptedPublication(_ count: Int, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "interrupted-publication", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Lần đăng cuối bị ngắt giữa chừng: \(count) tệp có thể ở bất kỳ trạng thái nào",
                en:
                    "The last publication was interrupted: \(MessageLanguage.english.count(count, "file", "files")) may be in any state"
            ),
            explanation: Bilingual(
                vi: "minhbach publish ghi tên những tệp sắp thay trước khi thay, và xóa danh sách ấy khi đã xong.",
                en: "minhbach publish writes down the files that it is going to replace, and clears that list when "
                    + "it is done."),
            fix: Bilingual(
                vi: "Hãy chạy lại minhbach publish: nó làm nốt phần còn dở.",
                en: "Run minhbach publish again: it makes good what was left undone."))
    }
}
