import CampaignModel
import Hashing
import Parallel
import SiteRendering

/// Publishes a site in one step: the new one grows beside the old one and takes its place when it is whole.
///
/// Whatever goes wrong before that, and also when the program is asked to end, the old site stays as it was and nothing
/// is left beside it. Two builds to one place don't disturb each other: the later one to finish is what stays.
struct SiteWriter {
    /// Where the site goes.
    let output: OutputFolder
    /// The threads that render and write.
    let threads: WorkerThreads
    /// Tells how far it is.
    let progress: Progress
    /// The key that signs the manifest, if there is one.
    var key: Ed25519.PrivateKey?
    /// How the new folder takes the place of the old one.
    var swap = FolderSwap()
    /// Takes down which steps were slow.
    var slowest: SlowestSteps?
    /// What is taken from the site in place.
    var reuse: SiteReuse?

    /// Writes all files of the source and the manifest.
    ///
    /// A signal that ends programs does so in here, after tidying up.
    func write(_ source: some FileSource) throws(CommandFailure) -> Manifest {
        while true {
            // Nothing comes back when a signal came. It ends the program as soon as it is let through; if it doesn’t,
            // somebody chose to ignore it, and the work is done again.
            let manifest = try SignalHold.during { () throws(CommandFailure) in try writeUnlessEnded(source) }
            if let manifest { return manifest }
        }
    }

    private func writeUnlessEnded(_ source: some FileSource) throws(CommandFailure) -> Manifest? {
        let staging = try StagingFolder(beside: output)
        do {
            let manifest = try fill(staging, from: source)
            if manifest == nil { staging.remove() } else { try publish(staging) }
            return manifest
        } catch {
            staging.remove()
            throw error
        }
    }

    private func fill(_ staging: StagingFolder, from source: some FileSource) throws(CommandFailure) -> Manifest? {
        let writing = StagedWriting(
            source, into: staging.folder, at: staging.path, progress: progress, slowest: slowest,
            reuse: reuse)
        defer { progress.clear() }
        guard let entries = try writing.run(on: threads) else { return nil }
        let manifest = Manifest(entries)
        do {
            guard try staging.folder.create(Manifest.fileName, manifest.json) else {
                preconditionFailure("The plan writes “\(Manifest.fileName)”, which the writer makes itself.")
            }
        } catch {
            throw .unwritable(staging.path + "/" + Manifest.fileName, error)
        }
        if let key { try sign(manifest, with: key, in: staging) }
        return manifest
    }

    private func sign(
        _ manifest: Manifest, with key: Ed25519.PrivateKey, in staging: StagingFolder
    ) throws(CommandFailure) {
        guard let signature = key.signature(for: manifest.json) else { throw .unsigned }
        do {
            _ = try staging.folder.create(ManifestSignature.fileName, signature)
        } catch {
            throw .unwritable(staging.path + "/" + ManifestSignature.fileName, error)
        }
    }

    private func publish(_ staging: StagingFolder) throws(CommandFailure) {
        // The folder may have changed while pages were rendered.
        try output.check()
        try KeptEntries.carry(from: output.path, to: staging.path)
        guard let old = try swap.put(staging.path, to: output.path) else { return }
        // The new site is in place: an old one that can't be removed wholly is removed by the next build.
        try? FolderRemoval.remove(old)
    }
}
