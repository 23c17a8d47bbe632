import CampaignModel

/// Earlier addresses lead to one page, and never stand where a page is.
public enum AliasRules {
    /// Finds earlier addresses that another page has, or that two stories claim.
    public static func diagnostics(of site: Site) -> [Diagnostic] {
        guard site.stories.contains(where: { !$0.aliases.isEmpty }) else { return [] }
        let routes = Routes(site: site)
        var pages: [String: Destination] = [:]
        for destination in PageCatalogue.destinations(routes) where destination.kindName != AliasKind().name {
            for language in site.languages { pages[routes.path(to: destination, in: language.tag)] = destination }
        }
        var first: [String: SourcePlace] = [:]
        return site.stories.flatMap { story in
            story.aliases.compactMap { alias in
                if let page = pages[alias.path] { return .takenAlias(alias, by: page, in: site) }
                guard let earlier = first.updateValue(alias.place, forKey: alias.path) else { return nil }
                return .duplicateAlias(alias, first: earlier)
            }
        }
    }
}

extension Diagnostic {
    /// An earlier address where a page stands.
    static func takenAlias(_ alias: StoryAlias, by page: Destination, in site: Site) -> Diagnostic {
        let file = page.kind.place(of: page.number, in: site)?.file
        return Diagnostic(
            .error, "taken-alias", at: alias.place,
            summary: Bilingual(
                vi: "Ở địa chỉ cũ “/\(alias.path)” đang có một trang",
                en: "A page stands at the earlier address “/\(alias.path)”"),
            explanation: Bilingual(
                vi:
                    "Trang ấy là \(file ?? "trang do chương trình tạo"). Một địa chỉ không vừa là trang vừa dẫn đi nơi khác.",
                en: "It is \(file ?? "made by the program"). An address can’t be a page and lead elsewhere as well."),
            fix: Bilingual(
                vi: "Hãy bỏ địa chỉ này khỏi “aliases”, hoặc đổi địa chỉ của trang kia.",
                en: "Take it out of “aliases”, or give the other page another address."))
    }

    /// An earlier address that two stories claim.
    static func duplicateAlias(_ alias: StoryAlias, first: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-alias", at: alias.place,
            summary: Bilingual(
                vi: "Địa chỉ cũ “/\(alias.path)” được ghi hai lần",
                en: "The earlier address “/\(alias.path)” is written twice"),
            explanation: Bilingual(
                vi: "Lần kia ở \(first.file):\(first.line):\(first.column). Một địa chỉ chỉ dẫn tới một trang.",
                en: "The other time is at \(first.file):\(first.line):\(first.column). An address leads to one page."),
            fix: Bilingual(
                vi: "Hãy để nó ở bài đã thay thế trang cũ, và bỏ ở bài kia.",
                en: "Leave it with the story that took the old page’s place, and take out the other."))
    }
}
