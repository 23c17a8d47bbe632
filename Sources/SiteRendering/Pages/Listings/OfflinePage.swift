import CampaignModel

/// What readers get without a network for a page that their device hasn't kept; a script lists what it has kept.
struct OfflinePage: SitePage {
    struct View: TemplateView {
        let searchHref: String

        static let fields = Fields<View>([
            .text("list_href") { $0.searchHref }
        ])
    }

    static let template = "offline"

    func content(in context: PageContext) -> PageContent {
        PageContent(
            title: context.name(ofListing: .offline), description: context.phrases[.descriptionOffline],
            isHidden: true, record: View(searchHref: context.href(.single(.search))).record)
    }
}
