import CampaignModel

/// The changes of published figures: which, why, by whom, when (plan III.2.b, V.4-4).
struct RevisionList: RecordList {
    static let name = "revisions"
    static let dataTables = ["revisions"]

    func sections(in context: PageContext) -> [RecordSection] {
        let known = context.campaign.records.revisions.enumerated().filter { $0.element.on <= context.settings.asOf }
        let revisions = known.sorted { left, right in
            (left.element.on, right.element.key) > (right.element.on, left.element.key)
        }
        return [
            RecordSection(
                id: "changes", name: context.phrases.word("listing", Self.name),
                cards: revisions.map { card($0.element, context.site.history[$0.offset], context) })
        ]
    }

    private func card(
        _ revision: Revision, _ step: RevisionHistory.Step?, _ context: PageContext
    ) -> RecordCard {
        let campaign = context.campaign
        let indicator = campaign.indicators[revision.key.indicator]
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
            ] + (group ?? []) + values(revision, step, indicator.measure, context) + [
                context.fact(.reason, RecordPart(html: context.inline(revision.reason))),
                context.fact(.by, author(revision.by, context)),
                context.fact(.date, context.part(revision.on, else: .noDate)),
            ])
    }

    /// The old and the new figure as the releases tell them, and the one of today where it is another.
    private func values(
        _ revision: Revision, _ step: RevisionHistory.Step?, _ measure: Indicator.Measure, _ context: PageContext
    ) -> [RecordFact] {
        let figure = context.campaign.figures[revision.key]
        let today = context.fact(.currentValue, part(figure, measure, context))
        guard let step else { return [today] }
        let facts = [
            context.fact(.oldValue, part(Figure(revision.key, step.old), measure, context)),
            context.fact(.newValue, part(Figure(revision.key, step.new), measure, context)),
        ]
        return step.new.saysTheSame(as: LedgerEntry(figure)) ? facts : facts + [today]
    }

    private func part(_ figure: Figure, _ measure: Indicator.Measure, _ context: PageContext) -> RecordPart {
        let view = context.view(figure, measure)
        return RecordPart(html: Markup.text(view.text), isMissing: !view.isReported)
    }

    /// The office that changed the figure, by its code where it has one.
    private func author(_ name: String, _ context: PageContext) -> RecordPart {
        context.campaign.agencies.index(of: name).map { RecordPart(context.agencyLink($0)) }
            ?? RecordPart(html: context.vietnamese(name))
    }
}

extension Figure {
    /// A figure as a release tells it.
    fileprivate init(_ key: FigureKey, _ entry: LedgerEntry) {
        self.init(
            key: key, state: entry.state, value: entry.value, numerator: entry.numerator,
            denominator: entry.denominator, evidence: [], source: nil, reportedOn: nil, isWithdrawn: false)
    }
}
