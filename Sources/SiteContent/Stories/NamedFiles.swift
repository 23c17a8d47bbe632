import CampaignModel

/// The files beside a story that its text or front matter names: what is wrong with one of them is told where it is
/// named, and not a second time for the file itself.
struct NamedFiles {
    private let bytes: [UInt8]

    init(in bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    private static let officeEndings = [".docx", ".doc", ".odt", ".xlsx", ".xls", ".ods"]

    /// True for a PDF or a film that the text links to or that `attachments` lists, and for a document of an office
    /// program that `attachments` lists.
    func tell(of name: String) -> Bool {
        let listed = ["file: ", "file: \"", "file: '"]
        if NamedFiles.officeEndings.contains(where: name.lowercased().hasSuffix) {
            return isNamed(name, behind: listed)
        }
        guard AttachmentReading.isAttachment(name) || VideoFormat.isVideo(name) else { return false }
        return isNamed(name, behind: ["](", "](<", "](./", "attachments: [", "- "] + listed)
    }

    private func isNamed(_ name: String, behind openings: [String]) -> Bool {
        openings.contains { ByteSearch.first(Array(($0 + name).utf8), in: bytes[...]) != nil }
    }
}
