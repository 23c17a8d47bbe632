import CampaignModel

/// What lies in a published folder.
enum SiteFiles {
    /// A file of a published folder.
    struct File {
        let path: String
        /// False for links, pipes and whatever else has a name.
        let isPlain: Bool
    }

    private static let kept = [".gitignore", ManifestSignature.fileName]

    /// Everything in a folder that isn't a folder itself, sorted; at the top a plain `.gitignore` is left out, which
    /// belongs to the keeper of the folder, and the signature of the manifest.
    static func all(in folder: String) throws(CommandFailure) -> [File] {
        try all(in: folder, under: "").filter { !(kept.contains($0.path) && $0.isPlain) }
    }

    private static func all(in folder: String, under prefix: String) throws(CommandFailure) -> [File] {
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: folder + "/" + prefix)
        } catch {
            throw .unreadable(prefix.isEmpty ? folder : "\(folder)/\(prefix)", error)
        }
        var files: [File] = []
        for entry in entries {
            if entry.kind == .folder {
                files += try all(in: folder, under: prefix + entry.name + "/")
            } else {
                files.append(File(path: prefix + entry.name, isPlain: entry.kind == .file))
            }
        }
        return files
    }
}
