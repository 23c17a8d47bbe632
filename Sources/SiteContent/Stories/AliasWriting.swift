import CampaignModel

/// Reads the earlier addresses that stories name.
struct AliasWriting {
    private let languages: [LanguageTag]
    private let baseURL: String

    init(_ settings: SettingsEntry) {
        languages = settings.languages.map(\.value)
        baseURL = settings.baseURL
    }

    /// Tells of addresses that can't be an earlier one of a page.
    func check(_ stories: [StoryEntry]) -> [Diagnostic] {
        stories.flatMap { story in
            story.aliases.compactMap { written in
                do throws(StoryAlias.Fault) {
                    _ = try alias(written)
                    return nil
                } catch {
                    return .wrongAlias(written.value, error, at: written.place)
                }
            }
        }
    }

    /// The addresses of a story that can be read.
    func aliases(of story: StoryEntry) -> [StoryAlias] {
        story.aliases.compactMap { written in try? alias(written) }
    }

    private func alias(_ written: Located<String>) throws(StoryAlias.Fault) -> StoryAlias {
        try StoryAlias(written.value, languages: languages, baseURL: baseURL, place: written.place)
    }
}

extension Diagnostic {
    /// What can't be an earlier address of a page.
    static func wrongAlias(
        _ written: String, _ fault: StoryAlias.Fault, at place: SourcePlace
    ) -> Diagnostic {
        switch fault {
        case .outside: aliasOutside(written, at: place)
        case .malformed(let better): malformedAlias(written, better: plain(better, of: written), at: place)
        }
    }

    /// The address that was meant, without the ending that pages of other systems have: `/tin/cu.html` is `/tin/cu/`.
    private static func plain(_ better: String, of written: String) -> String {
        let endings = [".html", ".htm", ".php", ".aspx", ".asp", ".jsp"]
        guard let ending = endings.first(where: written.lowercased().hasSuffix) else { return better }
        let folded = ending.dropFirst() + "/"
        return better.hasSuffix(folded) ? better.dropLast(folded.count) + "/" : better
    }

    /// An address that isn't a page's of this site.
    private static func aliasOutside(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "alias-outside", at: place,
            summary: Bilingual(
                vi: "“\(written)” không phải địa chỉ trang nào của cổng này",
                en: "“\(written)” is no address of a page of this site"),
            explanation: Bilingual(
                vi:
                    "“aliases” là những địa chỉ cũ của bài trên chính cổng này; địa chỉ ở nơi khác hay trong thư mục tệp dữ "
                    + "liệu thì cổng không dẫn đi được.",
                en:
                    "“aliases” are earlier addresses of the story on this very site; it can’t lead on from elsewhere, nor from "
                    + "the folders of its files."),
            fix: Bilingual(
                vi: "Hãy ghi địa chỉ từ gốc của cổng, như /tin-tuc/ten-cu/, hoặc bỏ địa chỉ này đi.",
                en: "Write the address from the site’s root, as in /tin-tuc/ten-cu/, or take it out."))
    }

    /// An address that the site would never have had.
    private static func malformedAlias(_ written: String, better: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "malformed-alias", at: place,
            summary: Bilingual(
                vi: "Địa chỉ cũ “\(written)” viết chưa đúng", en: "The earlier address “\(written)” isn’t written right"
            ),
            explanation: Bilingual(
                vi:
                    "Địa chỉ cũ là cả đường dẫn từ gốc của cổng: bắt đầu và kết thúc bằng “/”, chỉ có chữ thường không dấu, số "
                    + "và gạch nối, như cổng đã đặt.",
                en:
                    "An earlier address is the whole path from the site’s root: it begins and ends with “/” and has small "
                    + "letters without marks, digits and hyphens, as the site made it."),
            fix: Bilingual(
                vi: "Hãy chép địa chỉ cũ từ trình duyệt; có phải là “\(better)” không?",
                en: "Copy the earlier address from a browser; did you mean “\(better)”?"))
    }
}
