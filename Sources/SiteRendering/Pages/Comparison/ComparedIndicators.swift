import CampaignModel

/// The indicators in which communes are held beside one another: those of their level that were due by now.
struct ComparedIndicators {
    /// All, in the order of the catalogue.
    let all: [RegisterIndex<Indicator>]
    /// The main ones.
    let main: [RegisterIndex<Indicator>]

    init(_ context: PageContext) {
        let indicators = context.campaign.indicators
        all = indicators.indices.filter {
            indicators[$0].levels.contains(.commune) && context.comparisons[$0] != nil
        }
        main = context.facts.main[.commune].filter { context.comparisons[$0] != nil }
    }
}
