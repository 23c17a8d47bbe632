import CampaignModel
import Glibc
import Hashing
import Synchronization

/// The files below a folder and the hashes of their bytes.
enum FileTree {
    /// The paths of all files below a folder, in the order of their bytes.
    ///
    /// - Parameters:
    ///   - followsLinks: Whether a link to a file counts as that file.
    ///   - leavesOutDots: Whether names at the top that begin with a dot are left out.
    /// - Returns: Nothing when something is neither a file nor a folder, or can't be read.
    static func files(in folder: String, followsLinks: Bool = false, leavesOutDots: Bool = false) -> [String]? {
        var files: [String] = []
        var waiting = [""]
        while let prefix = waiting.popLast() {
            guard let entries = try? FolderEntry.all(in: folder + "/" + prefix) else { return nil }
            for entry in entries where !(leavesOutDots && prefix.isEmpty && entry.name.hasPrefix(".")) {
                let path = prefix + entry.name
                switch entry.kind {
                case .folder: waiting.append(path + "/")
                case .file: files.append(path)
                case .link:
                    guard followsLinks, isFile(folder + "/" + path) else { return nil }
                    files.append(path)
                case .other: return nil
                }
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The hash of each file's bytes; nothing when one can't be read.
    static func digests(of files: [String], in folder: String, threads: WorkerThreads) -> [SHA256Digest]? {
        let work = Hashes(files: files, folder: folder)
        let shares = threads.run { work.share() }
        let digests = shares.flatMap { $0 }.sorted { $0.index < $1.index }.map(\.digest)
        return digests.count == files.count ? digests : nil
    }

    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The work that the threads share, a run of files at a time.
    private final class Hashes: Sendable {
        private let files: [String]
        private let folder: String
        private let next = Atomic<Int>(0)
        private static let run = 16

        init(files: [String], folder: String) {
            self.files = files
            self.folder = folder
        }

        func share() -> [(index: Int, digest: SHA256Digest)] {
            var digests: [(index: Int, digest: SHA256Digest)] = []
            while true {
                let first = next.wrappingAdd(Hashes.run, ordering: .relaxed).oldValue
                guard first < files.count else { return digests }
                for index in first..<min(first + Hashes.run, files.count) {
                    guard let bytes = try? ByteReading.bytes(folder + "/" + files[index]) else { return digests }
                    digests.append((index, SHA256.hash(bytes)))
                }
            }
        }
    }
}
