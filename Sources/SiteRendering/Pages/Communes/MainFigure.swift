import CampaignModel

/// A main figure of a commune: its message, its course, its place among all communes.
struct MainFigureView: TemplateView {
    let name: [UInt8]
    let href: String
    let message: String
    let figure: FigureView
    let spark: [UInt8]
    let course: String
    let standing: String
    let middle: String
    let target: TargetStandingView?
    let strip: [UInt8]
    /// Where the figure stands on the page.
    let id: String
    let code: String
    let proof: ProofView

    static let fields = Fields<MainFigureView>([
        .html("name") { $0.name },
        .text("href") { $0.href },
        .text("message") { $0.message },
        .record("figure") { $0.figure },
        .html("spark") { $0.spark },
        .text("course") { $0.course },
        .text("standing") { $0.standing },
        .text("middle") { $0.middle },
        .record("target", optional: { $0.target }),
        .html("strip") { $0.strip },
        .text("id") { $0.id },
        .text("code") { $0.code },
        .record("proof") { $0.proof },
    ])
}

/// Makes the main figures of a commune.
struct MainFigures {
    let commune: RegisterIndex<Commune>
    let context: PageContext

    private var kind: Commune.Kind { context.campaign.communes[commune].kind }

    /// The views of entries that are main figures.
    func views(of entries: [ScorecardEntry]) -> [MainFigureView] {
        entries.enumerated().map { view($0.element, isDrawn: $0.offset < MainFigures.drawn) }
    }

    /// How many are drawn among all communes: each drawing is a fifth of a kilobyte of a page that must stay small.
    private static let drawn = 3

    private func view(_ entry: ScorecardEntry, isDrawn: Bool) -> MainFigureView {
        let indicator = context.campaign.indicators[entry.indicator]
        return MainFigureView(
            name: context.inline(indicator.name), href: context.href(.indicator(entry.indicator)),
            message: MainMessage(entry: entry, kind: kind, context: context).words,
            figure: context.view(entry.figure, indicator.measure),
            spark: context.spark(entry.figure.key),
            course: context.course(on: entry.indicator, of: entry.figure.key.unit, until: entry.period),
            standing: standing(entry), middle: middle(entry, indicator.measure),
            target: context.targetStanding(entry.path, indicator.measure),
            strip: isDrawn ? strip(entry, indicator) : [],
            id: context.anchor(of: entry.figure.key), code: indicator.id,
            proof: context.proof(of: entry.figure, indicator))
    }

    /// “Ranks 11 of 124; 9 of the 20 wards.”
    private func standing(_ entry: ScorecardEntry) -> String {
        guard let place = entry.place else { return "" }
        let all = context.phrases(
            place.isTied ? .placeTied : .place,
            ["rank": context.style.number(place.rank), "of": context.style.number(place.participants)])
        guard let own = entry.placeInKind else { return context.phrases(.sentence, ["words": all]) }
        let inKind = context.phrases(
            .placeInKind,
            [
                "rank": context.style.number(own.rank), "of": context.style.number(own.participants),
                "kind": context.phrases.word("commune_kind_many", kind.rawValue),
            ])
        return context.phrases(.sentencePair, ["first": all, "second": inKind])
    }

    /// “Middle of all communes: 39.5%; of the wards: 46.2%.”
    private func middle(_ entry: ScorecardEntry, _ measure: Indicator.Measure) -> String {
        guard let median = entry.median else { return "" }
        let all = context.phrases(.middleOfAll, ["n": context.amount(median, measure)])
        guard let own = entry.kindMedian else { return context.phrases(.sentence, ["words": all]) }
        let inKind = context.phrases(
            .middleOfKind,
            ["n": context.amount(own, measure), "kind": context.phrases.word("commune_kind_many", kind.rawValue)])
        return context.phrases(.sentencePair, ["first": all, "second": inKind])
    }

    /// All communes as dots with this one marked.
    private func strip(_ entry: ScorecardEntry, _ indicator: Indicator) -> [UInt8] {
        guard let comparison = context.comparisons[entry.indicator] else { return [] }
        return IndicatorGraphics(indicator: entry.indicator, context: context)
            .strip(comparison, id: "s\(indicator.id)", mine: commune, middle: .chartMiddle)
    }
}
