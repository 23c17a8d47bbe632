import CampaignModel

/// An entry of the catalogue in `indicators.yaml`.
struct IndicatorEntry {
    let map: YAMLMap
    let languages: [LanguageTag]

    func indicator() -> Located<Indicator>? {
        let id = map.text("id")
        let name = map.localized("name", languages)
        let theme = map.text("theme")
        let measure = map.oneOf("unit", Indicator.Measure.self, required: true)
        let numerator = map.localized("numerator", languages)
        let denominator = map.optionalLocalized("denominator", languages)
        let direction = map.oneOf("direction", Indicator.Direction.self, required: true)
        let frequency = map.oneOf("frequency", Indicator.Frequency.self, required: true)
        let levels = map.choices("levels", ReportingLevel.self)
        let groups = map.choices("groups", PopulationGroup.Kind.self)
        let cumulative = map.flag("cumulative")?.value ?? false
        let paragraphs = map.texts("paragraph")
        let code = map.optionalText("official_code")?.value
        let threshold = map.integer("suppression_threshold", in: 1...1000)?.value
        let note = map.optionalLocalized("note", languages)?.value
        let computed = map.oneOf("computed", ComputedRule.self)
        let computedFrom = map.optionalCode("computed_from")?.value
        let targets = targets()
        let baseline = baseline()
        let sentence = sentence(measure?.value)
        guard let id, let name, let theme, let measure, let numerator, let direction, let frequency else { return nil }
        return Located(
            Indicator(
                id: id.value, name: name.value, theme: theme.value, measure: measure.value,
                numerator: numerator.value, denominator: denominator?.value, direction: direction.value,
                levels: levels, groupKinds: groups, frequency: frequency.value, isCumulative: cumulative,
                paragraphs: paragraphs, officialCode: code, suppressionThreshold: threshold, targets: targets,
                note: note, baseline: baseline, sentence: sentence,
                computed: computed.map { Computation($0.value, from: computedFrom) }, place: map.place), at: id.place)
    }

    private func targets() -> [Target] {
        map.maps("targets").compactMap { entry in
            let period = entry.text("period")
            let value = entry.decimal("value", required: true)
            let source = entry.text("source")
            let levels = entry.choices("levels", ReportingLevel.self)
            entry.reportUnknownKeys()
            guard let period, let value, let source else { return nil }
            return Target(period: period.value, value: value.value, source: source.value, levels: levels)
        }
    }

    private func sentence(_ measure: Indicator.Measure?) -> LocalizedText? {
        guard let sentence = map.optionalLocalized("sentence", languages) else { return nil }
        let isWhole = sentence.value.wordings.values.allSatisfy {
            $0.split(separator: "{n}", omittingEmptySubsequences: false).count == 2
        }
        guard measure == .percent, isWhole else {
            map.collector.add(.sentenceOfIndicator(at: sentence.place))
            return nil
        }
        return sentence.value
    }

    private func baseline() -> Baseline? {
        guard let entry = map.map("baseline") else { return nil }
        let period = entry.text("period")
        let source = entry.text("source")
        entry.reportUnknownKeys()
        guard let period, let source else { return nil }
        return Baseline(period: period.value, source: source.value)
    }
}

extension Diagnostic {
    /// A sentence for citizens that can't hold its number.
    static func sentenceOfIndicator(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "sentence-of-indicator", at: place,
            summary: Bilingual(
                vi: "Câu cho người dân không có chỗ cho con số",
                en: "The sentence for citizens has no place for its number"),
            explanation: Bilingual(
                vi: "Câu nói bao nhiêu trên 100, nên mỗi ngôn ngữ cần đúng một {n}, và chỉ số phải là tỷ lệ (percent).",
                en:
                    "It says how many of 100, so each language needs {n} once, and the indicator must be a share (percent)."
            ),
            fix: Bilingual(
                vi: "Hãy viết như “Cứ 100 hộ thì {n} hộ …”, hoặc bỏ “sentence”.",
                en: "Write it like “Of every 100 households, {n} …”, or remove “sentence”."))
    }
}
