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

    func chrome(of content: PageContent, at destination: Destination, in context: PageContext) -> ChromeView {
        let settings = context.settings
        let own = content.languages ?? settings.languages
        let isOriginal = own.contains(context.tag)
        let canonicalLanguage = isOriginal ? context.tag : settings.firstLanguage
        let siteTitle = context.plain(settings.title)
        let isHome = destination == .single(.home)
        return ChromeView(
            lang: context.tag.text, dir: context.language.isRightToLeft ? "rtl" : "ltr",
            documentTitle: isHome ? siteTitle : "\(content.title) – \(siteTitle)", title: content.title,
            titleLanguage: content.titleLanguage?.text, description: content.description,
            canonical: context.address(content.canonical ?? destination, in: canonicalLanguage),
            alternates: isOriginal && !content.isHidden ? alternates(own, destination, context) : [],
            switches: switches(destination, context), homeHref: context.href(.single(.home)), siteTitle: siteTitle,
            tagline: context.inline(settings.tagline), publisher: context.inline(settings.publisher),
            asOf: context.phrases(.asOfLine, ["date": context.style.long(settings.asOf)]),
            menu: ChromeMaker.menu.map { link(.single($0), destination, context) },
            trail: trail(content, isHome, context),
            about: storyTitles.links(.about, context), guidance: storyTitles.links(.guidance, context),
            legal: storyTitles.links(.legal, context),
            records: ChromeMaker.records.map { link($0, destination, context) },
            licenceHref: settings.licence.url, licenceName: context.inline(settings.licence.name),
            fontStylesheet: context.language.font.flatMap { sheets[$0] }.map(context.href(path:)),
            partialNotice: partialNotice(context), icon: context.href(path: "assets/icon.svg"),
            scripts: scripts.map(context.href(path:)),
            worker: hasWorker ? context.href(path: ServiceWorker.path) : "",
            numberMarks: context.style.decimalMark + context.style.groupMark,
            feed: context.href(path: FeedAddresses.news(in: context)), ownFeed: content.feed ?? "",
            searchHref: context.href(.single(.search)), languagesHref: context.href(.single(.languages)),
            isDemonstration: settings.isDemonstration && content.showsDemonstration,
            robots: robots(content, settings),
            dataset: DatasetDescription(data: data, context: context).jsonLD(at: destination) ?? [])
    }

    /// The lists that the header leads to.
    private static let menu: [FileKind] = [.communes, .indicators, .tasks, .models, .ambassadors, .news, .data]

    /// The lists that the footer leads to besides.
    private static let records: [Destination] =
        [.single(.agencies), .single(.reports), .single(.inspections), .single(.recognitions), .single(.funding)]
        + [.single(.revisions), .register(.documents), .register(.teams), .register(.difficulties)]
        + [.register(.plans), .register(.heads), .register(.evidence), .register(.calendar)]

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

    private func link(_ list: Destination, _ destination: Destination, _ context: PageContext) -> LinkView {
        LinkView(context.name(ofList: list), href: context.href(list), isCurrent: destination == list)
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

extension PageContext {
    /// The name of a list, as menus and headings call it.
    func name(ofListing kind: FileKind) -> String {
        phrases.word("listing", kind.rawValue)
    }

    /// The name of a list or register.
    func name(ofList list: Destination) -> String {
        switch list {
        case .single(let kind): name(ofListing: kind)
        case .register(let page): phrases.word("listing", page.rawValue)
        default: preconditionFailure("\(list) isn't a list: a menu forgets what it lists.")
        }
    }

    /// A link to a list, for trails.
    func trailLink(_ kind: FileKind) -> LinkView {
        LinkView(name(ofListing: kind), href: href(.single(kind)))
    }
}
