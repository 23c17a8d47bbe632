import Hashing
import Parallel

/// The bytes of a whole published site as one hash: of every path and the hash of its file, in order.
enum PublishedTree {
    /// The hash of what lies in a folder now; nothing when it can't be read or holds anything but files and folders.
    ///
    /// Names at the top that begin with a dot belong to the keeper of the folder and don't count.
    static func hash(of folder: String, threads: WorkerThreads) -> SHA256Digest? {
        guard let files = FileTree.files(in: folder, leavesOutDots: true),
            let digests = FileTree.digests(of: files, in: folder, threads: threads)
        else { return nil }
        return hash(zip(files, digests).map { ($0, $1) })
    }

    /// The hash of a site that was written with a manifest.
    static func hash(of manifest: Manifest) -> SHA256Digest {
        var files = manifest.entries.map { ($0.path, $0.digest) }
        files.append((Manifest.fileName, SHA256.hash(manifest.json)))
        return hash(files.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) })
    }

    private static func hash(_ files: [(path: String, digest: SHA256Digest)]) -> SHA256Digest {
        let hash = SHA256()
        for file in files where !file.path.hasPrefix(".") {
            hash.update(Array(file.path.utf8) + [0])
            hash.update(file.digest.bytes)
        }
        return hash.finalize()
    }
}
