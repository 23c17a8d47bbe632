import CampaignModel

/// The list of all communes, in alphabetical order.
struct CommunesPage: SitePage {
    struct View: TemplateView {
        let lede: String
        let kinds: [KindView]
        let communes: [RowView]

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("kinds") { $0.kinds },
            .list("communes") { $0.communes },
        ])
    }

    /// How many communes are of a kind.
    struct KindView: TemplateView {
        let name: String
        let count: String

        static let fields = Fields<KindView>([
            .text("name") { $0.name },
            .text("count") { $0.count },
        ])
    }

    /// A commune in the list.
    struct RowView: TemplateView {
        let name: [UInt8]
        let shortName: String
        let href: String
        let formerProvince: [UInt8]
        let given: String

        static let fields = Fields<RowView>([
            .html("name") { $0.name },
            .text("short_name") { $0.shortName },
            .text("href") { $0.href },
            .html("former_province") { $0.formerProvince },
            .text("given") { $0.given },
        ])
    }

    static let template = "communes"

    func content(in context: PageContext) -> PageContent {
        let communes = context.campaign.communes
        let sorted = communes.indices.sortedVietnamese { communes[$0].shortName }
        let view = View(
            lede: context.phrases(
                .communesLede,
                ["n": context.style.number(communes.count), "province": context.settings.provinceName]),
            kinds: [Commune.Kind.ward, .rural, .specialZone].compactMap { kind($0, context) },
            communes: sorted.map { row($0, context) })
        return PageContent(
            title: context.name(ofListing: .communes), description: context.phrases[.descriptionCommunes],
            showsDemonstration: true, record: view.record)
    }

    private func kind(_ kind: Commune.Kind, _ context: PageContext) -> KindView? {
        let count = context.campaign.communes.items.count { $0.kind == kind }
        guard count > 0 else { return nil }
        return KindView(
            name: context.phrases.word("commune_kind", kind.rawValue), count: context.style.number(count))
    }

    private func row(_ index: RegisterIndex<Commune>, _ context: PageContext) -> RowView {
        let commune = context.campaign.communes[index]
        let given = context.completeness(of: context.campaign.unit(of: index))
        return RowView(
            name: context.vietnamese(commune.name), shortName: commune.shortName,
            href: context.href(.commune(index)), formerProvince: context.vietnamese(commune.formerProvince),
            given: given.map { context.share($0) } ?? context.phrases[.noneMark])
    }
}

extension PageContext {
    /// How much of what was due from a unit for the last period of each rhythm it has given.
    func completeness(of unit: RegisterIndex<ReportingUnit>) -> Completeness? {
        scorecards.completeness(of: unit)
    }

    /// “21 of 24 figures”.
    func share(_ completeness: Completeness) -> String {
        phrases(
            .givenOf, ["n": style.number(completeness.given), "of": style.number(completeness.expected)])
    }
}
