import CampaignModel

/// What readers come to the first page for, answered in a line each: where the province stands, what changed most,
/// what is late, whom to learn from.
struct HomeAnswers {
    let context: PageContext
    /// The figures that the first page shows large, in their order.
    let headlines: [RegisterIndex<Indicator>]

    /// A question, its short answer, and where the rest stands.
    struct AnswerView: TemplateView {
        let kind: String
        let question: String
        /// The number or word that stands out.
        let value: String
        let detail: [UInt8]
        let href: String

        static let fields = Fields<AnswerView>([
            .text("kind") { $0.kind },
            .text("question") { $0.question },
            .text("value") { $0.value },
            .html("detail") { $0.detail },
            .text("href") { $0.href },
        ])
    }

    /// The answers that the content has, in the order of the questions.
    var views: [AnswerView] {
        [standing, change, lateness, model, promises].compactMap(\.self)
    }

    /// How many promises changed since the last release, or with it when nothing has changed since.
    private var promises: AnswerView? {
        let changes = context.site.changes
        guard let first = changes.first else { return nil }
        let released = changes.steps.filter { $0.release != nil }
        let pending = changes.steps.last { $0.release == nil && $0.changes.contains(where: \.needsReason) }
        let before = released.dropLast().last?.release ?? first
        let since = pending == nil ? before : released.last?.release ?? first
        let (count, wordings, _) = (pending ?? released.last).map(context.differences) ?? (0, 0, 0)
        let detail = context.phrases(
            .homeChangesSince, count: count,
            ["n": context.style.number(since.number), "date": context.style.short(since.date)])
        let others = context.nonzero([(.changesWordings, wordings)])
        return AnswerView(
            kind: "changes", question: context.phrases[.homeAskChanges], value: context.style.number(count),
            detail: Markup.text(others.isEmpty ? detail : "\(detail); \(others)"),
            href: context.href(.single(.revisions)))
    }

    /// The first of the figures, and how it has changed.
    private var standing: AnswerView? {
        guard let indicator = headlines.first, let figure = figure(indicator) else { return nil }
        let entry = context.campaign.indicators[indicator]
        return AnswerView(
            kind: "standing", question: context.phrases[.homeAskStanding], value: context.words(figure, entry.measure),
            detail: context.inline(entry.name) + changeWords(figure, entry.measure),
            href: context.href(.indicator(indicator)))
    }

    /// The largest change since the period before, among the other figures of the same measure.
    private var change: AnswerView? {
        let figures = headlines.dropFirst().compactMap { indicator in
            figure(indicator).map { (indicator: indicator, figure: $0) }
        }
        let changes = figures.filter { context.campaign.isOfMany($0.figure) }.compactMap { entry in
            context.difference(of: entry.figure).map {
                (indicator: entry.indicator, figure: entry.figure, by: abs($0))
            }
        }
        let largest = changes.reduce(changes.first) { best, next in
            best.map { next.by > $0.by ? next : $0 }
        }
        guard let largest else { return nil }
        let entry = context.campaign.indicators[largest.indicator]
        return AnswerView(
            kind: "change", question: context.phrases[.homeAskChange],
            value: context.changeSince(largest.figure, entry.measure) ?? "",
            detail: context.inline(entry.name), href: context.href(.indicator(largest.indicator)))
    }

    /// How many tasks are late, how many nobody has reported on.
    private var lateness: AnswerView? {
        let states = context.campaign.taskStates
        guard !states.isEmpty else { return nil }
        let (late, silent) = (states.count { $0 == .late }, states.count { $0 == .silent })
        let detail =
            silent == 0
            ? context.phrases[.homeNoneSilent]
            : context.phrases(.homeSilentTasks, count: silent, ["n": context.style.number(silent)])
        return AnswerView(
            kind: late + silent == 0 ? "fine" : "late", question: context.phrases[.homeAskLate],
            value: late == 0
                ? context.phrases[.homeNoneLate]
                : context.phrases(.homeLateTasks, count: late, ["n": context.style.number(late)]),
            detail: Markup.text(detail), href: context.href(.single(.tasks)))
    }

    /// The newest good model.
    private var model: AnswerView? {
        guard let position = context.newestModels.first, let card = context.card(position) else { return nil }
        return AnswerView(
            kind: "model", question: context.phrases[.homeAskModel], value: "",
            detail: card.title, href: context.href(.story(position)))
    }

    private func figure(_ indicator: RegisterIndex<Indicator>) -> Figure? {
        let campaign = context.campaign
        guard let current = context.settings.currentPeriod,
            let period = campaign.lastPeriod(with: indicator, until: current)
        else { return nil }
        return campaign.figures[
            FigureKey(unit: campaign.provinceUnit, indicator: indicator, group: nil, period: period)]
    }

    private func changeWords(_ figure: Figure, _ measure: Indicator.Measure) -> [UInt8] {
        context.changeSince(figure, measure).map { Markup.text(", " + $0) } ?? []
    }
}

extension PageContext {
    /// Where the good models stand among the stories, the newest first.
    var newestModels: [Int] { newestFirst(.model) }
}
