import CampaignModel

/// The folder of one story, with the files in it.
struct StoryFolder: Sendable {
    let kind: StoryKind
    /// The folder's name.
    let name: String
    let files: [ContentFolder.File]

    /// The path inside the content folder, as in `news/mua-he-dai-su-so`.
    var path: String { "\(kind.rawValue)/\(name)" }

    /// The file of a language, if there is one.
    func file(_ language: LanguageTag) -> ContentFolder.File? {
        files.first { $0.path == "\(path)/\(language.text).md" }
    }
}

extension ContentFolder {
    /// The story folders of all kinds, by kind and name.
    func storyFolders() -> [StoryFolder] {
        var folders: [StoryFolder] = []
        for kind in StoryKind.allCases {
            var files: [File] = []
            var name: Substring?
            func close() {
                guard let name else { return }
                folders.append(StoryFolder(kind: kind, name: String(name), files: files))
                files = []
            }
            for file in self.files(under: kind.rawValue) {
                let parts = file.path.split(separator: "/", maxSplits: 2)
                guard parts.count == 3 else { continue }
                if parts[1] != name {
                    close()
                    name = parts[1]
                }
                files.append(file)
            }
            close()
        }
        return folders
    }
}
