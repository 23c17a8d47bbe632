import CampaignModel

/// What stands at the addresses of names that communes bore before.
struct FormerNameKind: PageKind {
    let name = "former_name"
    let pages: [any SitePage.Type] = [MovedCommunePage.self]

    func count(_ addresses: AddressMaker) -> Int { addresses.communes.formerNames.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let former = addresses.communes.formerNames[number]
        let slug = addresses.communes.slug(of: former.commune, formerName: former.name)
        return addresses.folder(of: .communes) + slug + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        let former = material.routes.addresses.communes.formerNames[number]
        return MovedCommunePage(
            commune: former.commune,
            formerName: material.site.campaign.communes[former.commune].formerNames[former.name])
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.communes) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(commune: context.routes.addresses.communes.formerNames[number].commune, in: context.campaign)
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }
}

/// What stands below the address of a commune that is no more, where its notice sheet and its past periods were: the same
/// as at its address.
struct EndedCommunePartKind: PageKind {
    let name = "ended_commune_part"
    let pages: [any SitePage.Type] = [MovedCommunePage.self]

    private static let parts = ["notice", "periods"]

    private func commune(_ number: Int) -> RegisterIndex<Commune> {
        RegisterIndex(number / EndedCommunePartKind.parts.count)
    }

    func count(_ addresses: AddressMaker) -> Int {
        addresses.site.campaign.communes.count * EndedCommunePartKind.parts.count
    }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let part = EndedCommunePartKind.parts[number % EndedCommunePartKind.parts.count]
        return addresses.path(to: .commune(commune(number))) + addresses.part(part) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage { MovedCommunePage(commune: commune(number)) }

    func numbers(in routes: Routes) -> [Int] {
        let site = routes.addresses.site
        return (0..<count(routes.addresses)).filter {
            site.campaign.communes[commune($0)].hasEnded(by: site.settings.asOf)
        }
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.communes) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(commune: commune(number), in: context.campaign)
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }
}

/// What stands at the old address of a commune that is no more or bears another name: where it went.
///
/// Nobody is sent on unasked: a page that says what happened can be read in peace, and web servers can send people on by
/// `redirects.json`.
struct MovedCommunePage: SitePage {
    let commune: RegisterIndex<Commune>
    /// The former name that the address belongs to; nothing when the commune is no more.
    var formerName: String?

    typealias View = MovedView

    static let template = "moved"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.communes[commune]
        let next = MovedCommunePage.successors(of: commune, isRenamed: formerName != nil, in: context.campaign)
        let message =
            formerName != nil
            ? context.phrases(.communeRenamed, ["new": entry.name])
            : context.phrases(
                .communeEnded, ["date": entry.validTo.map(context.style.long) ?? "", "name": entry.name])
        let hasFigures = formerName == nil
        return PageContent(
            title: formerName ?? entry.name, description: message,
            titleLanguage: context.tag == .vietnamese ? nil : LanguageTag.vietnamese,
            trail: [context.trailLink(.communes)],
            showsDemonstration: hasFigures, isHidden: true,
            canonical: next.count == 1 ? next.first.map { .commune($0) } : nil,
            record: View(
                message: message, successors: next.map { context.communeLink($0) },
                listing: context.trailLink(.communes),
                csv: hasFigures ? context.figuresHref(of: .commune(commune), as: .csv) : "",
                reading: context.readingHelpHref,
                json: hasFigures ? context.figuresHref(of: .commune(commune), as: .json) : ""
            ).record)
    }

    /// Where readers of an old address are led.
    static func successors(
        of commune: RegisterIndex<Commune>, isRenamed: Bool, in campaign: Campaign
    ) -> [RegisterIndex<Commune>] {
        isRenamed ? [commune] : campaign.lineage.successors(of: commune)
    }
}
