import CampaignModel

/// What links can lead to inside the content.
struct LinkIndex {
    let content: Content
    private let stories: [String: StoryEntry]

    /// The folders of stories that are withdrawn.
    let withdrawn: Set<String>
    /// The folders of stories whose time is over.
    let expired: Set<String>
    /// The names of the pages that no content file stands for, as `page:` links write them.
    let pages: [String]

    init(_ content: Content, withdrawn: Set<String>, expired: Set<String>, pages: [String]) {
        self.pages = pages
        self.withdrawn = withdrawn
        self.expired = expired
        self.content = content
        stories = Dictionary(
            content.stories.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The story in a folder, as in `pages/privacy`.
    func story(in folder: String) -> StoryEntry? { stories[folder] }

    /// The file of the story that an address of the site seems to name, as in `/tin-tuc/khai-mac/`: links are written from
    /// file to file, so that they stay right when addresses change.
    func file(ofAddress path: String, _ language: LanguageTag) -> String? {
        guard path.hasPrefix("/"), let slug = path.split(separator: "/").last(where: { $0 != "index.html" }) else {
            return nil
        }
        let found = content.stories.filter { story in story.versions.contains { $0.slug == slug } }
        guard found.count == 1, let story = found.first,
            let version = story.version(language) ?? story.versions.first
        else { return nil }
        return "\(story.path)/\(version.language.text).md"
    }

    /// The files that a link from a folder may have meant, written from that folder.
    func candidates(for path: String, from folder: String) -> [String] {
        content.folder.files.lazy
            .filter { $0.path.hasSuffix(".md") || ImageFormat.isImage($0.path) }
            .map { ContentPath.relative($0.path, from: folder) }
    }
}
