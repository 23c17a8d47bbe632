import CampaignModel

extension ListKind {
    /// What stands for pages that the device hasn't kept.
    static let offline = ListKind(
        "offline", .offline, isLinked: false, page: { _ in OfflinePage() })
}

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
            title: context.name(ofListing: .offline), description: context.description(of: .offline),
            isHidden: true, record: View(searchHref: context.href(.single(.search))).record)
    }
}
