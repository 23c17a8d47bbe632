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
    /// The published folder.
    let output: String

    /// What was found.
    enum Finding {
        /// Everything is as the last build left it.
        case unchanged(LastBuild)
        /// There is something to do; the hash of what goes in now, if it can be told.
        case changed(SHA256Digest?)
        /// The same, since the record of the last build is damaged.
        case damaged(SHA256Digest?)
    }

    /// Looks at everything that goes in, and at everything that was published.
    func look() -> Finding {
        let now = inputs.hash()
        switch LastBuild.read(record) {
        case .none: return .changed(now)
        case .damaged: return .damaged(now)
        case .found(let last):
            guard let now, last.inputs == now.hexadecimal,
                PublishedTree.hash(of: output, threads: inputs.threads)?.hexadecimal == last.output
            else { return .changed(now) }
            return .unchanged(last)
        }
    }

    /// Remembers a build, unless what went in changed while it ran.
    ///
    /// The record saves work and nothing else: where it can't be written, the next build does all of it.
    func remember(_ manifest: Manifest, from inputs: SHA256Digest?, findings: [UInt8]) {
        unlink(record)
        guard let inputs, self.inputs.hash() == inputs else { return }
        let last = LastBuild(
            inputs: inputs, output: PublishedTree.hash(of: manifest), pages: manifest.entries.count(where: \.isPage),
            files: manifest.entries.count + 1, findings: findings)
        try? FolderCreation.make(RealPath.split(record).folder)
        try? FileReplacement.put(last.bytes, at: record)
    }
}
