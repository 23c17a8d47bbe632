import CampaignModel

/// An entry of the catalogue in `indicators.yaml`.
enum IndicatorEntry {
    static let declaration = YAMLDeclaration(make: {
        scope, id, name, theme, measure, numerator, denominator, direction, frequency, levels, groups, isCumulative,
        paragraphs, code, threshold, note, rule, computedFrom, targets, baseline, sentence in
        Located(
            Indicator(
                id: id.value, name: name, theme: theme.value, measure: measure, numerator: numerator,
                denominator: denominator?.value, direction: direction, levels: levels, groupKinds: groups,
                frequency: frequency, isCumulative: isCumulative, paragraphs: paragraphs, officialCode: code,
                suppressionThreshold: threshold, targets: targets, note: note?.value, baseline: baseline,
                sentence: sentence.flatMap { checked($0, measure, scope.map.collector) },
                computed: rule.map { Computation($0, from: computedFrom) }, place: scope.map.place), at: id.place)
    }) {
        YAMLField.text("id", "mã chỉ số, như BD03", "the code, as in BD03")
        YAMLField.localized("name", "tên, theo từng ngôn ngữ", "the name, by language")
        YAMLField.text("theme", of: .theme, "mã chủ đề", "the theme’s code")
        YAMLField.choice("unit", Indicator.Measure.self, "đơn vị tính", "what it is measured in")
        YAMLField.localized("numerator", "đếm cái gì, theo từng ngôn ngữ", "what is counted, by language")
        YAMLField.optionalLocalized("denominator", "trên tổng nào, theo từng ngôn ngữ", "of which whole, by language")
        YAMLField.choice(
            "direction", Indicator.Direction.self,
            "higher: càng cao càng tốt; lower: càng thấp càng tốt; context: không xếp hạng",
            "higher is better, lower is better, or context: never ranked")
        YAMLField.choice(
            "frequency", Indicator.Frequency.self, "báo cáo mấy lần một năm", "how often it is reported")
        YAMLField.choices("levels", ReportingLevel.self, "cấp nào báo cáo", "the levels that report it")
        YAMLField.choices(
            "groups", PopulationGroup.Kind.self, "chia theo loại nhóm nào", "the kinds of groups it is told by")
        YAMLField.flag("cumulative", "true nếu cộng dồn từ đầu", "true when it adds up from the beginning")
        YAMLField.texts("paragraph", "đoạn của kế hoạch", "the paragraph of the plan")
        YAMLField.optionalText("official_code", "mã trong Bộ chỉ số chính thức", "its code in the official set")
        YAMLField.optionalInteger(
            "suppression_threshold", in: FieldBounds.suppressionThreshold, "số nhỏ hơn mức này thì giữ kín",
            "counts below it are kept back")
        YAMLField.optionalLocalized("note", "ghi chú, theo từng ngôn ngữ", "a note, by language")
        YAMLField.optionalChoice(
            "computed", ComputedRule.self, "quy tắc tự tính từ sổ của cổng; có thì không nhập tay",
            "the rule by which the program works it out; nobody types it then")
        YAMLField.optionalCode(
            "computed_from", "chỉ số mà quy tắc dựa vào, như BD03", "the indicator that the rule is about")
        YAMLField.parts("targets", of: target, "chỉ tiêu, mỗi chỉ tiêu có nguồn", "targets, each with its source")
        YAMLField.part("baseline", of: baseline, "kỳ gốc để so sánh", "the period that targets count from")
        YAMLField.optionalLocalized(
            "sentence", "câu cho người dân, có {n}: “Cứ 100 hộ thì {n} hộ …”",
            "a sentence for citizens with {n}: “Of every 100 households, {n} …”")
    }

    private static let target = YAMLDeclaration(make: { _, period, value, source, levels in
        Target(period: period.value, value: value.value, source: source.value, levels: levels)
    }) {
        YAMLField.text("period", of: .period, "mã kỳ", "the period’s code")
        YAMLField.decimal("value", "mức phải đạt", "what is to be reached")
        YAMLField.text("source", "văn bản giao", "the document that sets it")
        YAMLField.choices("levels", ReportingLevel.self, "giao cho cấp nào", "the levels it is set for")
    }

    private static let baseline = YAMLDeclaration(make: { _, period, source in
        Baseline(period: period.value, source: source.value)
    }) {
        YAMLField.text("period", of: .period, "mã kỳ", "the period’s code")
        YAMLField.text("source", "văn bản nêu", "the document that names it")
    }

    /// The sentence, if it has one place for its number in each language and the indicator is a share.
    private static func checked(
        _ sentence: Located<LocalizedText>, _ measure: Indicator.Measure, _ collector: DiagnosticCollector
    ) -> LocalizedText? {
        let isWhole = sentence.value.wordings.values.allSatisfy {
            $0.split(separator: "{n}", omittingEmptySubsequences: false).count == 2
        }
        guard measure == .percent, isWhole else {
            collector.add(.sentenceOfIndicator(at: sentence.place))
            return nil
        }
        return sentence.value
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
