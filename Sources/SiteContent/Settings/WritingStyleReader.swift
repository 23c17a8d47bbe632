import CampaignModel

/// Reads how a language writes numbers and days: patterns that would lose a number or a year are refused.
struct WritingStyleReader {
    let map: YAMLMap

    func style() -> WritingStyle {
        let decimal = map.text("decimal")
        let group = map.text("group")
        if let decimal, let group, decimal.value == group.value {
            map.collector.add(.sameMarks(decimal.value, at: group.place))
        }
        return WritingStyle(
            decimalMark: decimal?.value ?? ",", groupMark: group?.value ?? ".",
            shortDate: pattern("date", ["{d}", "{m}", "{y}"], example: "{d}/{m}/{y}"),
            longDate: pattern("long_date", ["{d}", "{m}", "{y}"], example: "ngày {d} tháng {m} năm {y}"),
            percent: pattern("percent", ["{n}"], example: "{n}%"), months: map.wordList("months").map(\.value))
    }

    /// A pattern with all its parts; the example stands for one that is refused.
    private func pattern(_ key: String, _ parts: [String], example: String) -> String {
        guard let written = map.text(key) else { return example }
        let lost = parts.filter { part in
            // A month may stand by its name.
            !written.value.contains(part) && !(part == "{m}" && written.value.contains("{month}"))
        }
        guard !lost.isEmpty else { return written.value }
        map.collector.add(.patternWithout(lost, key: key, example: example, at: written.place))
        return example
    }
}

extension Diagnostic {
    /// A pattern that leaves out what it is for.
    static func patternWithout(
        _ parts: [String], key: String, example: String, at place: SourcePlace
    ) -> Diagnostic {
        let lost = parts.joined(separator: ", ")
        return Diagnostic(
            .error, "pattern-incomplete", at: place,
            summary: Bilingual(vi: "“\(key)” thiếu \(lost)", en: "“\(key)” lacks \(lost)"),
            explanation: Bilingual(
                vi: "Mọi trang viết số và ngày theo mẫu này; phần thiếu sẽ mất trên trang, không ai thấy.",
                en: "All pages write numbers and days by this pattern; what it lacks would be lost from them unseen."),
            fix: Bilingual(vi: "Hãy viết như: \(key): \"\(example)\"", en: "Write it as in: \(key): \"\(example)\""))
    }

    /// One mark for two things.
    static func sameMarks(_ mark: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "same-marks", at: place,
            summary: Bilingual(
                vi: "“decimal” và “group” cùng là “\(mark)”", en: "“decimal” and “group” are both “\(mark)”"),
            explanation: Bilingual(
                vi: "Như vậy 1\(mark)000 đọc là một nghìn hay là một đều được.",
                en: "So 1\(mark)000 could be read as a thousand or as one."),
            fix: Bilingual(
                vi: "Hãy dùng hai dấu khác nhau; tiếng Việt viết 1.000,5.",
                en: "Use two different marks; English writes 1,000.5."))
    }
}
