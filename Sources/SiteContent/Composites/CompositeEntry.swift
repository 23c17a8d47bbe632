import CampaignModel

/// An entry of `composite.yaml`: a score made of several indicators, with its weights and their source.
struct CompositeEntry {
    let map: YAMLMap
    let codes: CodeBook
    let languages: [LanguageTag]

    func composite() -> Located<Composite>? {
        let id = map.code("id")
        let name = map.localized("name", languages)
        let source = map.localized("source", languages)
        let normalisation = map.oneOf("normalisation", Composite.Normalisation.self, required: true)
        let coverage = map.integer("minimum_coverage", required: true)
        let entries = map.maps("indicators")
        if entries.isEmpty { codes.collector.add(.missingValue(.key("indicators"), at: map.place)) }
        if let coverage, !(1...100).contains(coverage.value) {
            codes.collector.add(.compositeCoverage(coverage.value, at: coverage.place))
        }
        guard let id, let name, let source, let normalisation, let coverage else { return nil }
        return Located(
            Composite(
                id: id.value, name: name.value, parts: parts(entries, normalisation.value),
                normalisation: normalisation.value, minimumCoverage: coverage.value, source: source.value,
                place: map.place), at: id.place)
    }

    private func parts(_ entries: [YAMLMap], _ normalisation: Composite.Normalisation) -> [Composite.Part] {
        var known: Set<RegisterIndex<Indicator>> = []
        return entries.compactMap { entry in
            guard let code = entry.code("indicator"), let indicator = codes.indicator(code) else { return nil }
            if !known.insert(indicator).inserted {
                codes.collector.add(.indicatorTwiceInComposite(code.value, at: code.place))
            }
            check(codes.base.indicators[indicator], at: code.place)
            return part(entry, indicator, normalisation)
        }
    }

    private func part(
        _ entry: YAMLMap, _ indicator: RegisterIndex<Indicator>, _ normalisation: Composite.Normalisation
    ) -> Composite.Part? {
        let weight = entry.integer("weight", required: true)
        if let weight, weight.value < 1 {
            codes.collector.add(.compositeWeight(weight.value, at: weight.place))
        }
        var (worst, best): (Located<Double>?, Located<Double>?)
        if normalisation == .goalposts {
            worst = entry.decimal("worst", required: true)
            best = entry.decimal("best", required: true)
            check(worst, best, codes.base.indicators[indicator])
        }
        entry.reportUnknownKeys()
        return weight.map {
            Composite.Part(indicator: indicator, weight: $0.value, worst: worst?.value, best: best?.value)
        }
    }

    private func check(_ indicator: Indicator, at place: SourcePlace) {
        if !indicator.isRankable { codes.collector.add(.activityInComposite(indicator.id, at: place)) }
        if !indicator.levels.contains(.commune) {
            codes.collector.add(.compositeWithoutCommunes(indicator.id, at: place))
        }
    }

    private func check(_ worst: Located<Double>?, _ best: Located<Double>?, _ indicator: Indicator) {
        guard let worst, let best, indicator.isRankable else { return }
        let fits = indicator.direction == .lower ? best.value < worst.value : best.value > worst.value
        if !fits { codes.collector.add(.compositeGoalposts(indicator, at: best.place)) }
    }
}
