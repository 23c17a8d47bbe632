import CampaignModel
import SiteContent

/// Reads a map: `content/imports/<name>.yaml`.
struct SystemMapReading {
    let file: String
    let campaign: Campaign
    let languages: [LanguageTag]

    /// The map; nothing when something in it is wrong.
    func map(into diagnostics: inout [Diagnostic]) throws(CommandFailure) -> SystemMap? {
        let collector = DiagnosticCollector()
        defer { diagnostics += collector.diagnostics }
        let source = SourceText(file: file, bytes: try ByteReading.file(file), into: collector)
        guard let root = source.whole.yamlMap(into: collector) else { return nil }
        let system = root.localized("system", languages)?.value
        let kind = root.oneOf("source", Observation.Source.self, required: true)?.value
        let unitMap = root.map("unit")
        if unitMap == nil { collector.add(.mapLacks("unit", at: root.place)) }
        let unit = unitMap.flatMap { column($0, known: nil, collector) }
        let namings = choices(unitMap, "by", SystemMap.UnitNaming.self, collector)
        let skipped = unitMap?.list("skip").map(\.value) ?? []
        unitMap?.reportUnknownKeys()
        let period = closed(root.map("period"), campaign.periods.ids, collector)
        let group = closed(root.map("group"), campaign.groups.ids + [""], collector)
        let figures = root.maps("figures").compactMap { figure($0, collector) }
        let indicatorMap = root.map("indicator")
        let indicator = indicatorMap.flatMap { column($0, known: campaign.indicators.ids, collector) }
        let indicatorNamings = choices(indicatorMap, "by", SystemMap.IndicatorNaming.self, collector)
        indicatorMap?.reportUnknownKeys()
        let parts = parts(of: root)
        if figures.isEmpty == (indicator == nil) { collector.add(.mapLacks("figures", at: root.place)) }
        if indicator != nil, parts.heads.isEmpty { collector.add(.mapLacks("value", at: root.place)) }
        let map = SystemMap(
            name: name, system: system ?? LocalizedText([:]), source: kind ?? .platform,
            sheet: root.optionalText("sheet")?.value, headRow: root.integer("head", in: 1...100)?.value ?? 1,
            numbers: root.oneOf("numbers", SystemMap.NumberStyle.self)?.value ?? .vietnamese,
            unit: unit ?? SystemMap.Column(head: "", values: [:]),
            unitNamings: namings.isEmpty ? SystemMap.UnitNaming.allCases : namings, skipped: skipped, period: period,
            group: group, reportedOn: root.optionalText("reported_on")?.value, figures: figures, indicator: indicator,
            indicatorNamings: indicatorNamings.isEmpty ? SystemMap.IndicatorNaming.allCases : indicatorNamings,
            parts: parts, columns: root.list("columns").map(\.value))
        root.reportUnknownKeys()
        return collector.hasErrors ? nil : map
    }

    private var name: String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return TextFold.slug(last.split(separator: ".").first.map(String.init) ?? last)
    }

    private func closed(
        _ map: YAMLMap?, _ known: [String], _ collector: DiagnosticCollector
    ) -> SystemMap.Column? {
        guard let map else { return nil }
        defer { map.reportUnknownKeys() }
        return column(map, known: known, collector)
    }

    private func column(
        _ map: YAMLMap, known: [String]?, _ collector: DiagnosticCollector
    ) -> SystemMap.Column? {
        let head = map.text("column")?.value
        var values: [String: String] = [:]
        if let words = map.map("values") {
            for word in words.keys {
                guard let code = words.optionalText(word) else {
                    values[word] = ""
                    continue
                }
                let meant = code.value == "all" ? "" : code.value
                if let known, !known.contains(meant) {
                    collector.add(.mapUnknownCode(code.value, known: known, at: code.place))
                }
                values[word] = meant
            }
        }
        return head.map { SystemMap.Column(head: $0, values: values) }
    }

    private func figure(
        _ map: YAMLMap, _ collector: DiagnosticCollector
    ) -> (indicator: String, parts: SystemMap.Parts)? {
        defer { map.reportUnknownKeys() }
        let parts = parts(of: map)
        guard let code = map.code("indicator") else { return nil }
        guard let indicator = campaign.indicators[id: code.value] else {
            collector.add(.mapUnknownCode(code.value, known: campaign.indicators.ids, at: code.place))
            return nil
        }
        let isShare = indicator.measure == .percent
        if isShare ? parts.numerator == nil || parts.denominator == nil : parts.value == nil {
            collector.add(.mapLacks(isShare ? "numerator, denominator" : "value", at: map.place))
        }
        return (code.value, parts)
    }

    private func parts(of map: YAMLMap) -> SystemMap.Parts {
        SystemMap.Parts(
            numerator: map.optionalText("numerator")?.value, denominator: map.optionalText("denominator")?.value,
            value: map.optionalText("value")?.value)
    }

    private func choices<Choice: RawRepresentable<String> & CaseIterable>(
        _ map: YAMLMap?, _ name: String, _ type: Choice.Type, _ collector: DiagnosticCollector
    ) -> [Choice] {
        guard let map, map.has(name) else { return [] }
        let words = map.isList(name) ? map.list(name) : map.optionalText(name).map { [$0] } ?? []
        return words.compactMap { word in
            let choice = Choice(rawValue: word.value)
            if choice == nil {
                collector.add(.mapUnknownCode(word.value, known: Choice.allCases.map(\.rawValue), at: word.place))
            }
            return choice
        }
    }
}

extension Diagnostic {
    /// A map lacks what it needs.
    static func mapLacks(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "map-lacks", at: place,
            summary: Bilingual(vi: "Bảng đối chiếu thiếu “\(key)”", en: "The mapping lacks “\(key)”"),
            explanation: Bilingual(
                vi: "Phải biết cột nào là đơn vị, chỉ số nào, tử số, mẫu số hay giá trị.",
                en: "It must say which column is the unit, which indicator, part, whole or value."),
            fix: Bilingual(
                vi: "Hãy xem các mẫu trong content/imports.", en: "Look at the samples in content/imports."))
    }

    /// A map names a code that there isn't.
    static func mapUnknownCode(_ code: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let nearest = TextFold.nearest(code, in: known)
        return Diagnostic(
            .error, "map-unknown-code", at: place,
            summary: Bilingual(vi: "Không có mã “\(code)”", en: "There is no code “\(code)”"),
            explanation: Bilingual(
                vi: "Bảng đối chiếu dẫn chữ của hệ thống kia về mã của nội dung này.",
                en: "The mapping leads words of the other system to codes of this content."),
            fix: nearest.map { Bilingual(vi: "Có phải là “\($0)”?", en: "Is it “\($0)”?") }
                ?? Bilingual(
                    vi: "Các mã có: \(known.filter { !$0.isEmpty }.prefix(12).joined(separator: ", ")).",
                    en: "There are: \(known.filter { !$0.isEmpty }.prefix(12).joined(separator: ", "))."))
    }
}
