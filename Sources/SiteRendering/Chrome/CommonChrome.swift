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
        [.single(.communes), .single(.indicators), .single(.tasks), .single(.models), .single(.ambassadors)]
        + [.single(.news), .single(.data)]

    /// The lists that the footer leads to besides.
    private static let records: [Destination] =
        [.single(.agencies), .single(.reports), .single(.inspections), .single(.recognitions), .single(.funding)]
        + [.single(.revisions), .register(.documents), .register(.teams), .register(.difficulties)]
        + [.register(.plans), .register(.heads), .register(.evidence), .register(.calendar)]
}

/// Links to lists, with the one to the page that they stand on marked.
struct MenuRecords: Sendable {
    private let lists: [Destination]
    private let plain: [Record]
    private let marked: [Record]

    init(_ lists: [Destination], _ context: PageContext) {
        let links = lists.map { LinkView(context.name(ofList: $0), href: context.href($0)) }
        self.lists = lists
        plain = links.map(\.record)
        marked = links.map { link in
            var link = link
            link.isCurrent = true
            return link.record
        }
    }

    /// The links as a page shows them.
    func marking(_ page: Destination) -> [Record] {
        guard let current = lists.firstIndex(of: page) else { return plain }
        var records = plain
        records[current] = marked[current]
        return records
    }
}
