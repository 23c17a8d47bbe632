import CampaignModel

/// Reads the file of each language of the site and compares their phrases.
struct LanguageFiles {
    let folder: ContentFolder
    let privacy: PrivacyCheck
    let collector: DiagnosticCollector
    /// What phrases call `{province}` and `{campaign}`.
    var names = SiteNames()

    func languages(_ tags: [Located<LanguageTag>]) throws(ContentFailure) -> [Language] {
        var languages: [Language] = []
        var files: [String] = []
        for tag in tags {
            let path = "languages/\(tag.value).yaml"
            guard let file = folder[path] else {
                collector.add(without(tag, path, among: tags))
                continue
            }
            guard
                let read = try LanguageReader(
                    file: file, tag: tag.value, privacy: privacy, isFirst: tag.value == tags.first?.value
                ).language(into: collector)
            else { continue }
            let language = names.filling(read, first: tags.first?.value ?? tag.value)
            if language.isPartial, languages.isEmpty { collector.add(.partialFirstLanguage(tag.value, at: tag.place)) }
            languages.append(language.isPartial ? languages.first.map(language.completed) ?? language : language)
            files.append(file.shownPath)
        }
        PhraseRules.check(languages, files: files).forEach(collector.add)
        let sources = try folder.translationSources(tags.map(\.value))
        guard let first = languages.first else { return languages }
        for index in languages.indices.dropFirst() {
            guard let remembered = sources[languages[index].tag] else { continue }
            let known = first.phrases.filter { !languages[index].untranslated.contains($0.key) }
            languages[index].stalePhrases = Set(
                known.filter { remembered.isStale("phrases:\($0.key)", $0.value.other) }.keys)
        }
        return languages
    }

    /// What to say of a language without a file: the last one that has a file is the best to copy, since it is a
    /// translation too.
    private func without(_ tag: Located<LanguageTag>, _ path: String, among tags: [Located<LanguageTag>]) -> Diagnostic
    {
        if let meant = LanguageName.tag(of: tag.value.text) {
            return .languageByName(tag.value, meant: meant, at: tag.place)
        }
        let others = tags.map { "languages/\($0.value).yaml" }.filter { folder[$0] != nil }
        guard let model = others.last else { return .missingFile(folder.shown(path)) }
        return .languageWithoutFile(tag.value, file: path, model: model, at: tag.place)
    }
}

/// The names of the site that any phrase may hold, so that a language's file serves every province and campaign.
struct SiteNames {
    var province = ""
    var campaign = LocalizedText([:])

    /// The language with the names in its phrases; where `site.yaml` names no province, the campaign stands for it, and
    /// where it doesn't name the campaign in the language, the first language's name does.
    func filling(_ language: Language, first: LanguageTag) -> Language {
        var names: [String: String] = [:]
        if let campaign = campaign.wording(in: language.tag, first)?.text {
            names = ["campaign": campaign, "province": campaign]
        }
        if !province.isEmpty { names["province"] = province }
        guard !names.isEmpty else { return language }
        return language.mappingPhrases { text in
            text.contains("{") ? names.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) } : text
        }
    }
}

extension Diagnostic {
    /// A first language that isn't complete.
    static func partialFirstLanguage(_ language: LanguageTag, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "partial-first-language", at: place,
            summary: Bilingual(
                vi: "Ngôn ngữ đầu tiên “\(language)” lại ghi “partial: true”",
                en: "The first language, “\(language)”, says “partial: true”"),
            explanation: Bilingual(
                vi: "Ngôn ngữ dịch một phần mượn câu của ngôn ngữ đầu tiên, nên ngôn ngữ đầu tiên phải đủ.",
                en: "Partial languages borrow the phrases of the first one, so the first one must be whole."),
            fix: Bilingual(
                vi: "Hãy đặt một ngôn ngữ đủ câu lên đầu mục “languages” của site.yaml.",
                en: "Put a whole language first in “languages” of site.yaml."))
    }
}
