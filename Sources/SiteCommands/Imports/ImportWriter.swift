import CampaignModel
import Glibc

/// Writes a proposal: every file whole beside its place first, then all of them moved there.
struct ImportWriter {
    let contentFolder: String

    private static let ending = ".minhbach-import"

    func write(_ proposal: ImportProposal) throws(CommandFailure) {
        let files = proposal.files.filter { $0.bytes != $0.present }
        try checkUnchanged(files)
        var staged: [String] = []
        for file in files {
            let path = contentFolder + "/" + file.path + ImportWriter.ending
            unlink(path)
            staged.append(path)
            do {
                _ = try OpenFolder(contentFolder).create(file.path + ImportWriter.ending, file.bytes)
            } catch {
                for path in staged { unlink(path) }
                throw .unwritable(path, error)
            }
        }
        for (file, path) in zip(files, staged) {
            guard rename(path, contentFolder + "/" + file.path) == 0 else {
                let error = SystemError.last
                for path in staged { unlink(path) }
                throw .unwritable(contentFolder + "/" + file.path, error)
            }
        }
    }

    /// Somebody may have edited a file since it was read: their work isn't written over.
    private func checkUnchanged(_ files: [ImportProposal.File]) throws(CommandFailure) {
        for file in files {
            let path = contentFolder + "/" + file.path
            let now: [UInt8]?
            do {
                now = try ByteReading.bytes(path)
            } catch {
                guard error.isMissing else { throw .unreadable(path, error) }
                now = nil
            }
            guard now == file.present else { throw .editedMeanwhile(path) }
        }
    }
}

extension CommandFailure {
    /// A file was changed between reading and writing.
    static func editedMeanwhile(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "\(path) vừa bị sửa trong lúc nhập; chưa ghi gì, hãy nhập lại",
                en: "\(path) was edited meanwhile; nothing was written, import again"))
    }
}
