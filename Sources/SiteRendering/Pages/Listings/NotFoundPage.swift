import CampaignModel

extension ListKind {
    /// The page for addresses that lead nowhere.
    static let notFound = ListKind(
        "not_found", .notFound, at: .file("404.html"), title: .notFoundTitle, isLinked: false,
        page: { _ in NotFoundPage() })
}

/// What readers get at addresses that lead nowhere: the ways that help most.
struct NotFoundPage: SitePage {
    struct View: TemplateView {
        let links: [LinkView]

        static let fields = Fields<View>([
            .list("links") { $0.links }
        ])
    }

    static let template = "not-found"

    func content(in context: PageContext) -> PageContent {
        let lists: [ListKind] = [.search, .communes, .tasks, .models, .news]
        let links = [LinkView(context.phrases[.navHome], href: context.href(.single(.home)))]
        return PageContent(
            title: context.phrases[.notFoundTitle], description: context.description(of: .notFound),
            isHidden: true, record: View(links: links + lists.map { context.trailLink($0) }).record)
    }
}
