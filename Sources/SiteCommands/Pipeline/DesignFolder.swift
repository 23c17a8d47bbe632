import SiteRendering

/// Reads the folder of templates, styles and scripts.
enum DesignFolder {
    private static let templateEnding = ".mustache"

    /// All files in the folder and in those below it, sorted by path; names that begin with a dot are left out.
    static func files(in folder: String) throws(CommandFailure) -> [DesignFile] {
        var files: [DesignFile] = []
        try collect(from: folder, "", into: &files)
        return files
    }

    /// The name that tags call a template by, as in `parts/card` for `parts/card.mustache`; none for other files.
    static func templateName(_ path: String) -> String? {
        path.hasSuffix(templateEnding) ? String(path.dropLast(templateEnding.count)) : nil
    }

    private static func collect(
        from folder: String, _ prefix: String, into files: inout [DesignFile]
    ) throws(CommandFailure) {
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: folder)
        } catch {
            throw prefix.isEmpty ? .unreadable(folder, option: "--templates", error) : .unreadable(folder, error)
        }
        for entry in entries where !entry.name.hasPrefix(".") {
            let shownPath = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
            switch entry.kind {
            case .folder: try collect(from: shownPath, prefix + entry.name + "/", into: &files)
            case .file, .link:
                let bytes = try ByteReading.file(shownPath)
                files.append(DesignFile(path: prefix + entry.name, shownPath: shownPath, bytes: bytes))
            case .other: continue
            }
        }
    }
}
