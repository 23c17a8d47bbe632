import CampaignModel

/// A story's text whose file has another name than its language: `vn.md`, `VI.md`, `vi.md.txt`, `bai-viet.md`.
struct MisnamedStory {
    /// The file.
    let file: ContentFolder.File
    /// The name that it needs.
    let name: String

    private static let spellings: [String: [String]] = [
        "vi": ["vn", "vie", "vi-vn", "vietnamese", "tieng-viet", "tviet", "viet"],
        "en": ["eng", "en-us", "en-gb", "english", "tieng-anh", "anh"],
    ]

    /// The only text in a story's folder that can be meant as the one of a language which isn't there.
    init?(in folder: StoryFolder, meant language: LanguageTag, _ languages: [LanguageTag]) {
        let names = folder.files.map { (file: $0, name: MisnamedStory.name(of: $0, in: folder)) }
        let texts = names.filter { MisnamedStory.isText($0.name) }
        let others = languages.filter { $0 != language }
        let candidates = texts.filter { text in
            !others.contains { other in
                text.name == "\(other.text).md" || MisnamedStory.language(ofFile: text.name, among: [other]) != nil
            }
        }
        guard candidates.count == 1, let found = candidates.first else { return nil }
        file = found.file
        name = "\(language.text).md"
    }

    /// The language that a file's name spells otherwise: `english.md`.
    static func language(ofFile name: String, among languages: [LanguageTag]) -> LanguageTag? {
        let stem = TextFold.slug(name.split(separator: ".").first.map(String.init) ?? "")
        return languages.first { spellings[$0.text]?.contains(stem) == true }
    }

    private static func name(of file: ContentFolder.File, in folder: StoryFolder) -> String {
        String(Substring(file.path.utf8.dropFirst(folder.path.utf8.count + 1)))
    }

    private static func isText(_ name: String) -> Bool {
        let small = name.lowercased()
        return !name.contains("/") && (small.contains(".md") || small.hasSuffix(".markdown") || small.hasSuffix(".txt"))
            && !small.hasSuffix(".docx") && !small.hasSuffix(".bak") && !small.hasSuffix("~")
    }
}

/// A story whose keys are those of another kind than its folder's.
struct StoryOfOtherKind {
    let kind: StoryKind
    /// The keys that tell it.
    let keys: [String]

    /// Holds the keys of a story against what its own kind needs, and then against the others'.
    init?(_ own: StoryKind, _ values: YAMLMap) {
        let needed = StoryOfOtherKind.needed
        guard needed(own).contains(where: { !values.has($0) }) else { return nil }
        let kinds = StoryKind.allCases.filter { $0 != own && needed($0).allSatisfy(values.has) }
        guard let kind = kinds.max(by: { needed($0).count < needed($1).count }) else { return nil }
        let shared = Set(StoryField.all(of: own).map(\.key))
        let keys = needed(kind).filter { !shared.contains($0) }
        guard !keys.isEmpty else { return nil }
        self.kind = kind
        self.keys = keys
    }

    private static func needed(_ kind: StoryKind) -> [String] {
        StoryField.all(of: kind).filter { $0.isRequired && $0.isFact }.map(\.key)
    }
}

extension Diagnostic {
    /// A story's text under another name than its language's.
    static func misnamedStory(_ story: MisnamedStory, in folder: StoryFolder) -> Diagnostic {
        let written = String(Substring(story.file.path.utf8.dropFirst(folder.path.utf8.count + 1)))
        return Diagnostic(
            .error, "misnamed-story", at: SourcePlace(file: story.file.shownPath),
            summary: Bilingual(
                vi: "Tệp “\(written)” phải mang tên \(story.name)",
                en: "The file “\(written)” must be called \(story.name)"),
            explanation: Bilingual(
                vi: "Tên tệp là mã ngôn ngữ, chữ thường: vi.md, en.md; tên bài là tên thư mục.",
                en: "A file’s name is its language in small letters: vi.md, en.md; the folder’s name is the story’s."),
            fix: Bilingual(vi: "Hãy đổi tên tệp thành: \(story.name)", en: "Rename the file to: \(story.name)"))
    }

    /// A story that stands in the folder of another kind.
    static func storyOfOtherKind(_ other: StoryOfOtherKind, in folder: StoryFolder, at place: SourcePlace) -> Diagnostic
    {
        let keys = other.keys.joined(separator: ", ")
        return Diagnostic(
            .error, "story-of-other-kind", at: place,
            summary: Bilingual(
                vi:
                    "Bài này có các mục của “\(other.kind.rawValue)” (\(keys)) nhưng nằm trong thư mục “\(folder.kind.rawValue)”",
                en:
                    "This story has the keys of “\(other.kind.rawValue)” (\(keys)) but stands in “\(folder.kind.rawValue)”"
            ),
            explanation: Bilingual(
                vi: "Thư mục cho biết loại bài: news là tin, models là mô hình, ambassadors là đại sứ, pages là trang.",
                en: "The folder tells the kind: news, models, ambassadors or pages."),
            fix: Bilingual(
                vi: "Chuyển thư mục thành: content/\(other.kind.rawValue)/\(folder.name)",
                en: "Move the folder to: content/\(other.kind.rawValue)/\(folder.name)"))
    }

    /// A file that spells a language of the site otherwise.
    static func languageSpelling(_ tag: LanguageTag, meant: LanguageTag, file: String) -> Diagnostic {
        Diagnostic(
            .warning, "stray-language", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Tên “\(tag).md” không phải mã ngôn ngữ của trang", en: "“\(tag).md” isn’t a language of the site"),
            explanation: Bilingual(
                vi: "Tệp này không được đăng. Mã của ngôn ngữ ấy là \(meant).",
                en: "This file isn't published. The language is called \(meant)."),
            fix: Bilingual(vi: "Hãy đổi tên tệp thành: \(meant).md", en: "Rename the file to: \(meant).md"))
    }

    /// A whole folder that is a copy of another story's.
    static func copiedFolder(_ name: String, of original: String, file: String) -> Diagnostic {
        Diagnostic(
            .warning, "second-copy", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Thư mục “\(name)” giống như bản sao của “\(original)” và không được đăng",
                en: "The folder “\(name)” looks like a copy of “\(original)” and isn't published"),
            explanation: Bilingual(
                vi: "Máy tính đặt tên như vậy khi chép thư mục; đăng cả hai thì một bài có hai địa chỉ.",
                en: "Computers name copied folders so; with both a story would have two addresses."),
            fix: Bilingual(
                vi: "Xóa thư mục này; nếu là bài khác thì đặt cho nó một tên riêng.",
                en: "Delete the folder; if it is another story give it a name of its own."))
    }
}
