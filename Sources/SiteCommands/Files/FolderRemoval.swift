import Glibc
import Parallel
import Synchronization

/// Removes whole folders.
///
/// Each removal may wait for the disk (where it is told at once which blocks are free, as on many virtual machines, that
/// takes longer than writing the file did), so several wait at the same time.
final class FolderRemoval: Sendable {
    /// How many removals may wait at once; they wait and don't compute, so that the number of processors is no measure.
    private static let threads = WorkerThreads(count: 16)

    /// For fewer paths than this, starting threads isn't worth it.
    private static let worthThreads = 32

    private let paths: [String]
    private let remove: @Sendable (String) -> Int32
    private let next = Atomic<Int>(0)

    /// Removes a folder and all in it, without following links; what is gone already is no failure.
    static func remove(_ path: String) throws(SystemError) {
        var files: [String] = []
        var folders: [[String]] = []
        try collect(path, depth: 0, into: &files, &folders)
        try removeAll(files) { unlink($0) }
        for level in folders.reversed() { try removeAll(level) { rmdir($0) } }
    }

    private static func collect(
        _ path: String, depth: Int, into files: inout [String], _ folders: inout [[String]]
    ) throws(SystemError) {
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: path)
        } catch {
            if error.number == ENOENT { return }
            throw error
        }
        if depth == folders.count { folders.append([]) }
        folders[depth].append(path)
        for entry in entries {
            let inner = path + "/" + entry.name
            if entry.kind == .folder {
                try collect(inner, depth: depth + 1, into: &files, &folders)
            } else {
                files.append(inner)
            }
        }
    }

    private static func removeAll(_ paths: [String], _ remove: @escaping @Sendable (String) -> Int32)
        throws(SystemError)
    {
        let removal = FolderRemoval(paths, remove)
        let threads = paths.count < worthThreads ? WorkerThreads(count: 1) : threads
        if let failure = threads.run({ removal.work() }).lazy.compactMap({ $0 }).first { throw failure }
    }

    private init(_ paths: [String], _ remove: @escaping @Sendable (String) -> Int32) {
        self.paths = paths
        self.remove = remove
    }

    private func work() -> SystemError? {
        var failure: SystemError?
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < paths.count else { return failure }
            if remove(paths[index]) != 0, errno != ENOENT { failure = .last }
        }
    }
}
