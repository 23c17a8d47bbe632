/// What the catalogue must keep where it says that an indicator is computed.
public struct ComputationRules {
    private let indicators: Register<Indicator>

    /// Takes the catalogue.
    public init(_ indicators: Register<Indicator>) {
        self.indicators = indicators
    }

    /// What is wrong, in the order of the catalogue.
    public func check() -> [Diagnostic] {
        indicators.items.flatMap { indicator in
            guard let computed = indicator.computed else { return [Diagnostic]() }
            var found: [Diagnostic] = []
            if indicator.measure != computed.rule.measure { found.append(.computedMeasure(indicator, computed.rule)) }
            found += source(of: indicator, computed).map { [$0] } ?? []
            return found
        }
    }

    private func source(of indicator: Indicator, _ computed: Computation) -> Diagnostic? {
        guard computed.rule.needsSource else {
            return computed.source == nil ? nil : .needlessSource(indicator, computed.rule)
        }
        let shares = indicators.items.filter { entry in
            entry.measure == .percent && entry.computed == nil && entry.frequency == indicator.frequency
                && indicator.groupKinds.allSatisfy(entry.groupKinds.contains)
        }
        if let source = computed.source, shares.contains(where: { $0.id == source }) { return nil }
        return .computationSource(indicator, computed, shares: shares.map(\.id))
    }
}

extension Diagnostic {
    /// A rule whose figures come in another measure than the indicator's.
    static func computedMeasure(_ indicator: Indicator, _ rule: ComputedRule) -> Diagnostic {
        let (own, right) = (indicator.measure.rawValue, rule.measure.rawValue)
        return Diagnostic(
            .error, "computed-measure", at: indicator.place,
            summary: Bilingual(
                vi: "\(indicator.id): cách tính “\(rule.rawValue)” không cho số theo đơn vị “\(own)”",
                en: "\(indicator.id): the rule “\(rule.rawValue)” gives no figures in “\(own)”"),
            explanation: Bilingual(
                vi: "Chương trình tính ra số theo đơn vị “\(right)”, còn danh mục ghi đơn vị (unit) là “\(own)”.",
                en: "The program works out figures in “\(right)”, and the catalogue’s unit is “\(own)”."),
            fix: Bilingual(
                vi: "Hãy ghi “unit: \(right)”, hoặc chọn cách tính khác.",
                en: "Write “unit: \(right)”, or choose another rule."))
    }

    /// A rule over registers with a source that it doesn't use.
    static func needlessSource(_ indicator: Indicator, _ rule: ComputedRule) -> Diagnostic {
        Diagnostic(
            .error, "computed-from", at: indicator.place,
            summary: Bilingual(
                vi: "\(indicator.id): “\(rule.rawValue)” được tính từ sổ của cổng, không từ chỉ số khác",
                en: "\(indicator.id): “\(rule.rawValue)” is worked out from registers, not from another indicator"),
            explanation: Bilingual(
                vi: "Chỉ cách tính “\(ComputedRule.groupGap.rawValue)” cần “computed_from”.",
                en: "Only the rule “\(ComputedRule.groupGap.rawValue)” takes “computed_from”."),
            fix: Bilingual(vi: "Hãy bỏ “computed_from”.", en: "Remove “computed_from”."))
    }

    /// A gap without an indicator that it can be the gap of.
    static func computationSource(_ indicator: Indicator, _ computed: Computation, shares: [String]) -> Diagnostic {
        let list = shares.joined(separator: ", ")
        let nearest = computed.source.flatMap { TextFold.nearest($0, in: shares) }
        return Diagnostic(
            .error, "computed-from", at: indicator.place,
            summary: computed.source.map {
                Bilingual(
                    vi: "\(indicator.id): không tính được chênh lệch nhóm từ “\($0)”",
                    en: "\(indicator.id): no gap of groups can be worked out from “\($0)”")
            }
                ?? Bilingual(
                    vi: "\(indicator.id): chưa ghi tính chênh lệch nhóm từ chỉ số nào",
                    en: "\(indicator.id): it isn’t said which indicator the gap of groups is worked out from"),
            explanation: Bilingual(
                vi: "Cần một tỷ lệ (percent) do đơn vị báo cáo, cùng nhịp và có đủ các loại nhóm ấy: \(list).",
                en: "It takes a share (percent) that units report, of the same rhythm and with those groups: \(list)."),
            fix: nearest.map {
                Bilingual(
                    vi: "Có phải ý bạn là “computed_from: \($0)”?", en: "Did you mean “computed_from: \($0)”?")
            }
                ?? Bilingual(
                    vi: "Hãy ghi “computed_from” với một mã trong danh sách trên.",
                    en: "Write “computed_from” with a code from the list above."))
    }

    /// Rows of a file that say what the program works out itself.
    static func typedComputedFigure(
        _ indicator: Indicator, _ rule: ComputedRule, count: Int, at place: SourcePlace
    ) -> Diagnostic {
        let more = Bilingual(
            vi: count > 1 ? " (\(count) dòng trong tệp này)" : "", en: count > 1 ? " (\(count) rows of this file)" : "")
        return Diagnostic(
            .error, "typed-computed-figure", at: place,
            summary: Bilingual(
                vi: "\(indicator.id) do chương trình tự tính, không nhập tay\(more.vietnamese)",
                en: "\(indicator.id) is worked out by the program, not typed\(more.english)"),
            explanation: Bilingual(
                vi:
                    "Danh mục ghi “computed: \(rule.rawValue)”: số này được đếm từ sổ của cổng, nên hai nơi không thể nói khác nhau.",
                en:
                    "The catalogue says “computed: \(rule.rawValue)”: it is counted from the portal’s own registers, so that no two places can say different things."
            ),
            fix: Bilingual(
                vi:
                    "Hãy xóa dòng này và sửa sổ nếu sổ sai; hoặc bỏ “computed” của \(indicator.id) trong indicators.yaml.",
                en:
                    "Delete the row, and mend the register if that is wrong; or remove “computed” from \(indicator.id) in indicators.yaml."
            ))
    }
}
