import CampaignModel
import Glibc

/// Writes releases into the ledger, and nothing over what is there.
struct ReleaseWriter {
    let folder: LedgerFolder

    /// Writes a release: its changes first, so that a release that is there is whole.
    func write(_ stored: StoredRelease, changes: [UInt8], record: [UInt8]) throws(CommandFailure) {
        try FolderCreation.make(folder.path)
        // Changes without a release are what an interrupted run left.
        try FileReplacement.put(changes, at: folder.changesFile(stored.release.number), replacing: true)
        try FileReplacement.put(record, at: folder.recordFile(stored.release.number), replacing: true)
        if let signature = stored.signature {
            try FileReplacement.put(Array((signature.publicKey + "\n").utf8), at: folder.keyFile, replacing: true)
        }
        try FileReplacement.put(stored.json, at: folder.releaseFile(stored.release.number), replacing: false)
    }
}
