import CampaignModel
import Mustache

/// The menus that every page at one depth of one language shows, made once.
struct CommonChrome: Sendable {
    let menu: MenuRecords
    let records: MenuRecords
    let about: [Record]
    let guidance: [Record]
    let legal: [Record]

    init(_ context: PageContext, titles: StoryMenus) {
        menu = MenuRecords(CommonChrome.menu, context)
        records = MenuRecords(CommonChrome.records, context)
        about = titles.links(.about, context).map(\.record)
        guidance = titles.links(.guidance, context).map(\.record)
        legal = titles.links(.legal, context).map(\.record)
    }

    /// The lists that the header leads to.
    private static let menu: [Destination] =
        [.single(.guidance), .single(.communes), .single(.indicators), .single(.tasks), .single(.models)]
        + [.single(.ambassadors), .single(.news), .single(.data)]

    /// The lists that the footer leads to besides.
    private static let records: [Destination] =
        [.single(.agencies), .single(.reports), .single(.inspections), .single(.recognitions), .single(.funding)]
        + [.single(.revisions), .register(.documents), .register(.teams), .register(.difficulties)]
        + [.register(.plans), .register(.heads), .register(.evidence), .register(.calendar)]
}

/// Links to lists, with the one to the page that they stand on, or that the page belongs to, marked.
struct MenuRecords: Sendable {
    private let lists: [Destination]
    private let plain: [Record]
    private let marked: [Record]
    private let belonging: [Record]

    init(_ lists: [Destination], _ context: PageContext) {
        let links = { (current: String) in
            lists.map { list in
                MenuLinkView(html: Markup.text(context.name(ofList: list)), href: context.href(list), current: current)
                    .record
            }
        }
        self.lists = lists
        plain = links("")
        marked = links("page")
        belonging = links("true")
    }

    /// The links as a page shows them.
    func marking(_ page: Destination, in site: Site) -> [Record] {
        var records = plain
        if let current = lists.firstIndex(of: page) {
            records[current] = marked[current]
        } else if let section = page.section(in: site), let current = lists.firstIndex(of: .single(section)) {
            records[current] = belonging[current]
        }
        return records
    }
}
