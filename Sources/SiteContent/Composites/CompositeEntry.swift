import CampaignModel

/// An entry of `composite.yaml`: a score made of several indicators, with its weights and their source.
struct CompositeEntry {
    private let id: Located<String>
    private let name: LocalizedText
    private let source: LocalizedText
    private let normalisation: Composite.Normalisation
    private let coverage: Located<Int>
    private let entries: [YAMLMap]
    private let place: SourcePlace

    static let declaration = YAMLDeclaration(make: { scope, id, name, source, normalisation, coverage, entries in
        CompositeEntry(
            id: id, name: name, source: source, normalisation: normalisation, coverage: coverage, entries: entries,
            place: scope.map.place)
    }) {
        YAMLField.code("id", "mã điểm", "the code of the score")
        YAMLField.localized("name", "tên, theo từng ngôn ngữ", "the name, by language")
        YAMLField.localized(
            "source", "văn bản đặt ra chỉ số và trọng số", "the document that sets indicators and weights")
        YAMLField.choice(
            "normalisation", Composite.Normalisation.self,
            "goalposts: từ mức kém nhất đến mức tốt nhất đã nêu; range: giữa các xã",
            "from a stated worst to a stated best value, or among the communes")
        YAMLField.integer(
            "minimum_coverage", "phần trăm trọng số phải có số liệu, 1–100",
            "percent of the weights that must be known, 1–100")
        YAMLField.unreadParts(
            "indicators", of: part, mayBeEmpty: false, "các chỉ số với trọng số", "the indicators with their weights")
    }

    private typealias Part = (
        indicator: Located<String>, weight: Located<Int>?, worst: YAMLPending<Located<Double>>,
        best: YAMLPending<Located<Double>>
    )

    private static let part = YAMLDeclaration(make: { _, indicator, weight, worst, best -> Part? in
        (indicator: indicator, weight: weight, worst: worst, best: best)
    }) {
        YAMLField.code("indicator", "mã chỉ số", "the indicator’s code")
        YAMLField.integer("weight", "trọng số, từ 1", "the weight, at least 1").evenWithout()
        YAMLField.decimal("worst", when: goalposts, "giá trị được 0 điểm", "the value of 0 points")
        YAMLField.decimal("best", when: goalposts, "giá trị được 100 điểm", "the value of 100 points")
    }

    /// What is asked of an indicator's part depends on the score that it is in, which no schema of its own can say.
    private static let goalposts = YAMLKey.Condition(
        key: "../normalisation", value: Composite.Normalisation.goalposts.rawValue)

    /// The score with its indicators looked up.
    func composite(_ codes: CodeBook) -> Located<Composite> {
        if !(1...100).contains(coverage.value) {
            codes.collector.add(.compositeCoverage(coverage.value, at: coverage.place))
        }
        return Located(
            Composite(
                id: id.value, name: name, parts: parts(codes), normalisation: normalisation,
                minimumCoverage: coverage.value, source: source, place: place), at: id.place)
    }

    private func parts(_ codes: CodeBook) -> [Composite.Part] {
        var known: Set<RegisterIndex<Indicator>> = []
        return entries.compactMap { entry in
            guard let part = CompositeEntry.part.read(entry, []), let indicator = codes.indicator(part.indicator) else {
                return nil
            }
            if !known.insert(indicator).inserted {
                codes.collector.add(.indicatorTwiceInComposite(part.indicator.value, at: part.indicator.place))
            }
            check(codes.base.indicators[indicator], at: part.indicator.place, codes.collector)
            defer { entry.reportUnknownKeys() }
            return weighted(part, indicator, codes)
        }
    }

    private func weighted(_ part: Part, _ indicator: RegisterIndex<Indicator>, _ codes: CodeBook) -> Composite.Part? {
        if let weight = part.weight, weight.value < 1 {
            codes.collector.add(.compositeWeight(weight.value, at: weight.place))
        }
        var (worst, best): (Located<Double>?, Located<Double>?)
        if normalisation == .goalposts {
            worst = part.worst.required()
            best = part.best.required()
            check(worst, best, codes.base.indicators[indicator], codes.collector)
        }
        return part.weight.map {
            Composite.Part(indicator: indicator, weight: $0.value, worst: worst?.value, best: best?.value)
        }
    }

    private func check(_ indicator: Indicator, at place: SourcePlace, _ collector: DiagnosticCollector) {
        if !indicator.isRankable { collector.add(.activityInComposite(indicator.id, at: place)) }
        if !indicator.levels.contains(.commune) {
            collector.add(.compositeWithoutCommunes(indicator.id, at: place))
        }
    }

    private func check(
        _ worst: Located<Double>?, _ best: Located<Double>?, _ indicator: Indicator,
        _ collector: DiagnosticCollector
    ) {
        guard let worst, let best, indicator.isRankable else { return }
        let fits = indicator.direction == .lower ? best.value < worst.value : best.value > worst.value
        if !fits { collector.add(.compositeGoalposts(indicator, at: best.place)) }
    }
}
