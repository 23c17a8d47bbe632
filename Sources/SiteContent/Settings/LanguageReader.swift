import CampaignModel

/// Reads `languages/<tag>.yaml`.
struct LanguageReader {
    let file: ContentFolder.File

    func language(into collector: DiagnosticCollector) throws -> Language? {
        let source = SourceText(file: file.shownPath, bytes: try file.bytes(), into: collector)
        guard let map = source.whole.yamlMap(into: collector) else { return nil }
        let tag = map.text("tag")
        let name = map.text("name")
        let direction = map.oneOf("direction", Direction.self)?.value ?? .leftToRight
        let style = style(map)
        let paths = map.map("paths").map { texts($0) } ?? [:]
        let phrases = map.map("phrases").map { phrases($0) } ?? [:]
        map.reportUnknownKeys()
        guard let tag, let name else { return nil }
        return Language(
            tag: LanguageTag(tag.value), name: name.value, isRightToLeft: direction == .rightToLeft, style: style,
            paths: paths, phrases: phrases)
    }

    private enum Direction: String, CaseIterable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    private func style(_ map: YAMLMap) -> WritingStyle {
        WritingStyle(
            decimalMark: map.text("decimal")?.value ?? ",", groupMark: map.text("group")?.value ?? ".",
            shortDate: map.text("date")?.value ?? "{y}-{m}-{d}",
            longDate: map.text("long_date")?.value ?? "{y}-{m}-{d}",
            percent: map.text("percent")?.value ?? "{n}%", months: map.list("months").map(\.value))
    }

    private func texts(_ map: YAMLMap) -> [String: String] {
        var texts: [String: String] = [:]
        for key in map.keys {
            texts[key] = map.text(key)?.value
        }
        return texts
    }

    private func phrases(_ map: YAMLMap) -> [String: Phrase] {
        var phrases: [String: Phrase] = [:]
        for key in map.keys {
            if map.isMapping(key), let forms = map.map(key) {
                let one = forms.optionalText("one")?.value
                if let other = forms.text("other") { phrases[key] = Phrase(one: one, other: other.value) }
                forms.reportUnknownKeys()
            } else if let text = map.text(key) {
                phrases[key] = Phrase(other: text.value)
            }
        }
        return phrases
    }
}
