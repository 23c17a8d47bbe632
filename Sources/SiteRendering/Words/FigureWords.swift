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
        case .money: money(value)
        case .points: phrases(.amountPoints, ["n": style.number(value, decimals: 1)])
        case .score: style.number(value, decimals: 1)
        case .days: phrases(.amountDays, count: Int(value), ["n": style.number(value, decimals: 0)])
        }
    }

    /// An amount of đồng as people say it: “9,13 tỷ đồng”; files hold it in full.
    func money(_ value: Double) -> String {
        let steps: [(size: Double, words: PhraseKey)] = [(1e9, .amountBillion), (1e6, .amountMillion)]
        // What would be written as 1000 million is a billion.
        guard let step = steps.first(where: { abs(value) >= $0.size * 0.999_995 }) else {
            return phrases(.amountMoney, ["n": style.number(value, decimals: 0)])
        }
        var number = style.number(value / step.size, decimals: 2)
        while number.hasSuffix("0"), number.contains(style.decimalMark) { number.removeLast() }
        if number.hasSuffix(style.decimalMark) { number.removeLast(style.decimalMark.count) }
        return phrases(step.words, ["n": number])
    }

    /// The name of a period, as in “Quý III/2026”.
    func name(_ period: RegisterIndex<Period>) -> String {
        name(period, .periodQuarter, halves: (.periodFirstHalf, .periodSecondHalf), .periodYear)
    }

    /// A period's name inside a sentence: “quý III/2026”.
    func nameWithin(_ period: RegisterIndex<Period>) -> String {
        name(
            period, .periodQuarterWithin, halves: (.periodFirstHalfWithin, .periodSecondHalfWithin), .periodYearWithin)
    }

    /// A commune’s name inside a sentence: Vietnamese writes the kind that it begins with small there, “xã Đam Rông 4”.
    func nameWithin(_ commune: Commune) -> String {
        tag == .vietnamese ? commune.name.prefix(1).lowercased() + commune.name.dropFirst() : commune.name
    }

    private func name(
        _ period: RegisterIndex<Period>, _ quarter: PhraseKey, halves: (first: PhraseKey, second: PhraseKey),
        _ whole: PhraseKey
    ) -> String {
        let period = campaign.periods[period]
        let year = String(period.end.year)
        let roman = ["I", "II", "III", "IV"]
        switch period.kind {
        case .quarter:
            return phrases(
                quarter, ["n": roman[period.ordinal - 1], "number": String(period.ordinal), "year": year])
        case .halfYear:
            return phrases(period.ordinal == 1 ? halves.first : halves.second, ["year": year])
        case .year: return phrases(whole, ["year": year])
        }
    }
}
