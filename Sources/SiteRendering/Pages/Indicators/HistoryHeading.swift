import CampaignModel

/// What an indicator's figures of the province say of all its periods, short enough for a heading.
///
/// Periods without a figure are passed over: each figure is held against the one before it. Two that readers see as
/// the same are the same.
struct HistoryHeading {
    /// The heading in the page's language.
    let words: String

    /// Nothing for fewer than two figures, or when some can't be compared with the one before.
    init?(of indicator: RegisterIndex<Indicator>, until last: RegisterIndex<Period>, context: PageContext) {
        let measure = context.campaign.indicators[indicator].measure
        let keys = context.periods(until: last).map { period in
            FigureKey(unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)
        }
        guard !keys.dropFirst().contains(where: { context.brokenChange(of: $0) != nil }) else { return nil }
        let values = keys.compactMap { context.campaign.figures[$0].chartValue.number }
        self.init(values, measure: measure, phrases: context.phrases, style: context.style) {
            context.amount($0, measure)
        }
    }

    /// Words the course of figures, the earliest first.
    ///
    /// - Parameter written: how readers see a figure.
    init?(
        _ values: [Double], measure: Indicator.Measure, phrases: Phrasebook, style: WritingStyle,
        written: (Double) -> String
    ) {
        guard values.count > 1, let first = values.first.map(written), let last = values.last.map(written) else {
            return nil
        }
        let steps = zip(values, values.dropFirst()).map { SeenChange(from: $0, to: $1, measure: measure).course }
        let rises = steps.count { $0 == .up }
        let falls = steps.count { $0 == .down }
        words =
            switch (rises, falls) {
            case (0, 0): phrases(.historyLevel, ["last": last])
            case (steps.count, _): phrases(.historyRising, ["first": first, "last": last])
            case (_, steps.count): phrases(.historyFalling, ["first": first, "last": last])
            case (0, _):
                phrases(
                    .historyMixedFalling, ["n": style.number(falls), "of": style.number(steps.count), "last": last])
            default:
                phrases(
                    .historyMixed, ["n": style.number(rises), "of": style.number(steps.count), "last": last])
            }
    }
}
