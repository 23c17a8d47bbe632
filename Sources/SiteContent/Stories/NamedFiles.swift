import CampaignModel

/// The files beside a story that its text or front matter names: what is wrong with one of them is told where it is
/// named, and not a second time for the file itself.
struct NamedFiles {
    private let bytes: [UInt8]

    init(in bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// True for a PDF or a film that the text links to or that `attachments` lists.
    func tell(of name: String) -> Bool {
        guard AttachmentReading.isAttachment(name) || VideoFormat.isVideo(name) else { return false }
        let openings = ["](", "](<", "](./", "file: ", "file: \"", "file: '", "attachments: [", "- "]
        return openings.contains { ByteSearch.first(Array(($0 + name).utf8), in: bytes[...]) != nil }
    }
}
