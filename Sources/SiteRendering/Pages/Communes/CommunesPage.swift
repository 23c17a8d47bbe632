import CampaignModel

extension ListKind {
    /// The list of communes.
    static let communes = ListKind(
        "communes", .communes, menu: .header, changed: { $0.newest }, page: { _ in CommunesPage() })
}

/// The list of all communes from A to Z, each with the first of the figures for citizens; then by the provinces
/// before the merger and by kind.
struct CommunesPage: SitePage {
    struct View: TemplateView {
        let lede: String
        let figureName: [UInt8]
        let figureHref: String
        let period: String
        let letters: [LetterView]
        let compare: String
        let communes: [RowView]
        let groups: [GroupView]
        let files: [LinkView]

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .html("figure_name") { $0.figureName },
            .text("figure_href") { $0.figureHref },
            .text("period") { $0.period },
            .list("letters") { $0.letters },
            .text("compare_href") { $0.compare },
            .list("communes") { $0.communes },
            .list("groups") { $0.groups },
            .list("files") { $0.files },
        ])
    }

    /// A letter that leads to the first commune under it.
    struct LetterView: TemplateView {
        let id: String
        let letter: String

        static let fields = Fields<LetterView>([
            .text("id") { $0.id },
            .text("letter") { $0.letter },
        ])
    }

    /// A commune in the list.
    struct RowView: TemplateView {
        /// Where a letter leads; empty but for the first commune under it.
        let id: String
        let name: [UInt8]
        let shortName: String
        let href: String
        let formerProvince: [UInt8]
        let figure: FigureView?
        let given: String

        static let fields = Fields<RowView>([
            .text("id") { $0.id },
            .html("name") { $0.name },
            .text("short_name") { $0.shortName },
            .text("href") { $0.href },
            .html("former_province") { $0.formerProvince },
            .record("figure", optional: { $0.figure }),
            .text("given") { $0.given },
        ])
    }

    /// The communes of one kind in one province before the merger.
    struct GroupView: TemplateView {
        let name: [UInt8]
        let count: String
        let communes: [LinkView]

        static let fields = Fields<GroupView>([
            .html("name") { $0.name },
            .text("count") { $0.count },
            .list("communes") { $0.communes },
        ])
    }

    static let template = "communes"

    func content(in context: PageContext) -> PageContent {
        let campaign = context.campaign
        let main = context.facts.main[.commune].first
        let comparison = main.flatMap { context.comparisons[$0] }
        let sorted = context.facts.byName(context.communes)
        let view = View(
            lede: context.phrases(.communesLede, ["n": context.style.number(sorted.count)]),
            figureName: main.map { context.inline(campaign.indicators[$0].name) } ?? [],
            figureHref: main.map { context.href(.indicator($0)) } ?? "",
            period: comparison.map { context.name($0.period) } ?? "",
            letters: letters(sorted, context), compare: context.href(.single(.comparison)),
            communes: rows(sorted, comparison, context),
            groups: groups(sorted, context),
            files: ["communes.csv", "communes.json", "figures.csv"].map {
                LinkView($0, href: context.href(path: "data/\($0)"))
            })
        return PageContent(
            title: context.name(ofListing: .communes), description: context.description(of: .communes),
            showsDemonstration: true, record: view.record)
    }

    private func heading(of index: RegisterIndex<Commune>, _ context: PageContext) -> IndexHeading {
        IndexHeading(of: context.campaign.communes[index].shortName)
    }

    private func letters(_ sorted: [RegisterIndex<Commune>], _ context: PageContext) -> [LetterView] {
        Set(sorted.map { heading(of: $0, context) }).sorted()
            .map { LetterView(id: AlphabetIndex.anchor(of: $0.letter), letter: $0.letter) }
    }

    private func rows(
        _ sorted: [RegisterIndex<Commune>], _ comparison: Comparison?, _ context: PageContext
    ) -> [RowView] {
        var known: Set<IndexHeading> = []
        return sorted.map { index in
            let heading = heading(of: index, context)
            let id = known.insert(heading).inserted ? AlphabetIndex.anchor(of: heading.letter) : ""
            return row(index, id: id, comparison, context)
        }
    }

    private func row(
        _ index: RegisterIndex<Commune>, id: String, _ comparison: Comparison?, _ context: PageContext
    ) -> RowView {
        let commune = context.campaign.communes[index]
        let unit = context.campaign.unit(of: index)
        let figure = comparison.map { comparison in
            let key = FigureKey(unit: unit, indicator: comparison.indicator, group: nil, period: comparison.period)
            return context.view(
                context.campaign.figures[key], context.campaign.indicators[comparison.indicator].measure)
        }
        return RowView(
            id: id, name: context.vietnamese(commune.name), shortName: commune.shortName,
            href: context.href(.commune(index)), formerProvince: context.vietnamese(commune.formerProvince),
            figure: figure,
            given: context.facts.scorecard(of: unit).completeness.map { context.share($0) }
                ?? context.phrases[.noneMark])
    }

    /// By province before the merger, then by kind, in the order that both first come in the register.
    private func groups(_ sorted: [RegisterIndex<Commune>], _ context: PageContext) -> [GroupView] {
        let communes = context.campaign.communes
        let provinces = Dictionary(grouping: sorted) { communes[$0].formerProvince }
        return provinces.keys.sortedVietnamese { $0 }.flatMap { province in
            [Commune.Kind.ward, .rural, .specialZone].compactMap { kind -> GroupView? in
                let own = (provinces[province] ?? []).filter { communes[$0].kind == kind }
                guard !own.isEmpty else { return nil }
                let name =
                    context.vietnamese(province)
                    + Markup.text(
                        ": "
                            + context.phrases.word(
                                "commune_kind_many", kind.rawValue))
                return GroupView(
                    name: name, count: context.style.number(own.count), communes: own.map { context.communeLink($0) })
            }
        }
    }
}

extension PageContext {
    /// “21 of 24 figures”.
    func share(_ completeness: Completeness) -> String {
        phrases(
            .givenOf, ["n": style.number(completeness.given), "of": style.number(completeness.expected)])
    }
}
