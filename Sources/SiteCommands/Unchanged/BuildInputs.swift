import CampaignModel
import Glibc
import Hashing

/// Everything that the bytes of a site and the words of its build depend on, as one hash.
///
/// Of the content and the templates every byte counts, never a time stamp. Of the program and the libraries it runs
/// with, which are hundreds of megabytes, what the system says of their files counts: a new version is a new file.
struct BuildInputs {
    /// The folders of content and templates.
    let folders: [String]
    /// What was asked for: options and the form of messages.
    let options: [String]
    /// The threads that read.
    let threads: WorkerThreads
    /// What runs; asked once, since more libraries may be loaded later.
    private let machine = InstalledFiles.identities()

    init(folders: [String], options: [String], threads: WorkerThreads) {
        self.folders = folders
        self.options = options
        self.threads = threads
    }

    /// The hash; nothing when something can't be read, or is neither a file nor a folder: then nothing is promised.
    func hash() -> SHA256Digest? {
        guard let machine else { return nil }
        let hash = SHA256()
        for text in options + machine { BuildInputs.add(text, to: hash) }
        for folder in folders {
            BuildInputs.add(folder, to: hash)
            guard let files = FileTree.files(in: folder, followsLinks: true),
                let digests = FileTree.digests(of: files, in: folder, threads: threads)
            else { return nil }
            for (file, digest) in zip(files, digests) {
                BuildInputs.add(file, to: hash)
                hash.update(digest.bytes)
            }
        }
        return hash.finalize()
    }

    /// Adds a text with an end that no text holds, so that no two rows of texts are alike.
    private static func add(_ text: String, to hash: borrowing SHA256) {
        hash.update(Array(text.utf8) + [0])
    }
}

/// The files that run: the program, its libraries, and the program that makes pictures.
enum InstalledFiles {
    /// What the system says of each file; nothing when it doesn't say which are loaded.
    static func identities() -> [String]? {
        guard let maps = try? ByteReading.bytes("/proc/self/maps") else { return nil }
        var paths = Set(
            String(decoding: maps, as: UTF8.self).split(separator: "\n").compactMap { line in
                line.firstIndex(of: "/").map { String(line[$0...]) }
            })
        // Rewritten whenever a library is installed: those of programs that are started later show here.
        paths.insert("/etc/ld.so.cache")
        if let tool = programPath("vips") { paths.insert(tool) }
        return paths.sorted().map(identity)
    }

    private static func identity(of path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "\(path) -" }
        let (made, changed) = (status.st_mtim, status.st_ctim)
        return "\(path) \(status.st_dev) \(status.st_ino) \(status.st_size) \(made.tv_sec).\(made.tv_nsec) "
            + "\(changed.tv_sec).\(changed.tv_nsec)"
    }

    private static func programPath(_ name: String) -> String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
