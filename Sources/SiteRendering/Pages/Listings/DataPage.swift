import CampaignModel

/// The data of the site for machines: formats, terms, how to cite.
struct DataPage: SitePage {
    struct View: TemplateView {
        let asOf: String
        let citation: String
        let manifest: String
        let sitemap: String
        let feed: String
        let communesHref: String
        let indicatorsHref: String
        let methodHref: String

        static let fields = Fields<View>([
            .text("as_of_date") { $0.asOf },
            .text("citation") { $0.citation },
            .text("manifest_href") { $0.manifest },
            .text("sitemap_href") { $0.sitemap },
            .text("news_feed_href") { $0.feed },
            .text("communes_href") { $0.communesHref },
            .text("indicators_href") { $0.indicatorsHref },
            .text("method_href") { $0.methodHref },
        ])
    }

    static let template = "data"

    func content(in context: PageContext) -> PageContent {
        let settings = context.settings
        let method = context.routes.storyPosition(.page, slug: "method")
        let view = View(
            asOf: context.style.long(settings.asOf),
            citation: context.phrases(
                .dataCitation,
                [
                    "title": context.plain(settings.title), "date": context.style.long(settings.asOf),
                    "address": context.address(.single(.home), in: context.tag), "licence": settings.licence.id,
                ]),
            manifest: context.href(path: "manifest.json"), sitemap: context.href(path: "sitemap.xml"),
            feed: context.href(path: FeedAddresses.news(in: context)),
            communesHref: context.href(.single(.communes)), indicatorsHref: context.href(.single(.indicators)),
            methodHref: method.map { context.href(.story($0)) } ?? "")
        return PageContent(
            title: context.name(ofListing: .data), description: context.phrases[.descriptionData],
            showsDemonstration: true, record: view.record)
    }
}
