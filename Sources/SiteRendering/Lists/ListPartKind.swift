import CampaignModel

/// The further pages of a list that is too long for one.
///
/// Their numbers tell their names whatever the content, so that an address needs no list; which of them there are only
/// `SiteLists` knows, when all pages have names, and the plan asks it.
struct ListPartKind: PageKind {
    let list: ListKind
    /// Makes a page by its name.
    private let make: @Sendable (String, SiteLists) -> any SitePage
    /// True when pages are named by letters, false when they are numbered.
    let isByLetter: Bool

    let pages: [any SitePage.Type]

    private init<Page: SitePage>(
        _ list: ListKind, isByLetter: Bool, page: @escaping @Sendable (String, SiteLists) -> Page
    ) {
        self.list = list
        self.isByLetter = isByLetter
        make = page
        pages = [Page.self]
    }

    /// True for what comes with time and is listed newest first.
    var isDated: Bool { list.name == ListKind.models.name || list.name == ListKind.news.name }

    var name: String { "\(list.name)_part" }

    static let models = ListPartKind(.models, isByLetter: false) { ModelsPage(lists: $1, part: $0) }
    static let news = ListPartKind(.news, isByLetter: false) { NewsPage(lists: $1, part: $0) }
    static let tasks = ListPartKind(.tasks, isByLetter: false) { TasksPage(lists: $1, part: $0) }
    static let ambassadors = ListPartKind(.ambassadors, isByLetter: true) { AmbassadorsPage(lists: $1, part: $0) }
    static let search = ListPartKind(.search, isByLetter: true) { SearchPage(lists: $1, part: $0) }

    /// All lists that may have more than a page.
    static let all: [ListPartKind] = [.models, .ambassadors, .news, .tasks, .search]

    /// A page by its name.
    func destination(_ name: String) -> Destination {
        let parts = name.split(separator: "-")
        guard isByLetter, let mark = parts.first else { return Destination(self, (Int(name) ?? 1) - 1) }
        let page = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
        let letter = AlphabetIndex.marks.firstIndex(of: String(mark)) ?? AlphabetIndex.marks.count - 1
        return Destination(self, (page - 1) * AlphabetIndex.marks.count + letter)
    }

    /// The name of a page, which is the last part of its address.
    func name(of number: Int) -> String {
        guard isByLetter else { return String(number + 1) }
        let (page, letter) = number.quotientAndRemainder(dividingBy: AlphabetIndex.marks.count)
        let mark = AlphabetIndex.marks[letter]
        return page == 0 ? mark : "\(mark)-\(page + 1)"
    }

    /// No list can have more: a page of a letter holds fifty entries at least.
    func count(_ addresses: AddressMaker) -> Int {
        let site = addresses.site
        let rows = site.campaign.communes.count + site.campaign.indicators.count + site.campaign.tasks.count
        let others = site.campaign.agencies.count + site.campaign.periods.count + site.campaign.records.documents.count
        let all = rows + others + site.stories.count + PageCatalogue.lists.count
        return isByLetter ? (all / 50 + 2) * AlphabetIndex.marks.count : all / ArchivePages.size + 1
    }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        "\(addresses.folder(of: list))\(addresses.part("part"))/\(name(of: number))/"
    }

    func numbers(in routes: Routes) -> [Int] { [] }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        make(name(of: number), material.lists)
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(list) }
}
