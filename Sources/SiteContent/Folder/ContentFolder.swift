import Foundation

/// The files under `content/`, found once, in the order of their paths.
struct ContentFolder: Sendable {
    /// A file, with its path inside the folder.
    struct File: Sendable {
        /// The path inside the folder, as in `data/communes.csv`.
        let path: String
        /// The path as messages show it, as in `content/data/communes.csv`.
        let shownPath: String
        let url: URL

        /// The parts of the path.
        var parts: [String] { path.split(separator: "/").map(String.init) }

        /// Reads the file; the disk's failures throw.
        func bytes() throws -> [UInt8] {
            [UInt8](try Data(contentsOf: url))
        }
    }

    /// The name of the folder as given, without a slash at its end.
    let name: String
    /// The files; hidden ones are left out.
    let files: [File]
    private let positions: [String: Int]

    /// Finds the files; throws when the folder can't be read.
    init(at name: String) throws {
        let trimmed = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
        let root = URL(fileURLWithPath: trimmed, isDirectory: true)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        let shown = paths.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
        self.name = trimmed
        files = shown.sorted().compactMap { path in
            let url = root.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue
            else { return nil }
            return File(path: path, shownPath: "\(trimmed)/\(path)", url: url)
        }
        positions = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($0.element.path, $0.offset) })
    }

    /// The file at a path inside the folder, if there is one.
    subscript(path: String) -> File? {
        positions[path].map { files[$0] }
    }

    /// The files in a folder and the folders below it, in the order of their paths.
    func files(under name: String) -> ArraySlice<File> {
        let start = files.partitioningIndex { !($0.path < name + "/") }
        let end = files.partitioningIndex { !($0.path < name + "0") }
        return files[start..<end]
    }

    /// The path of a file, there or not, as messages show it.
    func shown(_ path: String) -> String { "\(name)/\(path)" }
}
