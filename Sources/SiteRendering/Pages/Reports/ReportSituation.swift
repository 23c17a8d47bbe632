import CampaignModel

/// Where the province stands in a period, in a few sentences made of counts.
struct ReportSituation {
    let span: ReportSpan
    let context: PageContext
    private let counted: [ReportSpan.Counted]
    /// The changes that have a better side.
    private let changes: [Changed]

    private typealias Changed = (indicator: RegisterIndex<Indicator>, figure: Figure, change: FigureChange)

    init(span: ReportSpan, context: PageContext) {
        self.span = span
        self.context = context
        counted = span.counted
        changes = counted.compactMap { entry in
            guard context.campaign.indicators[entry.indicator].isRankable,
                let change = context.campaign.change(of: entry.figure)
            else { return nil }
            return (entry.indicator, entry.figure, change)
        }
    }

    var points: [ReportPage.PointView] {
        [given, moves] + [mover(.better), mover(.worse), few, reports, tasks].compactMap(\.self)
    }

    private enum Side { case better, worse }

    private func number(_ number: Int) -> String { context.style.number(number) }

    /// How many of the counted indicators have a figure.
    var tally: (given: Int, due: Int) {
        (counted.count(where: \.figure.isGiven), counted.count)
    }

    private var given: ReportPage.PointView {
        let tally = tally
        let computed = counted.count { $0.figure.isGiven && $0.figure.isComputed }
        let words = context.phrases(.periodReportGiven, ["n": number(tally.given), "of": number(tally.due)])
        return ReportPage.PointView(
            computed == 0
                ? words : "\(words) " + context.phrases(.periodReportComputed, count: computed, ["n": number(computed)])
        )
    }

    private func side(_ change: FigureChange, of indicator: RegisterIndex<Indicator>) -> Side? {
        change.isBetter(context.campaign.indicators[indicator].direction).map { $0 ? .better : .worse }
    }

    private var moves: ReportPage.PointView {
        let sides = changes.map { side($0.change, of: $0.indicator) }
        guard !sides.isEmpty else { return ReportPage.PointView(context.phrases[.periodReportNoMoves]) }
        let counts: [(key: PhraseKey, count: Int)] = [
            (.periodReportBetter, sides.count { $0 == .better }), (.periodReportWorse, sides.count { $0 == .worse }),
            (.periodReportSame, sides.count { $0 == nil }), (.periodReportUncompared, tally.due - sides.count),
        ]
        return ReportPage.PointView(context.phrases(.periodReportMoves, ["counts": context.nonzero(counts)]))
    }

    /// The shares that moved to a side.
    private var movedShares: [Changed] {
        changes.filter { entry in
            context.campaign.indicators[entry.indicator].measure == .percent
                && side(entry.change, of: entry.indicator) != nil
        }
    }

    /// Says that shares of few cases were left out of those that moved most, where there are some.
    private var few: ReportPage.PointView? {
        guard movedShares.contains(where: { !context.campaign.isOfMany($0.figure) }) else { return nil }
        return ReportPage.PointView(context.phrases(.periodReportFew, ["n": number(Campaign.fewestOfMany)]))
    }

    /// The share that has moved most to a side.
    private func mover(_ wanted: Side) -> ReportPage.PointView? {
        let candidates = movedShares.filter { entry in
            context.campaign.isOfMany(entry.figure) && side(entry.change, of: entry.indicator) == wanted
        }
        let most = candidates.reduce(nil as Changed?) { best, next in
            best.map { abs(next.change.difference) > abs($0.change.difference) ? next : $0 } ?? next
        }
        guard let most else { return nil }
        let change = context.change(of: most.figure, measure: .percent)
        let value = context.words(most.figure, .percent)
        return ReportPage.PointView(
            context.phrases(
                wanted == .better ? .periodReportBest : .periodReportWorst, ["change": change, "value": value]),
            links: [context.indicatorLink(most.indicator)])
    }

    private var reports: ReportPage.PointView? {
        let own = Punctuality(of: span.reports, on: context.settings.asOf)
        guard own.due > 0 else { return nil }
        return ReportPage.PointView(
            context.phrases(
                .periodReportReports,
                [
                    "n": number(own.inTime), "of": number(own.due), "late": number(own.late),
                    "missing": number(own.missing),
                ]))
    }

    private var tasks: ReportPage.PointView? {
        let states = span.taskStates
        guard !states.isEmpty else { return nil }
        return ReportPage.PointView(
            context.phrases(
                .periodReportTasks,
                [
                    "date": context.style.short(span.entry.end), "of": number(states.count),
                    "late": number(states.count { $0 == .late }),
                    "reports": number(states.count { $0 == .reportsLate }),
                    "silent": number(states.count { $0 == .silent }),
                ]))
    }
}
