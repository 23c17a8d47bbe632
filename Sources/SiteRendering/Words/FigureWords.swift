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

    /// A value in its measure, rounded as changes are judged.
    func amount(_ value: Double, _ measure: Indicator.Measure) -> String {
        let seen = measure.seen(value)
        return switch measure {
        case .percent: style.percent(seen)
        case .count: style.number(seen, decimals: seen == seen.rounded() ? 0 : 1)
        case .money: money(seen)
        case .points: phrases(.amountPoints, ["n": style.number(seen, decimals: 1)])
        case .score: style.number(seen, decimals: 1)
        case .days: phrases(.amountDays, count: Int(seen), ["n": style.number(seen, decimals: 0)])
        }
    }

    /// An amount of đồng as people say it: “9,13 tỷ đồng”; files hold it in full.
    func money(_ value: Double) -> String {
        let scale = AmountScale(of: value)
        var number = style.number(value / scale.size, decimals: scale.decimals)
        if scale.decimals > 0 {
            while number.hasSuffix("0") { number.removeLast() }
            if number.hasSuffix(style.decimalMark) { number.removeLast(style.decimalMark.count) }
        }
        let words: PhraseKey =
            switch scale {
            case .billion: .amountBillion
            case .million: .amountMillion
            case .dong: .amountMoney
            }
        return phrases(words, ["n": number])
    }

    /// The name of a period, as in “Quý III/2026”.
    func name(_ period: RegisterIndex<Period>) -> String { periodNames[period] }

    /// A period's name inside a sentence: “quý III/2026”.
    func nameWithin(_ period: RegisterIndex<Period>) -> String { periodNames.within(period) }

    /// A commune’s name inside a sentence: Vietnamese writes the kind that it begins with small there, “xã Đam Rông 4”.
    func nameWithin(_ commune: Commune) -> String {
        tag == .vietnamese ? commune.name.prefix(1).lowercased() + commune.name.dropFirst() : commune.name
    }
}
