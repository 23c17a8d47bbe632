import CampaignModel

/// A page of the editors: about the site, guidance for people, what the law asks for.
struct EditorsPage: SitePage {
    let position: Int
    let facts: PageFacts
    let menus: StoryMenus

    struct View: TemplateView {
        let text: StoryTextView
        let section: String
        let siblings: [LinkView]
        let composites: [CompositeMethodView]

        static let fields = Fields<View>([
            .record("text") { $0.text },
            .text("section") { $0.section },
            .list("siblings") { $0.siblings },
            .flag("has_siblings") { !$0.siblings.isEmpty },
            .list("composites") { $0.composites },
        ])
    }

    static let template = "page"

    func content(in context: PageContext) -> PageContent {
        let text = StoryText(position, in: context)
        let view = View(
            text: text.view, section: context.phrases.word("section", facts.section.rawValue),
            siblings: siblings(context), composites: composites(context))
        return text.content(
            listing: facts.section == .guidance ? .guidance : nil, showsDemonstration: false, view: view)
    }

    /// The page on method explains the scores that are declared.
    private func composites(_ context: PageContext) -> [CompositeMethodView] {
        guard context.site.stories[position].slug == "method" else { return [] }
        return context.campaign.composites.items.map { CompositeMethodView($0, context: context) }
    }

    /// The other pages of guidance: who reads one often needs the next.
    private func siblings(_ context: PageContext) -> [LinkView] {
        guard facts.section == .guidance else { return [] }
        return menus.positions(.guidance).filter { $0 != position }.map { context.storyLink($0) }
    }
}
