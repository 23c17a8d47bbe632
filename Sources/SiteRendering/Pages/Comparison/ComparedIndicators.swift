import CampaignModel

/// The indicators in which communes are held beside one another: those of their level that were due by now.
struct ComparedIndicators {
    /// All, in the order of the catalogue.
    let all: [RegisterIndex<Indicator>]
    /// Those that have a sentence for citizens; where none has one, the first few in which communes are ranked.
    let main: [RegisterIndex<Indicator>]

    init(_ context: PageContext) {
        let indicators = context.campaign.indicators
        all = indicators.indices.filter {
            indicators[$0].levels.contains(.commune) && context.comparisons[$0] != nil
        }
        let spoken = all.filter { indicators[$0].sentence != nil }
        main = spoken.isEmpty ? Array(all.filter { indicators[$0].isRankable }.prefix(5)) : spoken
    }
}
