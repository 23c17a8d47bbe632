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
    static func all(in folder: String) throws(CommandFailure) -> [File] { try contents(of: folder).files }

    /// The same with the topmost folders that hold nothing but folders.
    static func contents(of folder: String) throws(CommandFailure) -> Contents {
        var contents = try contents(of: folder, under: "")
        contents.files.removeAll { kept.contains($0.path) && $0.isPlain }
        return contents
    }

    /// What lies in a published folder.
    struct Contents {
        fileprivate(set) var files: [File] = []
        fileprivate(set) var emptyFolders: [String] = []
    }

    private static func contents(of folder: String, under prefix: String) throws(CommandFailure) -> Contents {
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: folder + "/" + prefix)
        } catch {
            throw .unreadable(prefix.isEmpty ? folder : "\(folder)/\(prefix)", error)
        }
        var contents = Contents()
        for entry in entries {
            let path = prefix + entry.name
            guard entry.kind == .folder else {
                contents.files.append(File(path: path, isPlain: entry.kind == .file))
                continue
            }
            let inner = try self.contents(of: folder, under: path + "/")
            contents.files += inner.files
            contents.emptyFolders += inner.files.isEmpty ? [path] : inner.emptyFolders
        }
        return contents
    }
}
