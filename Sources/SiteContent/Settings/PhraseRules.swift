import CampaignModel

/// The phrases of all languages must say the same things: same keys, as many placeholders.
///
/// Their names may differ: a page may offer a number in two spellings, of which each language takes its own. That
/// every name is one that pages offer is checked where the pages are.
struct PhraseRules {
    private let languages: [Language]
    private let files: [String]

    /// Compares the languages, read from the files at the same positions.
    static func check(_ languages: [Language], files: [String]) -> [Diagnostic] {
        PhraseRules(languages: languages, files: files).diagnostics
    }

    private var diagnostics: [Diagnostic] {
        let keys = Set(languages.flatMap(\.phrases.keys)).sorted()
        var absent: [Int: [String]] = [:]
        for key in keys {
            for index in languages.indices where languages[index].phrases[key] == nil {
                absent[index, default: []].append(key)
            }
        }
        return keys.flatMap(placeholders) + missing(absent)
    }

    private func place(_ key: String, _ index: Int) -> SourcePlace {
        languages[index].places.place(of: key, file: files[index])
    }

    /// The fewer are wrong: a placeholder that nothing fills in is told by the pages, one that is lacking by nobody else.
    private func placeholders(_ key: String) -> [Diagnostic] {
        let names = languages.map { $0.phrases[key].map { Set($0.placeholders) } }
        let most = names.indices.max { (names[$0]?.count ?? -1, $1) < (names[$1]?.count ?? -1, $0) }
        guard let most, let model = names[most] else { return [] }
        return names.indices.compactMap { index in
            guard let own = names[index], own.count != model.count else { return nil }
            return .differingPlaceholders(key, own, as: model, at: place(key, most), here: place(key, index))
        }
    }

    /// Two languages that lack one phrase each, of names much alike, have misspelt it once: one message names both places.
    private func missing(_ absent: [Int: [String]]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var paired: Set<String> = []
        // What every language says, of which one may have a second spelling.
        let common = absent.isEmpty ? [] : languages[0].phrases.keys.filter { count($0) == languages.count }.sorted()
        for (index, keys) in absent.sorted(by: { $0.key < $1.key }) {
            for key in keys where !paired.contains(key) {
                guard let holder = languages.indices.first(where: { languages[$0].phrases[key] != nil }),
                    let near = self.near(key, in: index, lackedBy: holder, unless: paired)
                else {
                    if let holder = onlyHolder(of: key), let meant = PhraseRules.alike(key, in: common) {
                        paired.insert(key)
                        found.append(.misspeltPhrase(key, at: place(key, holder), like: meant))
                        continue
                    }
                    found.append(.missingPhrase(key, at: place(key, index)))
                    continue
                }
                paired.formUnion([key, near])
                let pair = [(near, place(near, index), index), (key, place(key, holder), holder)]
                    .sorted { (count($0.0), $0.2) < (count($1.0), $1.2) }
                found.append(.misspeltPhrase(pair[0].0, at: pair[0].1, or: pair[1].0, in: pair[1].1))
            }
        }
        return found
    }

    private func near(_ key: String, in index: Int, lackedBy holder: Int, unless paired: Set<String>) -> String? {
        let candidates = languages[index].phrases.keys
            .filter { languages[holder].phrases[$0] == nil && !paired.contains($0) }
        return TextFold.nearest(key, in: candidates.sorted())
    }

    /// The one language that has a phrase that all others lack.
    private func onlyHolder(of key: String) -> Int? {
        count(key) == 1 ? languages.indices.first { languages[$0].phrases[key] != nil } : nil
    }

    /// Shorter names are alike by chance.
    private static let leastName = 6

    /// A name that differs in so little that it was meant, and not by a number at its end.
    private static func alike(_ key: String, in names: [String]) -> String? {
        guard key.count >= leastName, let near = TextFold.nearest(key, in: names),
            near.filter({ !$0.isNumber }) != key.filter({ !$0.isNumber })
        else { return nil }
        return near
    }

    /// How many languages have a phrase: of two names the rarer one is the wrong one.
    private func count(_ key: String) -> Int {
        languages.count { $0.phrases[key] != nil }
    }
}

extension Diagnostic {
    /// A phrase whose name is written in two ways.
    static func misspeltPhrase(
        _ key: String, at place: SourcePlace, or other: String, in twin: SourcePlace
    ) -> Diagnostic {
        let there = "\(twin.file):\(twin.line)"
        return Diagnostic(
            .error, "misspelt-phrase", at: place,
            summary: Bilingual(
                vi: "Câu “\(key)” chỉ có ở đây; ở \(there) có câu “\(other)”",
                en: "The phrase “\(key)” is only here; at \(there) there is “\(other)”"),
            explanation: Bilingual(
                vi: "Có lẽ đó là cùng một câu, và một trong hai tên bị gõ sai. Thiếu câu, trang sẽ có chỗ trống.",
                en: "They are probably one phrase, and one name is misspelt. Without it pages would have a blank."),
            fix: Bilingual(
                vi: "Hãy sửa tên sai cho giống tên kia; nếu là hai câu khác nhau thì thêm câu còn thiếu vào mỗi tệp.",
                en: "Make the wrong name like the other; if they are two phrases, add to each file the one it lacks."))
    }

    /// A phrase of one language alone whose name is much like one that all have.
    static func misspeltPhrase(_ key: String, at place: SourcePlace, like other: String) -> Diagnostic {
        Diagnostic(
            .error, "misspelt-phrase", at: place,
            summary: Bilingual(
                vi: "Câu “\(key)” chỉ có ở ngôn ngữ này; có phải “\(other)”?",
                en: "The phrase “\(key)” is in this language only; is it “\(other)”?"),
            explanation: Bilingual(
                vi: "Mọi ngôn ngữ đã có câu “\(other)”. Câu mà một ngôn ngữ thiếu sẽ để lại chỗ trống trên trang.",
                en: "All languages have “\(other)”. A phrase that a language lacks leaves a blank on pages."),
            fix: Bilingual(
                vi: "Nếu gõ sai thì sửa hoặc bỏ dòng này; nếu là câu khác thì thêm nó vào tệp của các ngôn ngữ kia.",
                en:
                    "If it is misspelt, mend or delete the line; if it is another phrase, add it to the other languages’ files."
            ))
    }

    /// A phrase with other placeholders than in another language.
    static func differingPlaceholders(
        _ key: String, _ names: Set<String>, as others: Set<String>, at other: SourcePlace, here: SourcePlace
    ) -> Diagnostic {
        let twin = "\(other.file):\(other.line)"
        func list(_ names: Set<String>, none: String) -> String {
            names.isEmpty ? none : names.sorted().map { "{\($0)}" }.joined(separator: ", ")
        }
        return Diagnostic(
            .error, "differing-placeholders", at: here,
            summary: Bilingual(
                vi: "Câu “\(key)” dùng chỗ trống khác với ngôn ngữ kia",
                en: "The phrase “\(key)” has other placeholders than its twin"),
            explanation: Bilingual(
                vi: "Ở đây: \(list(names, none: "không có")). Ở \(twin): \(list(others, none: "không có")).",
                en: "Here: \(list(names, none: "none")). At \(twin): \(list(others, none: "none"))."),
            fix: Bilingual(
                vi: "Hãy dùng đúng những tên trong ngoặc nhọn ấy, không dịch chúng.",
                en: "Use the same names in braces, and don't translate them."))
    }
}
