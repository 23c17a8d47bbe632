import CampaignModel

/// Which lists are too long for one page, and what stands on each of their pages; made once, before any page.
///
/// Every language has the same pages, so that each leads to its translations: letters that only one language uses are
/// empty in the others.
final class SiteLists: Sendable {
    /// Good models, newest first.
    let models: ArchivePages
    /// News, newest first.
    let news: ArchivePages
    /// Where the ambassadors stand among the stories, by the names of their communes.
    let ambassadors: [Int]
    /// The pages of the ambassadors.
    let ambassadorPages: LetterPages
    /// How many tasks stand on each page; nothing when one page holds all.
    let tasksPerPage: Int?
    private let taskCount: Int
    private let indexes: [LanguageTag: (index: AlphabetIndex, pages: LetterPages)]

    /// The most tasks that one page shows, and how many a page has where there are more.
    static let tasks = (most: 150, perPage: 100)

    init(_ contexts: [PageContext]) {
        guard let context = contexts.first else { preconditionFailure("A site without languages was to be planned.") }
        models = ArchivePages(newestFirst: context.allNewestFirst(.model))
        news = ArchivePages(newestFirst: context.allNewestFirst(.news))
        let placed = context.ambassadorsByPlace
        ambassadors = placed.map(\.position)
        ambassadorPages = LetterPages(
            letters: placed.map { IndexHeading(of: $0.place).letter },
            weights: placed.map { context.cardWeight($0.position) })
        taskCount = context.campaign.tasks.count
        tasksPerPage = taskCount > SiteLists.tasks.most ? SiteLists.tasks.perPage : nil
        let own = contexts.map { (context: $0, index: AlphabetIndex(IndexEntry.all(in: $0))) }
        let weighed = own.map { own in own.index.entries.map { own.context.weight(of: $0) } }
        let isDivided = weighed.contains { LetterPages.isTooLong($0) }
        let indexes = Dictionary(
            uniqueKeysWithValues: zip(own, weighed).map { own, weights in
                let letters = own.index.sections.flatMap { section in section.entries.map { _ in section.letter } }
                let pages = LetterPages(letters: letters, weights: weights, isDivided: isDivided)
                return (own.context.tag, (index: own.index, pages: pages))
            })
        self.indexes = indexes
        orders = SiteLists.orders([
            (.models, models.names.reversed()), (.news, news.names.reversed()),
            (.ambassadors, ambassadorPages.parts.map(\.name)),
            (.search, SiteLists.union(contexts.compactMap { indexes[$0.tag]?.pages })),
            (.tasks, SiteLists.taskPages(taskCount, perPage: tasksPerPage)),
        ])
    }

    private static func taskPages(_ count: Int, perPage size: Int?) -> [String] {
        guard let size else { return [] }
        return (0..<(count + size - 1) / size).map { String($0 + 1) }
    }

    private static func orders(_ lists: [(kind: ListPartKind, names: [String])]) -> [String: Order] {
        Dictionary(uniqueKeysWithValues: lists.map { ($0.kind.name, Order($0.kind, names: $0.names)) })
    }

    /// The pages of a list in the order of reading.
    struct Order: Sendable {
        /// The names of all pages but the list's own.
        let names: [String]
        /// The list's own page, then the others.
        let pages: [Destination]
        /// Where each stands among `pages`.
        let places: [String: Int]

        fileprivate init(_ list: ListPartKind, names: [String]) {
            self.names = names
            pages = [.single(list.list)] + names.map(list.destination)
            places = Dictionary(names.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
        }
    }

    /// Worked out once: a list has as many pages as ask for them.
    private let orders: [String: Order]

    /// The names of pages in any language: those of the first, then what others have besides.
    private static func union(_ languages: [LetterPages]) -> [String] {
        var known: Set<String> = []
        return languages.flatMap { $0.parts.map(\.name) }.filter { known.insert($0).inserted }
    }

    /// Every page from A to Z in a language.
    func index(in language: LanguageTag) -> AlphabetIndex { entry(language).index }

    /// The pages of that list.
    func indexPages(in language: LanguageTag) -> LetterPages { entry(language).pages }

    private func entry(_ language: LanguageTag) -> (index: AlphabetIndex, pages: LetterPages) {
        guard let known = indexes[language] else {
            preconditionFailure(
                "There is no language \(language.text): a list is asked for in a language the site lacks.")
        }
        return known
    }

    /// The pages of a list in the order of reading.
    func order(of list: ListPartKind) -> Order {
        guard let order = orders[list.name] else {
            preconditionFailure("The list \(list.name) has further pages, but its order wasn't worked out.")
        }
        return order
    }

    /// The names of a list's further pages, in the order of reading after the list's own page.
    func names(of list: ListPartKind) -> [String] { order(of: list).names }

    /// The tasks on a page.
    func tasks(on name: String) -> Range<Int> {
        guard let size = tasksPerPage, let number = Int(name), number > 0 else { return 0..<0 }
        return min((number - 1) * size, taskCount)..<min(number * size, taskCount)
    }

    /// All further pages of all lists.
    var parts: [Destination] {
        ListPartKind.all.flatMap { order(of: $0).pages.dropFirst() }
    }
}

extension PageContext {
    /// Where the stories of a kind that have a date stand among all stories, newest first; those that were taken down
    /// keep their places.
    func allNewestFirst(_ kind: StoryKind) -> [Int] {
        let dated = site.stories.enumerated().compactMap { position, story in
            story.kind == kind ? story.date.map { (date: $0, position: position) } : nil
        }
        return dated.sorted { $0.date != $1.date ? $0.date > $1.date : $0.position < $1.position }.map(\.position)
    }

    /// The same without those that were taken down.
    func newestFirst(_ kind: StoryKind) -> [Int] {
        allNewestFirst(kind).filter { !site.stories[$0].isWithdrawn }
    }

    /// Where the ambassadors stand among all stories, by the names of their communes.
    fileprivate var ambassadorsByPlace: [(place: String, position: Int)] {
        site.stories.indices.compactMap { position -> (place: String, position: Int)? in
            guard case .ambassador(let facts) = site.stories[position].subject, !site.stories[position].isWithdrawn
            else { return nil }
            return (campaign.communes[facts.commune].shortName, position)
        }.sortedVietnamese(by: \.place)
    }

    /// About how many bytes the card of a story without a picture comes to.
    fileprivate func cardWeight(_ position: Int) -> Int {
        let version = version(of: site.stories[position])
        let words = version.map { $0.title.utf8.count + $0.summary.utf8.count + $0.slug.utf8.count } ?? 0
        return min(400 + words, LetterPages.limit / 50)
    }

    /// About how many bytes a line of the list from A to Z comes to.
    fileprivate func weight(of entry: IndexEntry) -> Int {
        let path = routes.path(to: entry.destination, in: tag)
        let weight = 80 + entry.title.text.utf8.count + path.utf8.count + entry.mark.utf8.count
        return min(weight, LetterPages.limit / 50)
    }
}
