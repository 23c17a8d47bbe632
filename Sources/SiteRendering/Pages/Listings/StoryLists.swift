import CampaignModel

extension ListKind {
    /// The list of good models.
    static let models = ListKind("models", .models, menu: .header, page: { _ in ModelsPage() })
    /// The list of digital ambassadors.
    static let ambassadors = ListKind("ambassadors", .ambassadors, menu: .header, page: { _ in AmbassadorsPage() })
    /// The list of news.
    static let news = ListKind("news", .news, menu: .header, page: { _ in NewsPage() })
}

/// Stories as cards.
struct StoryListView: TemplateView {
    let count: String
    let cards: [StoryCardView]

    static let fields = Fields<StoryListView>([
        .text("count") { $0.count },
        .list("cards") { $0.cards },
        .flag("is_empty") { $0.cards.isEmpty },
    ])
}

/// All good models, newest first.
struct ModelsPage: SitePage {
    typealias View = StoryListView

    static let template = "models"

    func content(in context: PageContext) -> PageContent {
        let cards = ModelsPage.positions(in: context).compactMap { context.pictureCard($0) }
        return context.list(cards, .models, .modelsCount)
    }

    /// Where the models stand among the site's stories, newest first.
    static func positions(in context: PageContext) -> [Int] {
        let stories = context.site.stories
        let dated = stories.indices.compactMap { position -> (date: CalendarDate, position: Int)? in
            guard case .model(let facts) = stories[position].subject, !stories[position].isWithdrawn else { return nil }
            return (facts.started, position)
        }
        return dated.sorted { $0.date != $1.date ? $0.date > $1.date : $0.position < $1.position }.map(\.position)
    }
}

/// All digital ambassadors, by the name of their commune.
struct AmbassadorsPage: SitePage {
    typealias View = StoryListView

    static let template = "ambassadors"

    func content(in context: PageContext) -> PageContent {
        let stories = context.site.stories
        let placed = stories.indices.compactMap { position -> (place: String, position: Int)? in
            guard case .ambassador(let facts) = stories[position].subject else { return nil }
            return (context.campaign.communes[facts.commune].shortName, position)
        }
        let sorted = placed.sortedVietnamese(by: \.place)
        let cards = sorted.compactMap { context.card($0.position) }
        return context.list(cards, .ambassadors, .ambassadorsCount)
    }
}

/// All news, newest first.
struct NewsPage: SitePage {
    typealias View = StoryListView

    static let template = "news"

    func content(in context: PageContext) -> PageContent {
        let cards = context.newestNews.compactMap { context.pictureCard($0) }
        return context.list(cards, .news, .newsCount)
    }
}

extension PageContext {
    /// A page that lists stories.
    fileprivate func list(
        _ cards: [StoryCardView], _ kind: ListKind, _ count: PhraseKey
    ) -> PageContent {
        let view = StoryListView(
            count: phrases(count, count: cards.count, ["n": style.number(cards.count)]), cards: cards)
        return PageContent(
            title: name(ofListing: kind), description: description(of: kind),
            showsDemonstration: cards.contains(where: \.isDemonstration), record: view.record)
    }
}
