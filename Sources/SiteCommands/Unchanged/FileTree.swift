import CampaignModel
import Glibc
import Hashing
import Parallel
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
        hashes(of: files, in: folder, threads: threads) { _, _ in nil }?.map(\.whole)
    }

    /// The hash of a file's bytes, and of those that its head has.
    struct Hash: Sendable {
        let whole: SHA256Digest
        let head: SHA256Digest?
    }

    /// The hash of each file's bytes and of its head; nothing when one can't be read.
    ///
    /// - Parameter head: How many bytes the head of a file has, by its path and bytes, if it has one.
    static func hashes(
        of files: [String], in folder: String, threads: WorkerThreads,
        head: @escaping @Sendable (String, [UInt8]) -> Int?
    ) -> [Hash]? {
        let work = Hashes(files: files, folder: folder, head: head)
        let shares = threads.run { work.share() }
        let hashes = shares.flatMap { $0 }.sorted { $0.index < $1.index }.map(\.hash)
        return hashes.count == files.count ? hashes : nil
    }

    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The work that the threads share, a run of files at a time.
    private final class Hashes: Sendable {
        private let files: [String]
        private let folder: String
        private let head: @Sendable (String, [UInt8]) -> Int?
        private let next = Atomic<Int>(0)
        private static let run = 16

        init(files: [String], folder: String, head: @escaping @Sendable (String, [UInt8]) -> Int?) {
            self.head = head
            self.files = files
            self.folder = folder
        }

        func share() -> [(index: Int, hash: Hash)] {
            var hashes: [(index: Int, hash: Hash)] = []
            while true {
                let first = next.wrappingAdd(Hashes.run, ordering: .relaxed).oldValue
                guard first < files.count else { return hashes }
                for index in first..<min(first + Hashes.run, files.count) {
                    guard let bytes = try? ByteReading.bytes(folder + "/" + files[index]) else { return hashes }
                    let head = self.head(files[index], bytes).map { SHA256.hash(Array(bytes[..<$0])) }
                    hashes.append((index, Hash(whole: SHA256.hash(bytes), head: head)))
                }
            }
        }
    }
}
