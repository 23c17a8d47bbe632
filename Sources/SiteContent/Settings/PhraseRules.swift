import CampaignModel

/// The phrases of all languages must say the same things: same keys, as many placeholders.
///
/// Their names may differ: a page may offer a number in two spellings, of which each language takes its own. That
/// every name is one that pages offer is checked where the pages are.
enum PhraseRules {
    /// Compares the languages, read from the files at the same positions.
    static func check(_ languages: [Language], files: [String]) -> [Diagnostic] {
        let keys = Set(languages.flatMap(\.phrases.keys)).sorted()
        return keys.flatMap { check($0, languages, files) }
    }

    private static func check(_ key: String, _ languages: [Language], _ files: [String]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var model: (names: Set<String>, file: String)?
        for (language, file) in zip(languages, files) {
            guard let phrase = language.phrases[key] else {
                diagnostics.append(.missingPhrase(key, file: file))
                continue
            }
            let names = Set(phrase.placeholders)
            if let model, model.names.count != names.count {
                diagnostics.append(
                    .differingPlaceholders(key, names, as: model.names, in: model.file, file: file))
            }
            if model == nil { model = (names, file) }
        }
        return diagnostics
    }
}

extension Diagnostic {
    /// A phrase with other placeholders than in another language.
    static func differingPlaceholders(
        _ key: String, _ names: Set<String>, as others: Set<String>, in other: String, file: String
    ) -> Diagnostic {
        func list(_ names: Set<String>, none: String) -> String {
            names.isEmpty ? none : names.sorted().map { "{\($0)}" }.joined(separator: ", ")
        }
        return Diagnostic(
            .error, "differing-placeholders", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Câu “\(key)” dùng chỗ trống khác với ngôn ngữ kia",
                en: "The phrase “\(key)” has other placeholders than its twin"),
            explanation: Bilingual(
                vi: "Ở đây: \(list(names, none: "không có")). Trong \(other): \(list(others, none: "không có")).",
                en: "Here: \(list(names, none: "none")). In \(other): \(list(others, none: "none"))."),
            fix: Bilingual(
                vi: "Hãy dùng đúng những tên trong ngoặc nhọn ấy, không dịch chúng.",
                en: "Use the same names in braces, and don't translate them."))
    }
}
