import CampaignModel

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
        let lists: [FileKind] = [.search, .communes, .tasks, .models, .news]
        let links = [LinkView(context.phrases[.navHome], href: context.href(.single(.home)))]
        return PageContent(
            title: context.phrases[.notFoundTitle], description: context.phrases[.descriptionNotFound],
            isHidden: true, record: View(links: links + lists.map { context.trailLink($0) }).record)
    }
}
