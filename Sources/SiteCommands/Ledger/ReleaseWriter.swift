import CampaignModel
import Glibc

/// Writes releases into the ledger, and nothing over what is there.
struct ReleaseWriter {
    let folder: LedgerFolder

    /// Writes a release: its changes first, so that a release that is there is whole.
    func write(_ stored: StoredRelease, changes: [UInt8], record: [UInt8]) throws(CommandFailure) {
        try FolderCreation.make(folder.path)
        // Changes without a release are what an interrupted run left.
        try put(changes, to: folder.changesFile(stored.release.number), replacing: true)
        try put(record, to: folder.recordFile(stored.release.number), replacing: true)
        if let signature = stored.signature {
            try put(Array((signature.publicKey + "\n").utf8), to: folder.keyFile, replacing: true)
        }
        try put(stored.json, to: folder.releaseFile(stored.release.number), replacing: false)
    }

    /// Puts a whole file in its place in one step.
    private func put(_ bytes: [UInt8], to path: String, replacing: Bool) throws(CommandFailure) {
        let new = "\(path).new"
        defer { unlink(new) }
        let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .uncreatable(path, .last) }
        do throws(SystemError) {
            defer { close(file) }
            try ByteWriting.write(bytes, to: file)
            guard fsync(file) == 0 else { throw SystemError.last }
        } catch {
            throw .unwritable(path, error)
        }
        // A link fails where the name is taken; a rename doesn't.
        guard (replacing ? rename(new, path) : link(new, path)) == 0 else { throw .uncreatable(path, .last) }
    }
}
