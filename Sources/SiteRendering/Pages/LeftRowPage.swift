import CampaignModel

/// What stands at the addresses of indicators, tasks and agencies that a release told of and that have left since: an
/// address that was told leads somewhere for ever.
struct LeftRowKind: PageKind {
    let name = "left_row"
    let pages: [any SitePage.Type] = [LeftRowPage.self]

    /// The registers whose rows have pages, with the lists that these stand in.
    private static let lists: [String: ListKind] = ["indicator": .indicators, "task": .tasks, "agency": .agencies]

    /// The rows that left, the last to leave first: a kind's numbers are positions in it.
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

    func count(_ addresses: AddressMaker) -> Int { LeftRowKind.entries(of: addresses.site).count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let row = LeftRowKind.entries(of: addresses.site)[number].change.name
        return addresses.folder(of: LeftRowKind.list(of: row)) + TextFold.slug(row.key) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        LeftRowPage(told: LeftRowKind.entries(of: material.site)[number])
    }

    func section(of number: Int, in site: Site) -> Destination? {
        .single(LeftRowKind.list(of: LeftRowKind.entries(of: site)[number].change.name))
    }

    func source(of number: Int, in context: PageContext) -> PageSource { PageSource(file: "data/revisions.csv") }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }
}

/// The notice that an indicator, a task or an agency is there no more, with the reason that was given.
struct LeftRowPage: SitePage {
    let told: ToldChange

    typealias View = MovedView

    static let template = MovedCommunePage.template

    func content(in context: PageContext) -> PageContent {
        let row = told.change.name
        let title = "\(context.plain(RecordMeanings.all.kind(row))) \(row.key)"
        let reason = told.reason.map { context.plain($0.reason) }.map { " \($0)" } ?? ""
        let message = context.phrases(.rowLeftPage, ["name": title]) + reason
        let list = context.trailLink(LeftRowKind.list(of: row))
        return PageContent(
            title: title, description: message, trail: [list], isHidden: true,
            record: MovedView(
                message: message, successors: [context.trailLink(.revisions), list], listing: list
            ).record)
    }
}
