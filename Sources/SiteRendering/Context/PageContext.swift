import CampaignModel

/// What every page is made with: the site, the page's language, and the way from the page to others.
struct PageContext: Sendable {
    let site: Site
    let language: Language
    let routes: Routes
    let phrases: Phrasebook
    /// What scorecards are made with.
    let scorecards: Scorecards
    /// The map of all communes, if all have a point.
    let map: MapGeometry?
    /// The way from the page's folder to the site's root: empty, `../`, `../../` and so on.
    private(set) var prefix: String

    var campaign: Campaign { site.campaign }
    var comparisons: Comparisons { scorecards.comparisons }
    var settings: SiteSettings { site.settings }
    var tag: LanguageTag { language.tag }
    var style: WritingStyle { language.style }

    init(
        site: Site, language: Language, routes: Routes, scorecards: Scorecards, map: MapGeometry? = nil,
        prefix: String = ""
    ) {
        self.map = map
        self.site = site
        self.language = language
        self.routes = routes
        self.scorecards = scorecards
        self.prefix = prefix
        phrases = Phrasebook(language)
    }

    /// The same for a page at another address.
    func at(_ destination: Destination) -> PageContext {
        let file = routes.file(of: destination, in: tag)
        let depth = file.utf8.count { $0 == UInt8(ascii: "/") }
        var context = self
        context.prefix = destination == .single(.notFound) ? basePath : String(repeating: "../", count: depth)
        return context
    }

    /// The communes that exist on the as-of day, in the register's order.
    var communes: [RegisterIndex<Commune>] { campaign.communes(on: settings.asOf) }

    /// A link from this page to another, in this page's language.
    func href(_ destination: Destination) -> String {
        href(destination, in: tag)
    }

    /// A link from this page to another in a language.
    func href(_ destination: Destination, in language: LanguageTag) -> String {
        href(path: routes.path(to: destination, in: language))
    }

    /// A link from this page to a path from the site's root.
    func href(path: String) -> String {
        let way = prefix + path
        return way.isEmpty ? "./" : way
    }

    /// The full address of a page, for feeds, sitemaps and machines.
    func address(_ destination: Destination, in language: LanguageTag) -> String {
        "\(settings.baseURL)/\(routes.path(to: destination, in: language))"
    }

    /// The path of the base address, with slashes around it: what a page uses that can stand at any address.
    var basePath: String {
        guard let scheme = settings.baseURL.firstRange(of: "://") else { return "/" }
        let rest = settings.baseURL[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return "/" }
        return rest[slash...] + "/"
    }
}

extension Scorecards {
    /// The scorecards of a site, judged at its as-of date.
    init(_ site: Site) {
        self.init(of: site.campaign, current: site.settings.currentPeriod, asOf: site.settings.asOf)
    }
}
