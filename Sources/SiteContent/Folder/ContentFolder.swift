/// The files under `content/`, found once: folder by folder, names in order.
struct ContentFolder: Sendable {
    /// A file, with its path inside the folder.
    struct File: Sendable {
        /// The path inside the folder, as in `data/communes.csv`.
        let path: String
        /// The path as messages show it, as in `content/data/communes.csv`; it also opens the file.
        let shownPath: String

        /// The parts of the path.
        var parts: [String] { path.split(separator: "/").map(String.init) }

        /// Reads the file; the disk's failures throw.
        func bytes() throws(ContentFailure) -> [UInt8] {
            try FileBytes.read(shownPath)
        }
    }

    /// The name of the folder as given, without a slash at its end.
    let name: String
    /// The files; hidden ones are left out.
    let files: [File]
    /// What isn't read, and why.
    let odd: [FolderScan.Odd]
    private let positions: [String: Int]
    private let ranges: [String: Range<Int>]

    /// Finds the files; throws when a folder can't be read.
    init(at name: String) throws(ContentFailure) {
        let trimmed = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
        let scan = try FolderScan(trimmed)
        self.name = trimmed
        files = scan.files
        odd = scan.odd
        ranges = scan.ranges
        positions = Dictionary(
            scan.files.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file at a path inside the folder, if there is one.
    subscript(path: String) -> File? {
        positions[path].map { files[$0] }
    }

    /// The files in a folder and the folders below it.
    func files(under folder: String) -> ArraySlice<File> {
        ranges[folder].map { files[$0] } ?? []
    }

    /// The path of a file, there or not, as messages show it.
    func shown(_ path: String) -> String { "\(name)/\(path)" }
}
