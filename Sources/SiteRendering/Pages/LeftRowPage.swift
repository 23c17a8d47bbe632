import CampaignModel

/// What stands at the addresses of indicators, tasks and agencies that a release told of and that have left since, and at
/// those of an indicator's periods: an address that was told leads somewhere for ever.
struct LeftRowKind: PageKind {
    let name = "left_row"
    let pages: [any SitePage.Type] = [LeftRowPage.self]

    /// The registers whose rows have pages, with the lists that these stand in.
    private static let lists: [String: ListKind] = ["indicator": .indicators, "task": .tasks, "agency": .agencies]

    /// The rows that left, the last to leave first: kinds count them.
    static func entries(of site: Site) -> [ToldChange] {
        guard site.changes.steps.contains(where: { $0.changes.contains(where: hasPage) }) else { return [] }
        let campaign = site.campaign
        // A new row may bear the old one's address.
        var taken = Set(
            campaign.indicators.ids.map { "indicator \(TextFold.slug($0))" }
                + campaign.tasks.ids.map { "task \(TextFold.slug($0))" }
                + campaign.agencies.ids.map { "agency \(TextFold.slug($0))" })
        return ToldChange.all(in: site).filter { told in
            hasPage(told.change)
                && taken.insert("\(told.change.name.record) \(TextFold.slug(told.change.name.key))").inserted
        }
    }

    private static func hasPage(_ change: RecordChange) -> Bool {
        change.kind == .rowLeft && lists[change.name.record] != nil
    }

    /// The list that a row stood in.
    static func list(of row: RecordName) -> ListKind {
        guard let list = lists[row.record] else {
            preconditionFailure("Rows of “\(row.record)” have no pages: LeftRowKind.entries passes them over.")
        }
        return list
    }

    /// A row has its own address and, if it is an indicator's, one for each period.
    private static func slots(in site: Site) -> Int { 1 + site.campaign.periods.count }

    private static func parts(of number: Int, in site: Site) -> (entry: Int, period: RegisterIndex<Period>?) {
        let (entry, slot) = number.quotientAndRemainder(dividingBy: slots(in: site))
        return (entry, slot == 0 ? nil : RegisterIndex(slot - 1))
    }

    /// The number of a row's own address.
    static func number(ofEntry entry: Int, in site: Site) -> Int { entry * slots(in: site) }

    /// The folder of a row that left.
    static func folder(of row: RecordName, in addresses: AddressMaker) -> String {
        addresses.folder(of: list(of: row)) + TextFold.slug(row.key) + "/"
    }

    func count(_ addresses: AddressMaker) -> Int {
        addresses.leftRows.count * LeftRowKind.slots(in: addresses.site)
    }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let (entry, period) = LeftRowKind.parts(of: number, in: addresses.site)
        let folder = LeftRowKind.folder(of: addresses.leftRows[entry].change.name, in: addresses)
        return folder + (period.map { TextFold.slug(addresses.site.campaign.periods[$0].id) + "/" } ?? "")
    }

    func numbers(in routes: Routes) -> [Int] {
        (0..<count(routes.addresses)).filter { number in
            let (entry, period) = LeftRowKind.parts(of: number, in: routes.addresses.site)
            return period == nil || routes.addresses.leftRows[entry].change.name.record == "indicator"
        }
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        let (entry, period) = LeftRowKind.parts(of: number, in: material.site)
        return LeftRowPage(
            told: material.routes.addresses.leftRows[entry], isBelow: period != nil,
            notice: .leftRow(entry, in: material.site))
    }

    func section(of number: Int, in site: Site) -> Destination? {
        let entry = LeftRowKind.parts(of: number, in: site).entry
        return .single(LeftRowKind.list(of: LeftRowKind.entries(of: site)[entry].change.name))
    }

    func source(of number: Int, in context: PageContext) -> PageSource { PageSource(file: "data/revisions.csv") }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }
}

extension Destination {
    /// The notice of a row that left, by its place among those.
    static func leftRow(_ entry: Int, in site: Site) -> Destination {
        Destination(LeftRowKind(), LeftRowKind.number(ofEntry: entry, in: site))
    }
}

/// The notice that an indicator, a task or an agency is there no more, with the reason that was given.
struct LeftRowPage: SitePage {
    let told: ToldChange
    /// True at an address below the row's own, such as that of a period.
    let isBelow: Bool
    /// Where the row's own address is.
    let notice: Destination

    typealias View = MovedView

    static let template = MovedCommunePage.template

    func content(in context: PageContext) -> PageContent {
        let (title, message) = LeftRowPage.words(on: told, in: context)
        let list = context.trailLink(LeftRowKind.list(of: told.change.name))
        return PageContent(
            title: title, description: message, trail: [list], isHidden: true, canonical: isBelow ? notice : nil,
            record: MovedView(
                message: message, successors: [context.trailLink(.revisions), list], listing: list
            ).record)
    }

    /// What left, and that it did, with the reason that was given.
    static func words(on told: ToldChange, in context: PageContext) -> (title: String, message: String) {
        let row = told.change.name
        let title = "\(context.plain(RecordMeanings.all.kind(row))) \(row.key)"
        let reason = told.reason.map { context.plain($0.reason) }.map { " \($0)" } ?? ""
        return (title, context.phrases(.rowLeftPage, ["name": title]) + reason)
    }
}
