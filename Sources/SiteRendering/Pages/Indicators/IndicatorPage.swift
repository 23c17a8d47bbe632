import CampaignModel

/// Pages of indicators.
struct IndicatorKind: PageKind {
    let name = "indicator"
    let pages: [any SitePage.Type] = [IndicatorPage.self]
    let bringsFiles = true

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.indicators.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let id = addresses.site.campaign.indicators[RegisterIndex<Indicator>(number)].id
        return addresses.folder(of: .indicators) + TextFold.slug(id) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        IndicatorPage(indicator: RegisterIndex(number))
    }

    /// Its charts as files that can be taken along.
    func files(beside number: Int, in context: PageContext) -> [OutputFile] {
        IndicatorPicture.files(of: RegisterIndex(number), in: context)
    }

    func fileKind(of number: Int, in site: Site) -> FileKind { .indicator }

    func section(of number: Int, in site: Site) -> Destination? { .single(.indicators) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(indicator: RegisterIndex(number), in: context.campaign)
    }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? { days.indicators[RegisterIndex(number)] }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        let indicator = context.campaign.indicators[RegisterIndex<Indicator>(number)]
        return IndexEntry(
            Destination(self, number), indicator.name, kind: context.phrases[.kindIndicator], code: indicator.id,
            in: context)
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: context.campaign.indicators[RegisterIndex<Indicator>(number)])
    }

    func shareWords(of number: Int, in context: PageContext) -> ShareWords? {
        let indicator = RegisterIndex<Indicator>(number)
        let entry = context.campaign.indicators[indicator]
        let period = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        let figure = period.map { period in
            context.campaign.figures[
                FigureKey(unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)]
        }
        let name = context.plain(entry.name)
        return figure.map { context.shareWords(name, $0, kind: entry.id, detail: context.settings.provinceName) }
            ?? ShareWords(kind: entry.id, title: name, detail: context.phrases[.stateNotReported])
    }

    func dataset(of number: Int) -> OpenData.Step? { .indicator(RegisterIndex(number)) }
}

extension Destination {
    /// An indicator.
    static func indicator(_ indicator: RegisterIndex<Indicator>) -> Destination {
        Destination(IndicatorKind(), indicator)
    }
}

/// An indicator: what it measures, how the province moves, and how every commune stands.
struct IndicatorPage: SitePage {
    let indicator: RegisterIndex<Indicator>

    static let template = "indicator"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.indicators[indicator]
        let name = context.plain(entry.name)
        return PageContent(
            title: "\(entry.id). \(name)",
            description: [summary(context), context.phrases(.descriptionIndicator, ["indicator": name])]
                .compactMap(\.self).joined(separator: " "),
            trail: [context.trailLink(.indicators)], showsDemonstration: true, record: view(entry, context).record)
    }

    /// The message of the province's figures, for shared links; nothing while no period is current.
    private func summary(_ context: PageContext) -> String? {
        let period = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        return period.map { context.sentence(on: indicator, of: context.campaign.provinceUnit, until: $0) }
    }

    func view(_ entry: Indicator, _ context: PageContext) -> View {
        let period = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        let theme = context.campaign.themes[id: entry.theme]
        let graphics = IndicatorGraphics(indicator: indicator, context: context)
        let places = IndicatorPlaces(indicator: indicator, context: context)
        return View(
            code: entry.id, theme: theme.map { context.inline($0.name) } ?? [], formula: context.formula(entry),
            measure: context.phrases.word("measure", entry.measure.rawValue),
            direction: context.phrases.word("direction", entry.direction.rawValue),
            frequency: context.phrases.word("frequency", entry.frequency.rawValue),
            levels: entry.levels.map { context.phrases.word("level", $0.rawValue) }.joined(separator: ", "),
            paragraphs: context.places(inPlan: entry.paragraphs), officialCode: entry.officialCode ?? "",
            threshold: context.style.number(entry.suppressionThreshold ?? context.settings.suppressionThreshold),
            note: entry.note.map(context.inline) ?? [], resources: ResourceIndicators.note(on: indicator, in: context),
            period: period.map(context.name) ?? "", isContext: !entry.isRankable,
            isOfGroups: entry.computed?.rule == .groupGap, now: period.map { now($0, entry, context) },
            message: period.map { context.answer(on: indicator, until: $0) } ?? "",
            targets: targets(entry, context),
            trend: period.map(graphics.trend) ?? [],
            trendPicture: ChartPictureView(.trend, of: indicator, in: context),
            historyMessage: period.flatMap { HistoryHeading(of: indicator, until: $0, context: context)?.words } ?? "",
            history: period.map { history($0, entry, context) } ?? [],
            figures: period.flatMap { PeriodFiguresView(of: indicator, in: $0, context: context) },
            groups: period.flatMap { IndicatorGroupsView(of: indicator, until: $0, context: context) },
            learners: period.flatMap {
                IndicatorGroupsView(of: indicator, until: $0, context: context, among: .learner)
            },
            periods: period.map(places.periods) ?? [], allPeriods: period.map(places.rows) ?? [],
            citation: context.citation(
                of: "\(entry.id). \(context.plain(entry.name)) – \(context.plain(context.settings.title))",
                at: .indicator(indicator)),
            frames: FrameSubject.allCases.filter { $0.isDrawn(indicator, in: context.site) }.map {
                FrameView($0, of: indicator, in: context)
            },
            tasks: tasks(context), changes: context.changes(of: "indicator", entry.id),
            proofs: context.proofLinks(ofRecords: ["indicator", "target"]), proofHelp: context.proofHelpHref,
            workbook: context.workbookHref(of: .indicator(indicator)),
            csv: context.figuresHref(of: .indicator(indicator), as: .csv), reading: context.readingHelpHref,
            json: context.figuresHref(of: .indicator(indicator), as: .json))
    }

    private func now(_ period: RegisterIndex<Period>, _ entry: Indicator, _ context: PageContext) -> FigureView {
        let key = FigureKey(unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)
        return context.view(context.campaign.figures[key], entry.measure)
    }

    private func targets(_ entry: Indicator, _ context: PageContext) -> [TargetView] {
        entry.targets.map { target in
            TargetView(
                period: context.campaign.periods.index(of: target.period).map(context.name) ?? target.period,
                value: context.amount(target.value, entry.measure), source: target.source)
        }
    }

    private func history(
        _ last: RegisterIndex<Period>, _ entry: Indicator, _ context: PageContext
    ) -> [HistoryView] {
        let periods = context.periods(until: last)
        let first = periods.first
        return periods.map { period in
            let key = FigureKey(
                unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)
            let figure = context.campaign.figures[key]
            return HistoryView(
                id: context.anchor(indicator, period), code: "\(entry.id), \(context.name(period))",
                period: context.name(period), figure: context.view(figure, entry.measure),
                reporting: context.places(with: indicator, in: period), proof: context.proof(of: figure, entry),
                broken: period == first ? "" : context.brokenChange(of: key) ?? "")
        }
    }

    private func tasks(_ context: PageContext) -> [LinkView] {
        let campaign = context.campaign
        return campaign.tasks.indices.filter { campaign.tasks[$0].indicators.contains(indicator) }.map { task in
            LinkView(
                Markup.text("\(campaign.tasks[task].id). ") + context.inline(campaign.tasks[task].title),
                href: context.href(.task(task)))
        }
    }
}
