import CampaignModel

/// Every page has an address of its own.
struct AddressRules {
    private let content: Content
    private var diagnostics: [Diagnostic] = []
    /// Files that were named already: a story without translations has the same address in every language.
    private var named: Set<SourcePlace> = []

    /// The folders at the site's root that hold no pages.
    static let ownFolders: Set<String> = ["assets", "compare", "data", "media", "search"]

    /// Finds pages that would stand at the same address in a language.
    static func check(_ content: Content) -> [Diagnostic] {
        var rules = AddressRules(content: content)
        content.languages.forEach { rules.check($0) }
        return rules.diagnostics
    }

    private init(content: Content) {
        self.content = content
    }

    private mutating func check(_ language: Language) {
        let lists = lists(of: language)
        var first: [String: SourcePlace] = [:]
        for story in content.stories {
            guard let version = story.version(language.tag) else { continue }
            if story.kind == .page, isTaken(version.slug, lists), named.insert(version.place).inserted {
                diagnostics.append(.takenSlug(version.slug, language: language.tag, at: version.place))
            }
            if story.kind == .page, language.tag == content.settings.firstLanguage,
                AddressRules.ownFolders.contains(version.slug), named.insert(version.place).inserted
            {
                diagnostics.append(.reservedAddress(version.slug, at: version.place))
            }
            let address = "\(story.kind.rawValue)/\(version.slug)"
            guard let earlier = first[address] else {
                first[address] = version.place
                continue
            }
            if named.insert(version.place).inserted {
                diagnostics.append(
                    .duplicateSlug(version.slug, language: language.tag, first: earlier, at: version.place))
            }
        }
    }

    /// The keys of a language's lists by their addresses.
    private mutating func lists(of language: Language) -> [String: String] {
        let place = SourcePlace(file: content.folder.shown("languages/\(language.tag).yaml"))
        var lists: [String: String] = [:]
        for (key, path) in language.paths.sorted(by: { $0.key < $1.key }) {
            if let other = lists[path] { diagnostics.append(.duplicatePath(path, key, other, at: place)) }
            lists[path] = key
        }
        return lists
    }

    /// Pages stand at the root, beside lists and the folders of other languages.
    private func isTaken(_ slug: String, _ lists: [String: String]) -> Bool {
        lists[slug] != nil || content.settings.languages.contains { $0.value.text.lowercased() == slug }
    }
}

extension Diagnostic {
    /// Two stories of a kind at one address.
    static func duplicateSlug(
        _ slug: String, language: LanguageTag, first: SourcePlace, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-slug", at: place,
            summary: Bilingual(
                vi: "Địa chỉ “\(slug)” đã có bài khác dùng", en: "The address “\(slug)” is taken by another story"),
            explanation: Bilingual(
                vi: "Bài kia là \(first.file). Trong ngôn ngữ “\(language)”, mỗi địa chỉ chỉ dẫn đến một bài.",
                en: "The other is \(first.file). In the language “\(language)” an address leads to one story."),
            fix: Bilingual(
                vi: "Hãy đặt “slug” khác cho một trong hai bài.", en: "Give one of the two another “slug”."))
    }

    /// A page at the address of a list or of a language.
    static func takenSlug(_ slug: String, language: LanguageTag, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "taken-slug", at: place,
            summary: Bilingual(
                vi: "Địa chỉ “\(slug)” là của một danh mục hoặc ngôn ngữ",
                en: "The address “\(slug)” belongs to a list or a language"),
            explanation: Bilingual(
                vi: "Trang bài đứng ngay dưới gốc, cạnh các mục “paths” trong languages/\(language).yaml.",
                en: "Pages stand at the root, beside the “paths” of languages/\(language).yaml."),
            fix: Bilingual(
                vi: "Hãy đặt “slug” khác cho trang này.", en: "Give this page another “slug”."))
    }

    /// An address at the root where the site's own files lie.
    static func reservedAddress(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "reserved-address", at: place,
            summary: Bilingual(
                vi: "“\(address)” là thư mục riêng của trang", en: "“\(address)” is a folder of the site itself"),
            explanation: Bilingual(
                vi: "Ở đó có tệp dữ liệu, ảnh hay kiểu chữ; trang và tệp không được lẫn vào nhau.",
                en: "Data, pictures or styles lie there; pages and files must not mix."),
            fix: Bilingual(vi: "Hãy chọn từ khác.", en: "Choose another word."))
    }

    /// Two lists at one address.
    static func duplicatePath(_ path: String, _ key: String, _ other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-path", at: place,
            summary: Bilingual(
                vi: "“\(other)” và “\(key)” có cùng địa chỉ “\(path)”",
                en: "“\(other)” and “\(key)” have the same address “\(path)”"),
            explanation: Bilingual(
                vi: "Mỗi danh mục cần một địa chỉ riêng trong mục “paths”.",
                en: "Each list needs an address of its own under “paths”."),
            fix: Bilingual(vi: "Hãy đổi một trong hai.", en: "Change one of the two."))
    }
}
