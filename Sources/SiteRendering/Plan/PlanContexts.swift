import CampaignModel

/// What all pages of a site are made with, in each language, before any page is planned.
struct PlanContexts: Sendable {
    /// The site.
    let whole: Site
    /// The same without the texts of stories.
    let site: Site
    /// Where each page stands.
    let routes: Routes
    /// In each language what pages with texts of stories are made with.
    let textContexts: [PageContext]
    /// In each language what all other pages are made with.
    let contexts: [PageContext]
    /// The lists that come in pages.
    let lists: SiteLists

    /// Makes them of a site and its facts.
    init(_ whole: Site, _ facts: Facts) {
        let site = whole.withoutStoryTexts
        let routes = Routes(site: site)
        let tellsTexts = site.changes.unreleased.count != whole.changes.unreleased.count
        let quiet = tellsTexts ? Facts(after: facts, changes: ToldChanges(in: site)) : facts
        let contexts = site.languages.map { language in
            PageContext(site: site, language: language, routes: routes, facts: quiet)
        }
        self.whole = whole
        self.site = site
        self.routes = routes
        self.contexts = contexts
        textContexts = site.languages.map { language in
            PageContext(site: whole, language: language, routes: routes, facts: facts)
        }
        lists = SiteLists(contexts)
    }

    /// What is wrong in words that only stand together on pages: bulletins that can't be read aloud, words for the search
    /// that lead nowhere.
    func diagnostics(contentFolder: String) -> [Diagnostic] {
        contexts.flatMap { BulletinWords.diagnostics($0, contentFolder: contentFolder) }
            + SearchSynonyms.diagnostics(textContexts[0], among: lists.index(in: contexts[0].tag).entries)
    }
}
