import CampaignModel

/// What is left of a story whose consent was taken back: a notice that says nothing of it.
struct WithdrawnPage: SitePage {
    let position: Int

    struct View: TemplateView {
        let listing: LinkView

        static let fields = Fields<View>([
            .record("listing") { $0.listing }
        ])
    }

    static let template = "withdrawn"

    func content(in context: PageContext) -> PageContent {
        let listing = context.trailLink(context.site.stories[position].kind.list ?? .home)
        let title = context.phrases[.storyWithdrawn]
        return PageContent(title: title, description: title, isHidden: true, record: View(listing: listing).record)
    }
}
