import CampaignModel

/// A declared score of a commune: its value, its place, what is missing in it.
struct CompositeScoreView: TemplateView {
    let name: [UInt8]
    let score: String
    let isScored: Bool
    let place: String
    let coverage: String
    let missing: [LinkView]
    let methodHref: String

    static let fields = Fields<CompositeScoreView>([
        .html("name") { $0.name },
        .text("score") { $0.score },
        .flag("is_scored") { $0.isScored },
        .text("place") { $0.place },
        .text("coverage") { $0.coverage },
        .list("missing") { $0.missing },
        .flag("has_missing") { !$0.missing.isEmpty },
        .text("method_href") { $0.methodHref },
    ])

    init(_ table: CompositeTable, of commune: RegisterIndex<Commune>, context: PageContext) {
        let score = table[commune]
        name = context.inline(table.composite.name)
        self.score = score.value.map { context.style.number($0, decimals: 1) } ?? ""
        isScored = score.value != nil
        place = context.words(table.place(of: commune)) ?? ""
        coverage = context.style.percent(score.coverage)
        missing = score.parts.filter { $0.points == nil }.map { part in
            LinkView(
                context.inline(context.campaign.indicators[part.part.indicator].name),
                href: context.href(.indicator(part.part.indicator)))
        }
        let method = context.routes.storyPosition(.page, slug: "method")
        methodHref = method.map { "\(context.href(.story($0)))#\(CompositeMethodView.anchor(table.composite))" } ?? ""
    }
}
