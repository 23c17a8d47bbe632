import CampaignModel
import Glibc
import Hashing

/// Finds out that there is nothing to build: nothing that goes in has changed since the last build, and what that
/// build published lies there whole.
struct UnchangedSite {
    /// All that goes in.
    let inputs: BuildInputs
    /// Where the record of the last build is kept.
    let record: String
    /// Where the record of its parts is kept.
    let parts: String
    /// The published folder.
    let output: String

    /// What was found.
    enum Finding {
        /// Everything is as the last build left it.
        case unchanged(LastBuild)
        /// There is something to do; the hashes of what goes in now, if they can be told.
        case changed(InputHashes?)
        /// The same, since the record of the last build is damaged.
        case damaged(InputHashes?)
    }

    /// Looks at everything that goes in, and at everything that was published.
    func look() -> Finding {
        let now = inputs.hashes()
        switch LastBuild.read(record) {
        case .none: return .changed(now)
        case .damaged: return .damaged(now)
        case .found(let last):
            guard let now, last.inputs == now.whole.hexadecimal,
                PublishedTree.hash(of: output, threads: inputs.threads)?.hexadecimal == last.output
            else { return .changed(now) }
            return .unchanged(last)
        }
    }

    /// What is remembered of the parts of the site in place; nothing where nothing is, and whether that is because the
    /// record is damaged.
    var remembered: (record: PartRecord?, isDamaged: Bool) { PartRecord.read(parts) }

    /// Remembers a build, unless what went in changed while it ran.
    ///
    /// The record saves work and nothing else: where it can't be written, the next build does all of it.
    func remember(
        _ manifest: Manifest, of keys: [String: SHA256Digest], from inputs: InputHashes?, findings: [UInt8]
    ) {
        unlink(record)
        unlink(parts)
        guard let inputs, self.inputs.hashes() == inputs else { return }
        let last = LastBuild(
            inputs: inputs.whole, output: PublishedTree.hash(of: manifest),
            pages: manifest.entries.count(where: \.isPage),
            files: manifest.entries.count + 1, findings: findings)
        try? FolderCreation.make(RealPath.split(record).folder)
        try? FileReplacement.put(last.bytes, at: record)
        try? FileReplacement.put(PartRecord(of: manifest, keys: keys).bytes, at: parts)
    }
}
