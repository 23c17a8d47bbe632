import CampaignModel

extension ListKind {
    /// The changes of published figures.
    static let revisions = ListKind(
        RevisionList.self, .revisions, menu: .footer,
        changed: { days in
            days.context.campaign.records.revisions.map(\.on).filter { $0 <= days.context.settings.asOf }.max()
        }, files: { [RevisionFeed(context: $0).file] }, readsStoryTexts: true)
}

/// The changes of all that was published: figures, and release by release every other promise; which, why, by whom, when
/// (plan III.2.b, V.4-4); and the releases that hold them.
struct RevisionList: RecordList {
    static let name = "revisions"
    static let dataTables = ["revisions", "releases", "changes"]

    func sections(in context: PageContext) -> [RecordSection] {
        [
            RecordSection(
                id: "changes", name: context.word(.correctedFigures),
                cards: context.facts.records.revisions.map { card($0, context) })
        ] + ChangeSections(context: context).sections + [ReleaseTable(context: context).section]
    }

    func feed(in context: PageContext) -> LinkView? {
        LinkView(
            context.phrases[.revisionFeed], href: context.href(path: FeedAddresses.revisions(in: context)))
    }

    func otherFiles(in context: PageContext) -> [LinkView] {
        context.site.releases.isEmpty
            ? [] : [LinkView("ledger.json", href: context.href(path: ReleaseTable.chainPath))]
    }

    private func card(_ known: KnownRevision, _ context: PageContext) -> RecordCard {
        let revision = known.revision
        let campaign = context.campaign
        let indicator = campaign.indicators[known.key.indicator]
        let group = known.key.group.map {
            [context.fact(.group, RecordPart(html: context.inline(campaign.groups[$0].name)))]
        }
        return RecordCard(
            id: known.anchor, title: RecordPart(context.indicatorLink(known.key.indicator)),
            mark: RecordPart(
                html: Markup.text(context.phrases.word("revision_kind", revision.kind.rawValue)),
                state: revision.kind.rawValue),
            facts: [
                context.fact(.unit, context.part(known.key.unit)),
                context.fact(.period, RecordPart(context.name(known.key.period))),
            ] + (group ?? []) + values(known.key, known.step, indicator.measure, context) + [
                context.fact(.reason, RecordPart(html: context.inline(revision.reason))),
                context.fact(.by, author(revision.by, context)),
                context.fact(.date, context.part(revision.on, else: .noDate)),
            ])
    }

    /// The old and the new figure as the releases tell them, and the one of today where it is another.
    private func values(
        _ key: FigureKey, _ step: RevisionHistory.Step?, _ measure: Indicator.Measure, _ context: PageContext
    ) -> [RecordFact] {
        let today = context.campaign.figures[key]
        guard let step else { return facts([.currentValue], [today], measure, context) }
        let told = [Figure(key, step.old), Figure(key, step.new)]
        return step.new.saysTheSame(as: LedgerEntry(today))
            ? facts([.oldValue, .newValue], told, measure, context)
            : facts([.oldValue, .newValue, .currentValue], told + [today], measure, context)
    }

    private func facts(
        _ words: [RecordWord], _ figures: [Figure], _ measure: Indicator.Measure, _ context: PageContext
    ) -> [RecordFact] {
        zip(words, zip(figures, context.wordsApart(figures, measure))).map { word, told in
            context.fact(
                word, RecordPart(html: Markup.text(told.1), isMissing: told.0.state != .reported))
        }
    }

    /// The office that changed the figure, by its code where it has one.
    private func author(_ name: String, _ context: PageContext) -> RecordPart {
        context.campaign.agencies.index(of: name).map { RecordPart(context.agencyLink($0)) }
            ?? RecordPart(html: context.vietnamese(name))
    }
}
