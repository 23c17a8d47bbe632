import CampaignModel

/// A piece of news, a warning, a calendar or a review.
struct ArticlePage: SitePage {
    let position: Int
    let facts: NewsFacts

    struct View: TemplateView {
        let text: StoryTextView
        let kind: String
        let date: String
        let isoDate: String
        let communes: [LinkView]

        static let fields = Fields<View>([
            .record("text") { $0.text },
            .text("kind") { $0.kind },
            .text("date") { $0.date },
            .text("iso_date") { $0.isoDate },
            .list("communes") { $0.communes },
            .flag("has_communes") { !$0.communes.isEmpty },
        ])
    }

    static let template = "article"

    func content(in context: PageContext) -> PageContent {
        let text = StoryText(position, in: context)
        let view = View(
            text: text.view, kind: context.phrases.word("news_kind", facts.kind.rawValue),
            date: context.style.long(facts.date), isoDate: facts.date.description,
            communes: facts.communes.map(context.communeLink))
        return text.content(listing: .news, showsDemonstration: false, view: view)
    }
}
