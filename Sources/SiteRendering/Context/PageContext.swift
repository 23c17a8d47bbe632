import CampaignModel

/// What every page is made with: the site, the page's language, and the way from the page to others.
struct PageContext: Sendable {
    /// What all pages of a language have in common; held by one reference, since contexts are handed on everywhere.
    private final class Shared: Sendable {
        let site: Site
        let language: Language
        let routes: Routes
        let phrases: Phrasebook
        let facts: Facts
        let periodNames: PeriodNames
        let mapBorders: String
        let spokenForms: [String: String]

        init(site: Site, language: Language, routes: Routes, facts: Facts) {
            self.site = site
            self.language = language
            self.routes = routes
            self.facts = facts
            let phrases = Phrasebook(language)
            self.phrases = phrases
            periodNames = PeriodNames(site.campaign.periods, phrases)
            mapBorders = CommuneMap.borders(of: facts.communes, in: site.campaign, phrases)
            spokenForms = Bulletin.spokenForms(of: language, in: site.campaign)
        }
    }

    private let shared: Shared
    /// The way from the page's folder to the site's root: empty, `../`, `../../` and so on.
    private(set) var prefix: String

    var site: Site { shared.site }
    var language: Language { _read { yield shared.language } }
    var routes: Routes { shared.routes }
    var phrases: Phrasebook { shared.phrases }
    var periodNames: PeriodNames { _read { yield shared.periodNames } }
    /// What the strong lines on the map are; nothing where there are none.
    var mapBorders: String { shared.mapBorders }
    /// How short forms are read aloud: in full, as the glossary has them, unless the language's file says otherwise.
    var spokenForms: [String: String] { shared.spokenForms }
    /// All numbers that no language changes.
    var facts: Facts { shared.facts }
    var campaign: Campaign { shared.site.campaign }
    var comparisons: Comparisons { shared.facts.scorecards.comparisons }
    var settings: SiteSettings { _read { yield shared.site.settings } }
    var tag: LanguageTag { shared.language.tag }
    var style: WritingStyle { _read { yield shared.language.style } }

    init(site: Site, language: Language, routes: Routes, facts: Facts, prefix: String = "") {
        shared = Shared(site: site, language: language, routes: routes, facts: facts)
        self.prefix = prefix
    }

    /// The same for a page at another address.
    func at(_ destination: Destination) -> PageContext {
        let file = routes.file(of: destination, in: tag)
        let depth = file.utf8.count { $0 == UInt8(ascii: "/") }
        var context = self
        context.prefix = destination.kind.standsAnywhere ? basePath : String(repeating: "../", count: depth)
        return context
    }

    /// The same for a page from which a way leads to the site's root.
    func at(way: String) -> PageContext {
        var context = self
        context.prefix = way
        return context
    }

    /// The communes that exist on the as-of day, in the register's order.
    var communes: [RegisterIndex<Commune>] { shared.facts.communes }

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
