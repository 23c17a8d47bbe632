import CampaignModel

/// The changes of published figures: which, why, by whom, when (plan III.2.b, V.4-4).
struct RevisionList: RecordList {
    static let name = "revisions"
    static let dataTables = ["revisions"]

    func sections(in context: PageContext) -> [RecordSection] {
        let revisions = context.campaign.records.revisions.filter { $0.on <= context.settings.asOf }
            .sorted { ($0.on, $1.key) > ($1.on, $0.key) }
        return [
            RecordSection(
                id: "changes", name: context.phrases.word("listing", Self.name),
                cards: revisions.map { card($0, context) })
        ]
    }

    private func card(_ revision: Revision, _ context: PageContext) -> RecordCard {
        let campaign = context.campaign
        let indicator = campaign.indicators[revision.key.indicator]
        let figure = context.view(campaign.figures[revision.key], indicator.measure)
        let group = revision.key.group.map {
            [context.fact(.group, RecordPart(html: context.inline(campaign.groups[$0].name)))]
        }
        return RecordCard(
            title: RecordPart(context.indicatorLink(revision.key.indicator)),
            mark: RecordPart(
                html: Markup.text(context.phrases.word("revision_kind", revision.kind.rawValue)),
                state: revision.kind.rawValue),
            facts: [
                context.fact(.unit, context.part(revision.key.unit)),
                context.fact(.period, RecordPart(context.name(revision.key.period))),
            ] + (group ?? []) + [
                context.fact(.currentValue, RecordPart(html: Markup.text(figure.text), isMissing: !figure.isReported)),
                context.fact(.reason, RecordPart(html: context.inline(revision.reason))),
                context.fact(.by, author(revision.by, context)),
                context.fact(.date, context.part(revision.on, else: .noDate)),
            ])
    }

    /// The office that changed the figure, by its code where it has one.
    private func author(_ name: String, _ context: PageContext) -> RecordPart {
        context.campaign.agencies.index(of: name).map { RecordPart(context.agencyLink($0)) }
            ?? RecordPart(html: context.vietnamese(name))
    }
}
