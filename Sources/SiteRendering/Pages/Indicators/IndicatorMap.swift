import CampaignModel

/// The map of an indicator: every commune equally large, in at most five classes of its value, or of its change over a
/// year.
struct IndicatorMap {
    /// What the classes are made of.
    enum Subject {
        /// The figures of the period.
        case values
        /// Their change since the same period of the year before.
        case yearChanges
    }

    let indicator: RegisterIndex<Indicator>
    let period: RegisterIndex<Period>
    let context: PageContext
    var subject = Subject.values

    /// A commune on the map: its figure, and the number that its class is made of.
    private struct Place {
        let commune: RegisterIndex<Commune>
        let figure: Figure
        let number: Double?
        let words: String
    }

    /// The drawing; nothing while there are too few numbers for classes, or no map.
    func svg(_ text: ChartText) -> [UInt8] {
        guard let geometry = context.facts.map else { return [] }
        let places = context.communes.map { place($0) }
        let numbers = places.compactMap(\.number)
        guard numbers.count > 4 else { return [] }
        let breaks = ClassBreaks(for: numbers, finest: context.numbers(context.campaign.indicators[indicator]).finest)
        return MapFigure(geometry, units: places.map { unit($0, breaks) }, steps: steps(breaks, numbers)).svg(text)
    }

    private var measure: Indicator.Measure { context.campaign.indicators[indicator].measure }

    /// The measure of the numbers: points for changes of shares.
    private var numberMeasure: Indicator.Measure {
        subject == .yearChanges && measure == .percent ? .points : measure
    }

    private func place(_ commune: RegisterIndex<Commune>) -> Place {
        let campaign = context.campaign
        let key = FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)
        let figure = campaign.figures[key]
        switch subject {
        case .values:
            return Place(
                commune: commune, figure: figure, number: figure.value, words: context.words(figure, measure))
        case .yearChanges:
            let change = context.yearChange(of: commune, indicator, in: period)
            let words = context.words(change, measure)
            return Place(commune: commune, figure: figure, number: change?.difference, words: words)
        }
    }

    private func unit(_ place: Place, _ breaks: ClassBreaks) -> MapUnit {
        let entry = context.campaign.communes[place.commune]
        return MapUnit(
            code: entry.id, name: "\(entry.name): \(place.words)", address: context.href(.commune(place.commune)),
            label: place.number.flatMap(label), value: value(of: place, breaks))
    }

    private func value(of place: Place, _ breaks: ClassBreaks) -> MapClass {
        if let number = place.number { return .step(breaks.step(of: number)) }
        return switch place.figure.state {
        case .reported, .notReported: .notReported
        case .notApplicable: .notApplicable
        case .suppressed: .suppressed
        }
    }

    /// A share without decimals fits into a cell; other values may not.
    private func label(_ number: Double) -> String? {
        guard measure == .percent else { return nil }
        let written = context.style.number(abs(number), decimals: 0)
        switch subject {
        case .values: return context.style.number(number, decimals: 0)
        case .yearChanges: return number > -0.5 && number < 0.5 ? "0" : (number > 0 ? "+" : "−") + written
        }
    }

    /// The classes in words, each with the number of places in it.
    private func steps(_ breaks: ClassBreaks, _ numbers: [Double]) -> [String] {
        names(of: breaks).enumerated().map { step, name in
            let count = numbers.count { breaks.step(of: $0) == step }
            return context.phrases(.mapClass, count: count, ["class": name, "n": context.style.number(count)])
        }
    }

    private func names(of breaks: ClassBreaks) -> [String] {
        let limits = breaks.limits.map { context.amount($0, numberMeasure) }
        guard let first = limits.first, let last = limits.last else { return [context.phrases[.mapOneClass]] }
        let between = zip(limits, limits.dropFirst()).map { low, high in
            context.phrases(.mapBetween, ["low": low, "high": high])
        }
        return [context.phrases(.mapBelow, ["n": first])] + between + [context.phrases(.mapFrom, ["n": last])]
    }
}
