import CampaignModel

/// How a declared score is worked out, for the page on method: from the same declaration that the score is made by.
struct CompositeMethodView: TemplateView {
    /// An indicator with its weight.
    struct PartView: TemplateView {
        let name: [UInt8]
        let href: String
        let weight: String
        let share: String
        let worst: String
        let best: String

        static let fields = Fields<PartView>([
            .html("name") { $0.name },
            .text("href") { $0.href },
            .text("weight") { $0.weight },
            .text("share") { $0.share },
            .text("worst") { $0.worst },
            .text("best") { $0.best },
        ])
    }

    let id: String
    let name: [UInt8]
    let source: [UInt8]
    let normalisation: String
    let coverage: String
    let parts: [PartView]

    static let fields = Fields<CompositeMethodView>([
        .text("id") { $0.id },
        .html("name") { $0.name },
        .html("source") { $0.source },
        .text("normalisation") { $0.normalisation },
        .text("coverage") { $0.coverage },
        .list("parts") { $0.parts },
    ])

    init(_ composite: Composite, context: PageContext) {
        id = CompositeMethodView.anchor(composite)
        name = context.inline(composite.name)
        source = context.inline(composite.source)
        normalisation = context.phrases.word("normalisation", composite.normalisation.rawValue)
        coverage = context.phrases(.compositeCoverage, ["n": context.style.number(composite.minimumCoverage)])
        parts = composite.parts.map { part in
            let indicator = context.campaign.indicators[part.indicator]
            let isLower = indicator.direction == .lower
            let value = { (known: Double?, key: PhraseKey) in
                known.map { context.amount($0, indicator.measure) } ?? context.phrases[key]
            }
            return PartView(
                name: context.inline(indicator.name), href: context.href(.indicator(part.indicator)),
                weight: context.style.number(part.weight),
                share: ValueRule.percent(part.weight, of: composite.weight).map(context.style.percent) ?? "",
                worst: value(part.worst, isLower ? .compositeHighest : .compositeLowest),
                best: value(part.best, isLower ? .compositeLowest : .compositeHighest))
        }
    }

    /// Where the explanation of a score stands on its page.
    static func anchor(_ composite: Composite) -> String { "score-\(composite.id)" }
}
