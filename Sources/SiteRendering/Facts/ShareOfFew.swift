import CampaignModel

extension Campaign {
    /// A share of fewer than this moves by more than five points with every single case.
    static let fewestOfMany = 20

    /// False for a share of so few cases, now or in the period before, that its change says little: one difficulty of one
    /// that was resolved, then none of two, is a fall of a hundred points. Such a change is shown where the figure is, with
    /// its parts, and never picked out as the largest.
    func isOfMany(_ figure: Figure) -> Bool {
        let before = previousPeriod(of: figure.key.period).map { figures[figure.key.moved(to: $0)] }
        return [figure, before].compactMap { $0?.denominator }.allSatisfy { $0 >= Campaign.fewestOfMany }
    }
}
