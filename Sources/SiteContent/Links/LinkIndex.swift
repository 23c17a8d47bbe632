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

    /// The file of the story that an address of the site, or a path that isn't whole, seems to name, as in
    /// `/tin-tuc/khai-mac/`, `../../pages/privacy`: links are written from
    /// file to file, so that they stay right when addresses change.
    func file(ofAddress path: String, _ language: LanguageTag) -> String? {
        let tags = content.settings.languages.map(\.value.text)
        let parts = path.split(separator: "/").map { part in
            [".md", ".html", ".htm"].first(where: part.hasSuffix).map { part.dropLast($0.count) } ?? part
        }
        // `…/ten-bai/vi`, `…/ten-bai/index.html`.
        let slug = parts.last { $0 != "index" && !tags.contains(String($0)) && $0 != "." && $0 != ".." }
        guard let slug else { return nil }
        let found = content.stories.filter { story in
            story.slug == slug || story.versions.contains { $0.slug == slug }
        }
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

    /// What `page:` was probably meant to name: the file of a story, or a page by its part of the site's addresses.
    func meantByPage(_ name: String, _ language: LanguageTag) -> PageMeant? {
        if let file = file(ofAddress: name, language) { return .story(file) }
        let slug = TextFold.slug(name)
        let page = pages.first { page in content.languages.contains { $0.paths[page] == slug } }
        return page.map(PageMeant.page)
    }

    /// What was meant by a name that no page has.
    enum PageMeant: Hashable {
        /// A story, which is linked by its file.
        case story(String)
        /// A page of another name.
        case page(String)
    }
}
