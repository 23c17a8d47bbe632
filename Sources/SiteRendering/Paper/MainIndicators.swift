import CampaignModel

/// The few indicators that a sheet of paper or a minute of speech has room for.
///
/// The catalogue's own order says what matters: of each theme, the first shares of people that communes report every
/// quarter and that are compared at all.
struct MainIndicators {
    private let campaign: Campaign

    init(_ campaign: Campaign) {
        self.campaign = campaign
    }

    /// The first indicators of each theme, in the order of the themes.
    func first(_ perTheme: Int, limit: Int) -> [RegisterIndex<Indicator>] {
        let chosen = campaign.themes.items.flatMap { theme in
            campaign.indicators.indices.filter { isMain($0) && campaign.indicators[$0].theme == theme.id }
                .prefix(perTheme)
        }
        return Array(chosen.prefix(limit))
    }

    private func isMain(_ index: RegisterIndex<Indicator>) -> Bool {
        let indicator = campaign.indicators[index]
        return indicator.measure == .percent && indicator.isRankable && indicator.frequency == .quarter
            && indicator.levels.contains(.commune)
    }
}
