import CampaignModel

/// Puts the frame around a page's content.
struct ChromeMaker: Sendable {
    /// Where the scripts are published.
    let scripts: [String]
    let hasWorker: Bool
    let storyTitles: StoryMenus
    let data: OpenData
    /// Where the style sheets are published, by their names.
    let sheets: [String: String]
    private let lists: SiteLists
    /// Whether pages have pictures for those who share them.
    let sharesPictures: Bool
    /// What all pages at one depth of one language show alike, by the way to the site's root.
    private let common: [LanguageTag: [String: CommonChrome]]

    init(
        scripts: [String], hasWorker: Bool, storyTitles: StoryMenus, data: OpenData, sheets: [String: String],
        contexts: [PageContext], lists: SiteLists, sharesPictures: Bool = false
    ) {
        self.sharesPictures = sharesPictures
        self.scripts = scripts
        self.hasWorker = hasWorker
        self.storyTitles = storyTitles
        self.data = data
        self.sheets = sheets
        self.lists = lists
        let ways = (0...ChromeMaker.usualDepth).map { String(repeating: "../", count: $0) }
        common = contexts.reduce(into: [:]) { common, context in
            common[context.tag] = Dictionary(
                uniqueKeysWithValues: ways.map {
                    ($0, CommonChrome(context.at(way: $0), titles: storyTitles, lists: lists))
                })
        }
    }

    /// Pages deeper than this are few.
    private static let usualDepth = 5

    func chrome(of content: PageContent, at destination: Destination, in context: PageContext) -> ChromeView {
        let (settings, common) = (context.settings, common(in: context))
        let own = content.languages ?? settings.languages
        let isOriginal = own.contains(context.tag)
        let siteTitle = context.plain(settings.title)
        let isHome = destination == .single(.home)
        return ChromeView(
            lang: context.tag.text, dir: context.language.isRightToLeft ? "rtl" : "ltr",
            documentTitle: isHome ? siteTitle : "\(content.title) – \(context.plain(settings.shortTitle))",
            title: content.title,
            titleLanguage: content.titleLanguage?.text, description: content.description,
            canonical: context.address(
                content.canonical ?? destination, in: isOriginal ? context.tag : settings.firstLanguage),
            alternates: isOriginal && !content.isHidden ? alternates(own, destination, context) : [],
            switches: switches(destination, context), homeHref: context.href(.single(.home)), siteTitle: siteTitle,
            tagline: context.inline(settings.tagline), publisher: context.inline(settings.publisher),
            asOf: context.phrases(.asOfLine, ["date": context.style.long(settings.asOf)]),
            menu: common.menu.marking(destination, in: context.site), trail: trail(content, isHome, context),
            about: common.about, guidance: common.guidance, legal: common.legal,
            records: common.records.marking(destination, in: context.site),
            licenceHref: settings.licence.url, licenceName: context.inline(settings.licence.name),
            fontStylesheet: context.language.font.flatMap { sheets[$0] }.map(context.href(path:)),
            partialNotice: partialNotice(context), icon: context.href(path: "assets/icon.svg"),
            scripts: scripts.map(context.href(path:)),
            worker: hasWorker ? context.href(path: ServiceWorker.path) : "",
            numberMarks: context.style.decimalMark + context.style.groupMark,
            feed: context.href(path: FeedAddresses.news(in: context)), ownFeed: content.feed ?? "",
            searchHref: context.href(.single(.search)),
            searchLetters: common.searchLetters, indexHref: context.href(path: SearchFiles.folder(context.tag)),
            rootHref: context.href(path: ""), previousHref: content.previous.map(context.href) ?? "",
            nextHref: content.next.map(context.href) ?? "",
            languagesHref: context.href(.single(.languages)),
            errorsHref: errorsHref(destination, context), offlineHref: context.href(.single(.offline)),
            locale: context.language.locale, shareImage: shareImage(destination, context),
            touchIcon: context.href(path: WebManifest.touchIcon),
            appHref: context.href(path: WebManifest.path(in: context)),
            isDemonstration: settings.isDemonstration && content.showsDemonstration,
            robots: robots(content, settings),
            dataset: PageThings(data: data, content: content, context: context).jsonLD(at: destination))
    }

    private func common(in context: PageContext) -> CommonChrome {
        common[context.tag]?[context.prefix] ?? CommonChrome(context, titles: storyTitles, lists: lists)
    }

    /// Where to report that something on a page is wrong: the address for it, else the page on contacts.
    private func errorsHref(_ destination: Destination, _ context: PageContext) -> String {
        let path = context.routes.path(to: destination, in: context.tag)
        let contact = context.routes.storyPosition(.page, slug: "contact").map { context.href(.story($0)) }
        return context.errorReport(of: path) ?? contact ?? ""
    }

    /// The address of the page's picture; that of the first language for a language that is translated in part.
    private func shareImage(_ page: Destination, _ context: PageContext) -> String {
        guard sharesPictures, page.kind.shareWords(of: page.number, in: context) != nil else { return "" }
        let first = context.settings.firstLanguage
        let path =
            context.language.isPartial
            ? context.sharePath(of: page, in: first) : context.sharePath(of: page, in: context.tag)
        return "\(context.settings.baseURL)/\(path)"
    }

    /// What search engines are asked: nothing of a demonstration, and no copy of what was taken down.
    private func robots(_ content: PageContent, _ settings: SiteSettings) -> String {
        if content.isHidden { return "noindex, noarchive" }
        return settings.isDemonstration ? "noindex" : ""
    }

    /// What readers of a language that is translated in part are told.
    private func partialNotice(_ context: PageContext) -> String? {
        guard context.language.isPartial else { return nil }
        return context.phrases(.languagePartial, ["language": context.site.languages[0].name])
    }

    private func alternates(
        _ languages: [LanguageTag], _ destination: Destination, _ context: PageContext
    ) -> [AlternateView] {
        guard languages.count > 1 else { return [] }
        let own = languages.map { AlternateView(tag: $0.text, href: context.address(destination, in: $0)) }
        let fallback = context.settings.firstLanguage
        return own + [AlternateView(tag: "x-default", href: context.address(destination, in: fallback))]
    }

    private func switches(_ destination: Destination, _ context: PageContext) -> [SwitchView] {
        context.site.languages.map { language in
            SwitchView(
                tag: language.tag.text, name: language.name, href: context.href(destination, in: language.tag),
                isCurrent: language.tag == context.tag)
        }
    }

    private func trail(_ content: PageContent, _ isHome: Bool, _ context: PageContext) -> [LinkView] {
        guard !isHome else { return [] }
        return [LinkView(context.phrases[.navHome], href: context.href(.single(.home)))] + content.trail
    }
}
