import CampaignModel
import Glibc
import Hashing
import Parallel

/// Everything that the bytes of a site and the words of its build depend on, as one hash.
///
/// Of the content and the templates every byte counts, never a time stamp. Of the program and the libraries it runs
/// with, which are hundreds of megabytes, what the system says of their files counts: a new version is a new file.
struct BuildInputs {
    /// The folder of the content.
    let content: String
    /// The folder of the templates.
    let templates: String
    /// What was asked for and any file may show.
    let options: [String]
    /// What only messages and the receipt show: the form of messages, the commit.
    let words: [String]
    /// The threads that read.
    let threads: WorkerThreads
    /// What runs; asked once, since more libraries may be loaded later.
    private let machine = InstalledFiles.identities()

    init(content: String, templates: String, options: [String], words: [String], threads: WorkerThreads) {
        self.content = content
        self.templates = templates
        self.options = options
        self.words = words
        self.threads = threads
    }

    /// The hashes; nothing when something can't be read, or is neither a file nor a folder: then nothing is promised.
    func hashes() -> InputHashes? {
        guard let machine else { return nil }
        let hash = SHA256()
        for text in options + words + machine { BuildInputs.add(text, to: hash) }
        let ofMachine = BuildInputs.hash(options + machine)
        guard let content = files(in: self.content), let design = files(in: templates) else { return nil }
        for (folder, files) in [(self.content, content), (templates, design)] {
            BuildInputs.add(folder, to: hash)
            for file in files {
                BuildInputs.add(file.path, to: hash)
                hash.update(file.hash.whole.bytes)
            }
        }
        return InputHashes(
            whole: hash.finalize(), machine: ofMachine,
            content: content.map { InputHashes.File(path: $0.path, digest: $0.hash.head ?? $0.hash.whole) },
            stories: content.filter { $0.hash.head != nil }.map {
                InputHashes.File(path: $0.path, digest: $0.hash.whole)
            },
            design: design.map { InputHashes.File(path: $0.path, digest: $0.hash.whole) })
    }

    private func files(in folder: String) -> [(path: String, hash: FileTree.Hash)]? {
        guard let files = FileTree.files(in: folder, followsLinks: true),
            let hashes = FileTree.hashes(of: files, in: folder, threads: threads, head: StoryFile.headLength)
        else { return nil }
        return zip(files, hashes).map { ($0, $1) }
    }

    private static func hash(_ texts: [String]) -> SHA256Digest {
        let hash = SHA256()
        for text in texts { add(text, to: hash) }
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
