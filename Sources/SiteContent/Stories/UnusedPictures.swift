import CampaignModel

/// Pictures beside stories that no story shows or links to: whoever put them there thinks that they are published.
enum UnusedPictures {
    /// What to say of the pictures of some stories, drafts too.
    static func check(_ stories: [StoryEntry], in folder: ContentFolder) -> [Diagnostic] {
        let pictures = stories.map { story in folder.files(under: story.path).filter { ImageFormat.isImage($0.path) } }
        guard pictures.contains(where: { !$0.isEmpty }) else { return [] }
        var used: Set<String> = []
        for story in stories {
            for version in story.versions {
                for destination in version.body.images.map(\.destination) + version.body.links.map(\.destination) {
                    let path = ContentPath.decoded(String(destination.prefix { $0 != "#" }))
                    if let resolved = ContentPath.resolve(path, from: story.path) {
                        used.insert(folder[resolved]?.path ?? resolved)
                    }
                }
            }
        }
        return pictures.flatMap(\.self).filter { !used.contains($0.path) }.map { file in
            .unusedPicture(file.parts.last ?? file.path, at: SourcePlace(file: file.shownPath))
        }
    }
}

extension Diagnostic {
    /// A picture that no story names.
    static func unusedPicture(_ name: String, at place: SourcePlace) -> Diagnostic {
        let written = name.contains(" ") ? "<\(name)>" : name
        return Diagnostic(
            .warning, "unused-picture", at: place,
            summary: Bilingual(
                vi: "Không bài nào dùng ảnh này nên ảnh không được đăng",
                en: "No story shows this picture, so it isn't published"),
            explanation: Bilingual(
                vi: "Ảnh cạnh bài chỉ lên trang khi bài nhắc đến tên tệp của nó.",
                en: "A picture beside a story is published only where the text names its file."),
            fix: Bilingual(
                vi: "Đặt vào chỗ cần: ![điều nhìn thấy trong ảnh](\(written)); không dùng thì chuyển ảnh ra ngoài.",
                en: "Put ![what one sees in it](\(written)) where it belongs; if it isn't used, move it elsewhere."))
    }
}
