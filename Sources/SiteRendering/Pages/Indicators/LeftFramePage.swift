import CampaignModel

/// What stands in frames of other sites where a chart of an indicator was that has left since: the same notice as at its
/// address, as small as a chart.
struct LeftFrameKind: PageKind {
    let name = "left_frame"
    let pages: [any SitePage.Type] = [LeftFramePage.self]
    let isForFrames = true

    private static let subjects = FrameSubject.allCases

    func count(_ addresses: AddressMaker) -> Int { addresses.leftRows.count * LeftFrameKind.subjects.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let (entry, subject) = number.quotientAndRemainder(dividingBy: LeftFrameKind.subjects.count)
        return LeftRowKind.folder(of: addresses.leftRows[entry].change.name, in: addresses)
            + addresses.part("frame_\(LeftFrameKind.subjects[subject].rawValue)") + "/"
    }

    func numbers(in routes: Routes) -> [Int] {
        (0..<count(routes.addresses)).filter { number in
            routes.addresses.leftRows[number / LeftFrameKind.subjects.count].change.name.record == "indicator"
        }
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        let entry = number / LeftFrameKind.subjects.count
        return LeftFramePage(
            told: material.routes.addresses.leftRows[entry], notice: .leftRow(entry, in: material.site))
    }

    func source(of number: Int, in context: PageContext) -> PageSource { PageSource(file: "data/revisions.csv") }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }
}

/// The notice in place of a chart.
struct LeftFramePage: SitePage {
    let told: ToldChange
    /// The notice at the indicator's own address.
    let notice: Destination

    typealias View = FramePage.View

    static let template = FramePage.template

    func content(in context: PageContext) -> PageContent {
        let (title, message) = LeftRowPage.words(on: told, in: context)
        return PageContent(
            title: title, description: message, isHidden: true, canonical: notice,
            record: View(
                chart: [], message: message, source: context.plain(context.settings.title), href: context.href(notice)
            ).record)
    }
}
