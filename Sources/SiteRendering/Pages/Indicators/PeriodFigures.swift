import CampaignModel

/// An indicator's places in one period: which other periods there are, where it is high and low, how it changed over a
/// year, and every commune by rank.
struct PeriodFiguresView: TemplateView {
    let period: String
    let isContext: Bool
    let steps: [PeriodStepView]
    /// How far the places lie apart; empty where nothing can be said.
    let gap: String
    let range: [UInt8]
    let map: [UInt8]
    let mapDescription: String
    /// The map as a file; of the newest period only.
    let mapPicture: ChartPictureView?
    let strip: [UInt8]
    let stripPicture: ChartPictureView?
    let median: String
    let participants: String
    let yearRange: [UInt8]
    let yearMap: [UInt8]
    let yearPicture: ChartPictureView?
    /// Whether places are too many to be seen at a glance.
    let hasEnds: Bool
    let best: [IndicatorPage.CommuneRowView]
    let worst: [IndicatorPage.CommuneRowView]
    let communes: [IndicatorPage.CommuneRowView]
    let showAll: String

    static let fields = Fields<PeriodFiguresView>([
        .text("period") { $0.period },
        .flag("is_context") { $0.isContext },
        .flag("has_steps") { $0.steps.count > 1 },
        .list("steps") { $0.steps },
        .flag("has_places") { !$0.map.isEmpty || !$0.strip.isEmpty },
        .text("gap") { $0.gap },
        .html("range") { $0.range },
        .html("map") { $0.map },
        .text("map_description") { $0.mapDescription },
        .record("map_picture", optional: { $0.mapPicture }),
        .html("strip") { $0.strip },
        .record("strip_picture", optional: { $0.stripPicture }),
        .text("median") { $0.median },
        .text("participants") { $0.participants },
        .html("year_range") { $0.yearRange },
        .html("year_map") { $0.yearMap },
        .record("year_picture", optional: { $0.yearPicture }),
        .flag("has_ends") { $0.hasEnds },
        .flag("has_best") { !$0.best.isEmpty },
        .flag("has_worst") { !$0.worst.isEmpty },
        .list("best") { $0.best },
        .list("worst") { $0.worst },
        .flag("has_communes") { !$0.communes.isEmpty },
        .list("communes") { $0.communes },
        .flag("is_open") { $0.isOpen },
        .text("show_all") { $0.showAll },
    ])

    /// Whether the table of all places stands open: where there is no other, and it is short.
    var isOpen: Bool { !hasEnds && communes.count <= RecordSection.mostOpenRows }

    /// The figures of a period; nothing for an indicator that communes don't report.
    init?(of indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>, context: PageContext) {
        let entry = context.campaign.indicators[indicator]
        guard entry.levels.contains(.commune) else { return nil }
        let comparison =
            context.facts.periods[indicator, period]?.comparison
            ?? Comparison(of: indicator, in: period, campaign: context.campaign)
        let places = IndicatorPlaces(indicator: indicator, context: context, comparison: comparison)
        let graphics = IndicatorGraphics(indicator: indicator, context: context)
        let rows = places.ranking(in: period)
        let ends = places.ends(of: rows)
        self.period = context.name(period)
        isContext = !entry.isRankable
        steps = PeriodStepView.all(of: indicator, at: period, context: context)
        gap = places.gap
        range = places.range
        map = graphics.map(in: period)
        mapDescription = context.mapDescription
        let last = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        let isNewest = last == period
        mapPicture = isNewest ? ChartPictureView(.map, of: indicator, in: context) : nil
        strip = graphics.strip(comparison)
        stripPicture = isNewest ? ChartPictureView(.strip, drawn: strip, of: indicator, in: context) : nil
        median = comparison.median.map { context.amount($0, entry.measure) } ?? ""
        participants = context.places(with: indicator, in: period)
        yearMap = graphics.yearMap(in: period)
        yearPicture = isNewest ? ChartPictureView(.year, drawn: yearMap, of: indicator, in: context) : nil
        yearRange = yearMap.isEmpty ? [] : places.yearRange(in: period)
        hasEnds = ends != nil
        best = ends?.best ?? []
        worst = ends?.worst ?? []
        communes = rows
        showAll = context.phrases(.showAllPlaces, ["n": context.style.number(rows.count)])
    }
}

/// A period that the figures can be seen in.
struct PeriodStepView: TemplateView {
    let name: String
    let href: String
    let isCurrent: Bool

    static let fields = Fields<PeriodStepView>([
        .text("name") { $0.name },
        .text("href") { $0.href },
        .flag("is_current") { $0.isCurrent },
    ])

    /// The periods of an indicator that have a page, the newest last: that one's is the indicator's own.
    static func all(
        of indicator: RegisterIndex<Indicator>, at shown: RegisterIndex<Period>, context: PageContext
    ) -> [PeriodStepView] {
        guard let current = context.settings.currentPeriod,
            let last = context.lastPeriod(with: indicator, until: current)
        else { return [] }
        let past = PastPages.periods(of: indicator, in: context.site).map { period in
            PeriodStepView(
                name: context.name(period), href: context.href(context.indicatorPeriod(indicator, period)),
                isCurrent: period == shown)
        }
        return past + [
            PeriodStepView(
                name: context.name(last), href: context.href(.indicator(indicator)), isCurrent: last == shown)
        ]
    }
}

extension IndicatorPlaces {
    /// Every commune of a period: by rank, and those without one by name.
    func ranking(in period: RegisterIndex<Period>) -> [IndicatorPage.CommuneRowView] {
        let campaign = context.campaign
        let measure = campaign.indicators[indicator].measure
        let rows = campaign.communes(on: campaign.periods[period].end).map { commune in
            (
                commune: commune, rank: comparison?.rank(of: commune) ?? Int.max,
                figure: campaign.figures[
                    FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)],
                key: context.facts.nameOrder[Int(commune.position)]
            )
        }
        let sorted = rows.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.key < $1.key }
        return sorted.map { row in
            IndicatorPage.CommuneRowView(
                name: context.vietnamese(campaign.communes[row.commune].name),
                href: context.href(.commune(row.commune)),
                rank: row.rank == .max ? context.phrases[.noneMark] : context.style.number(row.rank),
                figure: context.view(row.figure, measure),
                change: context.change(of: row.figure, measure: measure),
                difference: context.difference(of: row.figure).map(MachineNumber.text) ?? "")
        }
    }
}
