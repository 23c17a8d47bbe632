import CampaignModel
import Mustache

/// Every kind of page. A new one is a line here.
enum PageCatalogue {
    /// The kinds whose page exists once, in the order of menus and sitemap.
    static let lists: [ListKind] = [
        .home, .guidance, .offline, .communes, .indicators, .tasks, .agencies, .models, .ambassadors, .news, .data,
        .search, .languages, .reports, .inspections, .recognitions, .funding, .revisions, .notFound, .documents,
        .information, .teams, .difficulties, .evidence, .plans, .heads, .calendar, .comparison,
    ]

    /// All kinds, in the order of the sitemap.
    static let all: [any PageKind] =
        lists + [
            CommuneKind(), NoticeSheetKind(), CommunePeriodsKind(), IndicatorKind(), FrameKind(), IndicatorPeriodKind(),
            TaskKind(), AgencyKind(), ReportKind(), StoryPageKind(), FormerNameKind(), AliasKind(), LeftRowKind(),
            LeftFrameKind(), EndedCommunePartKind(),
        ] + ListPartKind.all

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// A kind by its name.
    static func kind(named name: String) -> any PageKind {
        guard let kind = byName[name] else {
            preconditionFailure("There is no kind of page of the name \(name): PageCatalogue.all forgets it.")
        }
        return kind
    }

    /// Every page that there is.
    static func destinations(_ routes: Routes) -> [Destination] {
        all.flatMap { kind in kind.numbers(in: routes).map { Destination(kind, $0) } }
    }

    /// The lists that a menu leads to, in its order.
    static func lists(of menu: ListKind.Menu) -> [ListKind] {
        let own = lists.filter { $0.menu == menu }.enumerated()
        return own.sorted { ($0.element.menuOrder, $0.offset) < ($1.element.menuOrder, $1.offset) }.map(\.element)
    }

    /// The registers that pages show as they are.
    static var registers: [any RecordList.Type] { lists.compactMap(\.register) }

    /// The page that a `page:` link names; nothing when there is none.
    static func listing(_ name: String) -> Destination? {
        lists.first { $0.name == name && $0.isLinked }.map { .single($0) }
    }

    /// What each template is given.
    static let shapes: [String: Shape] = {
        let types: [any SitePage.Type] = all.flatMap(\.pages)
        return Dictionary(types.map { ($0.template, shape(of: $0)) }) { first, _ in first }
    }()

    private static func shape<Page: SitePage>(of type: Page.Type) -> Shape { Page.View.shape }
}
