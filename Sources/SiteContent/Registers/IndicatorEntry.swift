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
        let threshold = map.integer("suppression_threshold")?.value
        let note = map.optionalLocalized("note", languages)?.value
        let targets = targets()
        let baseline = baseline()
        guard let id, let name, let theme, let measure, let numerator, let direction, let frequency else { return nil }
        return Located(
            Indicator(
                id: id.value, name: name.value, theme: theme.value, measure: measure.value,
                numerator: numerator.value, denominator: denominator?.value, direction: direction.value,
                levels: levels, groupKinds: groups, frequency: frequency.value, isCumulative: cumulative,
                paragraphs: paragraphs, officialCode: code, suppressionThreshold: threshold, targets: targets,
                note: note, baseline: baseline, place: map.place), at: id.place)
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

    private func baseline() -> Baseline? {
        guard let entry = map.map("baseline") else { return nil }
        let period = entry.text("period")
        let source = entry.text("source")
        entry.reportUnknownKeys()
        guard let period, let source else { return nil }
        return Baseline(period: period.value, source: source.value)
    }
}
