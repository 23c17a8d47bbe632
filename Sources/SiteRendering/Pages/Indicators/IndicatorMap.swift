import CampaignModel

/// The map of an indicator: every commune equally large, in at most five classes.
struct IndicatorMap {
    let indicator: RegisterIndex<Indicator>
    let period: RegisterIndex<Period>
    let context: PageContext

    /// The drawing; nothing while there are too few values for classes, or no map.
    func svg(_ text: ChartText) -> [UInt8] {
        guard let geometry = context.facts.map else { return [] }
        let figures = context.communes.map { figure($0) }
        let values = figures.compactMap(\.value)
        guard values.count > 4 else { return [] }
        let breaks = ClassBreaks(for: values)
        let units = zip(context.communes, figures).map { unit($0, $1, breaks) }
        return MapFigure(geometry, units: units, steps: steps(breaks, values)).svg(text)
    }

    private var measure: Indicator.Measure { context.campaign.indicators[indicator].measure }

    private func figure(_ commune: RegisterIndex<Commune>) -> Figure {
        context.campaign.figures[
            FigureKey(unit: context.campaign.unit(of: commune), indicator: indicator, group: nil, period: period)]
    }

    private func unit(_ commune: RegisterIndex<Commune>, _ figure: Figure, _ breaks: ClassBreaks) -> MapUnit {
        let entry = context.campaign.communes[commune]
        let value: MapClass =
            switch figure.state {
            case .reported: figure.value.map { .step(breaks.step(of: $0)) } ?? .notReported
            case .notReported: .notReported
            case .notApplicable: .notApplicable
            case .suppressed: .suppressed
            }
        return MapUnit(
            code: entry.id, name: "\(entry.name): \(context.words(figure, measure))",
            address: context.href(.commune(commune)), label: figure.value.flatMap(label), value: value)
    }

    /// A share without decimals fits into a cell; other values may not.
    private func label(_ value: Double) -> String? {
        measure == .percent ? context.style.number(value, decimals: 0) : nil
    }

    /// The classes in words, each with the number of places in it.
    private func steps(_ breaks: ClassBreaks, _ values: [Double]) -> [String] {
        names(of: breaks).enumerated().map { step, name in
            let count = values.count { breaks.step(of: $0) == step }
            return context.phrases(.mapClass, count: count, ["class": name, "n": context.style.number(count)])
        }
    }

    private func names(of breaks: ClassBreaks) -> [String] {
        let limits = breaks.limits.map { context.amount($0, measure) }
        guard let first = limits.first, let last = limits.last else { return [context.phrases[.mapOneClass]] }
        let between = zip(limits, limits.dropFirst()).map { low, high in
            context.phrases(.mapBetween, ["low": low, "high": high])
        }
        return [context.phrases(.mapBelow, ["n": first])] + between + [context.phrases(.mapFrom, ["n": last])]
    }
}
