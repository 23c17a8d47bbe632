import CampaignModel

/// The folder of one story, with the files in it.
struct StoryFolder: Sendable {
    let kind: StoryKind
    /// The folder's name.
    let name: String
    let files: [ContentFolder.File]

    /// The path inside the content folder, as in `news/mua-he-dai-su-so`.
    var path: String { "\(kind.rawValue)/\(name)" }

    /// The name without what computers add to copies: `mot-tin - Copy`, `mot-tin (2)`. Words that people add, as in
    /// `lop-hoc-moi`, may name another story.
    var copiedName: String? {
        guard name.contains(" "), let original = CopiedName.original(name + ".md") else { return nil }
        return String(original.dropLast(3))
    }

    /// The file of a language, if there is one.
    func file(_ language: LanguageTag) -> ContentFolder.File? {
        files.first { $0.path == "\(path)/\(language.text).md" }
    }
}

extension ContentFolder {
    /// The story folders of all kinds, by kind and name.
    func storyFolders() -> [StoryFolder] {
        StoryKind.allCases.flatMap { storyFolders($0) }
    }

    /// The story folders without copies of others, which are reported.
    func storyFolders(into collector: DiagnosticCollector) -> [StoryFolder] {
        let folders = storyFolders()
        let paths = Set(folders.map(\.path))
        return folders.filter { folder in
            guard let original = folder.copiedName, paths.contains("\(folder.kind.rawValue)/\(original)") else {
                return true
            }
            let file = folder.files.first?.shownPath ?? shown(folder.path)
            collector.add(.copiedFolder(folder.name, of: original, file: file))
            return false
        }
    }

    private func storyFolders(_ kind: StoryKind) -> [StoryFolder] {
        var folders: [StoryFolder] = []
        var rest = files(under: kind.rawValue)
        while let file = rest.first {
            let parts = file.path.split(separator: "/", maxSplits: 2)
            guard parts.count == 3 else {
                rest.removeFirst()
                continue
            }
            let files = files(under: "\(kind.rawValue)/\(parts[1])")
            folders.append(StoryFolder(kind: kind, name: String(parts[1]), files: Array(files)))
            rest = rest.dropFirst(files.count)
        }
        return folders
    }
}
