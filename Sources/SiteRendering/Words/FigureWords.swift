import CampaignModel

/// A figure in words: the value as the language writes it, or what its state is called.
struct FigureView: TemplateView {
    /// What the cell says, as in “45,2%” or “chưa báo cáo”.
    let text: String
    /// The state's word in classes, as in `reported`, `not-reported`, `suppressed`.
    let state: String
    let isReported: Bool
    /// What the unit says beside it; empty where it says nothing.
    var note: [UInt8] = []

    static let fields = Fields<FigureView>([
        .text("text") { $0.text },
        .text("state") { $0.state },
        .flag("is_reported") { $0.isReported },
        .html("note") { $0.note },
    ])
}

extension PageContext {
    /// A figure in words.
    func view(_ figure: Figure, _ measure: Indicator.Measure) -> FigureView {
        FigureView(
            text: words(figure, measure), state: figure.state.className,
            isReported: figure.state == .reported, note: figure.note.map(inline) ?? [])
    }

    /// What a figure's cell says.
    func words(_ figure: Figure, _ measure: Indicator.Measure) -> String {
        switch figure.state {
        case .reported:
            guard let value = figure.value else {
                preconditionFailure("A reported figure has no value: ValueRule let it pass.")
            }
            return amount(value, measure)
        case .notReported: return phrases[figure.isWithdrawn ? .stateWithdrawn : .stateNotReported]
        case .notApplicable: return phrases[.stateNotApplicable]
        case .suppressed: return phrases[.stateSuppressed]
        }
    }

    /// A value in its measure.
    func amount(_ value: Double, _ measure: Indicator.Measure) -> String {
        switch measure {
        case .percent: style.percent(value)
        case .count: style.number(value, decimals: value == value.rounded() ? 0 : 1)
        case .money: phrases(.amountMoney, ["n": style.number(value, decimals: 0)])
        case .points: phrases(.amountPoints, ["n": style.number(value, decimals: 1)])
        case .score: style.number(value, decimals: 1)
        case .days: phrases(.amountDays, count: Int(value), ["n": style.number(value, decimals: 0)])
        }
    }

    /// The name of a period, as in “Quý III/2026”.
    func name(_ period: RegisterIndex<Period>) -> String {
        let period = campaign.periods[period]
        let year = String(period.end.year)
        let roman = ["I", "II", "III", "IV"]
        switch period.kind {
        case .quarter:
            return phrases(
                .periodQuarter, ["n": roman[period.ordinal - 1], "number": String(period.ordinal), "year": year])
        case .halfYear:
            return phrases(period.ordinal == 1 ? .periodFirstHalf : .periodSecondHalf, ["year": year])
        case .year: return phrases(.periodYear, ["year": year])
        }
    }
}
