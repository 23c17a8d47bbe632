import CampaignModel

/// A figure against the path to its target, in words.
struct TargetStandingView: TemplateView {
    /// The value and by when, as in “80% (Year 2026)”.
    let aim: String
    /// How the figure stands, as in “behind the path: 52.3% would be due by now”.
    let standing: String
    /// The standing's word in classes, as in `behind`.
    let state: String
    /// The document that sets the target.
    let source: String

    static let fields = Fields<TargetStandingView>([
        .text("aim") { $0.aim },
        .text("standing") { $0.standing },
        .text("state") { $0.state },
        .text("source") { $0.source },
    ])
}

extension PageContext {
    /// A path in words; nothing where no target has been set.
    func targetStanding(_ path: TargetPath, _ measure: Indicator.Measure) -> TargetStandingView? {
        guard let target = path.target else { return nil }
        let period = campaign.periods.index(of: target.period).map(name) ?? target.period
        let words = phrases.word("path", path.standing.rawValue)
        let expected = path.expected.map { amount($0, measure) }
        let isUnderWay = [.ahead, .on, .behind].contains(path.standing)
        let standing =
            if isUnderWay, let expected {
                phrases(.pathExpected, ["standing": words, "n": expected])
            } else {
                words
            }
        return TargetStandingView(
            aim: phrases(.targetAim, ["n": amount(target.value, measure), "period": period]), standing: standing,
            state: path.standing.rawValue, source: target.source)
    }
}
