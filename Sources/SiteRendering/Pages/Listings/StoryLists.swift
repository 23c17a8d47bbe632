import CampaignModel

extension ListKind {
    /// The list of good models.
    static let models = ListKind("models", .models, menu: .header, page: { ModelsPage(lists: $0.lists) })
    /// The list of digital ambassadors.
    static let ambassadors = ListKind(
        "ambassadors", .ambassadors, menu: .header, page: { AmbassadorsPage(lists: $0.lists) })
    /// The list of news.
    static let news = ListKind("news", .news, menu: .header, page: { NewsPage(lists: $0.lists) })
}

/// Stories as cards.
struct StoryListView: TemplateView {
    let count: String
    let cards: [StoryCardView]
    let pages: ListPartsView?
    /// What says why pages are numbered from the oldest; empty where there is one page.
    var note = ""
    /// Why the list is empty here; nothing when it says all.
    var letters: [LinkView] = []

    static let fields = Fields<StoryListView>([
        .text("count") { $0.count },
        .list("cards") { $0.cards },
        .flag("is_empty") { $0.cards.isEmpty && $0.letters.isEmpty },
        .flag("has_cards") { !$0.cards.isEmpty },
        .record("pages", optional: { $0.pages }),
        .text("note") { $0.note },
        .flag("has_letters") { !$0.letters.isEmpty },
        .list("letters") { $0.letters },
    ])
}

/// All good models, newest first.
struct ModelsPage: SitePage {
    let lists: SiteLists
    var part: String?

    typealias View = StoryListView

    static let template = "models"

    func content(in context: PageContext) -> PageContent {
        context.archive(
            lists.models, ListParts(list: .models, name: part, lists: lists), .modelsCount)
    }
}

/// All digital ambassadors, by the name of their commune.
struct AmbassadorsPage: SitePage {
    let lists: SiteLists
    var part: String?

    typealias View = StoryListView

    static let template = "ambassadors"

    func content(in context: PageContext) -> PageContent {
        let parts = ListParts(list: .ambassadors, name: part, lists: lists)
        let pages = lists.ambassadorPages.parts
        let shown = pages.first { $0.name == part }.map { Array(lists.ambassadors[$0.entries]) }
        let cards = (shown ?? (pages.isEmpty ? lists.ambassadors : [])).compactMap { context.card($0) }
        let count = part == nil ? lists.ambassadors.count : cards.count
        let view = StoryListView(
            count: context.phrases(.ambassadorsCount, count: count, ["n": context.style.number(count)]), cards: cards,
            pages: part == nil ? nil : parts.view(in: context),
            letters: part == nil ? context.letters(pages, of: .ambassadors) : [])
        return parts.page(
            showsDemonstration: cards.contains(where: \.isDemonstration), view: view,
            in: context
        )
    }
}

/// All news, newest first.
struct NewsPage: SitePage {
    let lists: SiteLists
    var part: String?

    typealias View = StoryListView

    static let template = "news"

    func content(in context: PageContext) -> PageContent {
        context.archive(
            lists.news, ListParts(list: .news, name: part, lists: lists), .newsCount)
    }
}

extension PageContext {
    /// A page of a list of stories that come with time.
    fileprivate func archive(
        _ pages: ArchivePages, _ parts: ListParts, _ count: PhraseKey
    ) -> PageContent {
        let own = parts.name.flatMap(Int.init).map { pages.archives[$0 - 1] } ?? pages.newest
        let cards = own.compactMap { pictureCard($0) }
        let all = parts.name == nil ? (pages.archives.flatMap(\.self) + pages.newest) : own
        let shown = all.count { !site.stories[$0].isWithdrawn }
        let view = StoryListView(
            count: phrases(count, count: shown, ["n": style.number(shown)]), cards: cards, pages: parts.view(in: self),
            note: pages.archives.isEmpty ? "" : phrases[.listPartNote])
        return parts.page(
            showsDemonstration: cards.contains(where: \.isDemonstration), view: view, in: self)
    }

    /// Links to the first page of each letter.
    func letters(_ pages: [LetterPages.Part], of list: ListPartKind) -> [LinkView] {
        pages.filter { $0.number == 1 }.map { LinkView($0.letter, href: href(list.destination($0.name))) }
    }

    /// The cards of the newest of some stories, and how many are left out, so that no page grows with the stories.
    func newestCards(_ positions: [Int], most: Int = 6) -> (cards: [StoryCardView], rest: Int) {
        let shown = positions.filter { !site.stories[$0].isWithdrawn }.sorted { one, other in
            let (day, otherDay) = (day(of: one), day(of: other))
            return day != otherDay ? day > otherDay : one < other
        }
        return (shown.prefix(most).compactMap { card($0) }, max(0, shown.count - most))
    }

    /// Where the stories are that a page leaves out: the answers of the search to a name, else the list of models.
    func rest(_ count: Int, of name: String? = nil) -> LinkView? {
        guard count > 0 else { return nil }
        let list = name.map { "\(href(.single(.search)))?q=\(PercentEncoding.encoded($0))" } ?? href(.single(.models))
        return LinkView(phrases(.storiesRest, count: count, ["n": style.number(count)]), href: list)
    }

    private func day(of position: Int) -> CalendarDate { site.stories[position].date ?? firstDay }
}
