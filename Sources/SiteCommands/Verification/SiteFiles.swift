import CampaignModel

/// What lies in a published folder.
enum SiteFiles {
    /// The paths of everything in a folder that isn't a folder itself, sorted; at the top, names that begin with a dot
    /// belong to the keeper of the folder.
    static func paths(in folder: String) throws(CommandFailure) -> [String] {
        try paths(in: folder, under: "")
    }

    private static func paths(in folder: String, under prefix: String) throws(CommandFailure) -> [String] {
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: folder + "/" + prefix)
        } catch {
            throw .unreadable(prefix.isEmpty ? folder : "\(folder)/\(prefix)", error)
        }
        var paths: [String] = []
        for entry in entries where !(prefix.isEmpty && entry.name.hasPrefix(".")) {
            if entry.kind == .folder {
                paths += try SiteFiles.paths(in: folder, under: prefix + entry.name + "/")
            } else {
                paths.append(prefix + entry.name)
            }
        }
        return paths
    }
}
