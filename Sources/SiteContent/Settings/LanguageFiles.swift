import CampaignModel

/// Reads the file of each language of the site and compares their phrases.
struct LanguageFiles {
    let folder: ContentFolder
    let privacy: PrivacyCheck
    let collector: DiagnosticCollector

    func languages(_ tags: [Located<LanguageTag>]) throws(ContentFailure) -> [Language] {
        var languages: [Language] = []
        var files: [String] = []
        for tag in tags {
            let path = "languages/\(tag.value).yaml"
            guard let file = folder[path] else {
                collector.add(.missingFile(folder.shown(path)))
                continue
            }
            guard
                let language = try LanguageReader(file: file, tag: tag.value, privacy: privacy).language(
                    into: collector)
            else { continue }
            languages.append(language)
            files.append(file.shownPath)
        }
        PhraseRules.check(languages, files: files).forEach(collector.add)
        return languages
    }
}
