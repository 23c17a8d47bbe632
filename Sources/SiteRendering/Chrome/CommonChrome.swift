import CampaignModel
import Mustache

/// The menus that every page at one depth of one language shows, made once.
struct CommonChrome: Sendable {
    let menu: MenuRecords
    let records: MenuRecords
    let about: [Record]
    let guidance: [Record]
    let legal: [Record]
    /// The letters of the list of all pages, for those whose browser runs no script.
    let searchLetters: [Record]

    init(_ context: PageContext, titles: StoryMenus, lists: SiteLists) {
        searchLetters = context.searchLetters(lists).map(\.record)
        menu = MenuRecords(PageCatalogue.lists(of: .header), context)
        records = MenuRecords(PageCatalogue.lists(of: .footer), context)
        about = titles.links(.about, context).map(\.record)
        guidance = titles.links(.guidance, context).map(\.record)
        legal = titles.links(.legal, context).map(\.record)
    }
}

/// Links to lists, with the one to the page that they stand on, or that the page belongs to, marked.
struct MenuRecords: Sendable {
    private let lists: [Destination]
    private let plain: [Record]
    private let marked: [Record]
    private let belonging: [Record]

    init(_ lists: [ListKind], _ context: PageContext) {
        let links = { (current: String) in
            lists.map { list in
                MenuLinkView(
                    html: Markup.text(context.name(ofListing: list)), href: context.href(.single(list)),
                    current: current
                )
                .record
            }
        }
        self.lists = lists.map { .single($0) }
        plain = links("")
        marked = links("page")
        belonging = links("true")
    }

    /// The links as a page shows them.
    func marking(_ page: Destination, in site: Site) -> [Record] {
        var records = plain
        if let current = lists.firstIndex(of: page) {
            records[current] = marked[current]
        } else if let section = page.section(in: site), let current = lists.firstIndex(of: section) {
            records[current] = belonging[current]
        }
        return records
    }
}
