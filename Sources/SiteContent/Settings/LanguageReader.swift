import CampaignModel

/// Reads `languages/<tag>.yaml`.
struct LanguageReader {
    let file: ContentFolder.File
    /// The tag that the file is named for.
    let tag: LanguageTag
    let privacy: PrivacyCheck
    /// True for the first language, whose pages stand at the site's root.
    var isFirst = false

    func language(into collector: DiagnosticCollector) throws(ContentFailure) -> Language? {
        let source = SourceText(
            file: file.shownPath, bytes: try file.bytes(), spelling: .init(of: tag), into: collector)
        privacy.checkValues(of: source, into: collector)
        guard let map = source.whole.yamlMap(into: collector) else { return nil }
        let written = map.text("tag")
        let name = map.text("name")
        let direction = map.oneOf("direction", Direction.self)?.value ?? .leftToRight
        let style = WritingStyleReader(map: map).style()
        let paths = map.map("paths").map { self.paths($0, into: collector) } ?? [:]
        let phraseMap = map.map("phrases")
        let wordings = phraseMap.map(phrases) ?? [:]
        let spokenForms = map.map("speech").map(texts) ?? [:]
        let isPartial = map.flag("partial")?.value ?? false
        let font = map.optionalText("font")?.value
        let locale = map.optionalText("locale")?.value
        map.reportUnknownKeys()
        let artefacts = FontArtefacts(language: tag, collector: collector)
        for (key, phrase) in wordings.sorted(by: { $0.key < $1.key }) {
            artefacts.check(phrase, at: phraseMap?.keyPlace(key) ?? map.place)
        }
        guard let written, let name else { return nil }
        if written.value != tag.text { collector.add(.differingTag(written.value, file: tag, at: written.place)) }
        var language = Language(
            tag: tag, name: name.value, isRightToLeft: direction == .rightToLeft, style: style,
            paths: paths, phrases: wordings, spokenForms: spokenForms, isPartial: isPartial,
            font: font, locale: locale)
        language.places = PhrasePlaces(
            keys: Dictionary(uniqueKeysWithValues: wordings.keys.map { ($0, phraseMap?.keyPlace($0) ?? map.place) }),
            start: map.keyPlace("phrases"))
        return language
    }

    private enum Direction: String, CaseIterable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// The parts of addresses, each as it can be typed and free of the site's own folders.
    private func paths(_ map: YAMLMap, into collector: DiagnosticCollector) -> [String: String] {
        var paths: [String: String] = [:]
        for key in map.keys {
            guard let path = map.text(key) else { continue }
            let folded = TextFold.slug(path.value)
            if folded != path.value {
                collector.add(.malformedSlug(path.value, better: folded, at: path.place))
            } else if isFirst, AddressRules.ownFolders.contains(folded) {
                collector.add(.reservedAddress(folded, at: path.place))
            }
            paths[key] = folded.isEmpty ? key : folded
        }
        return paths
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

extension SourceText.Spelling {
    /// How the words of a language are checked.
    init(of language: LanguageTag) {
        self = language.text == "vi" || language.text == "en" ? .vietnamese : .other
    }
}

extension Diagnostic {
    /// A language file whose tag isn't the one in its name.
    static func differingTag(_ tag: String, file: LanguageTag, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "differing-tag", at: place,
            summary: Bilingual(
                vi: "Tệp \(file).yaml ghi ngôn ngữ “\(tag)”", en: "The file \(file).yaml says its language is “\(tag)”"),
            explanation: Bilingual(
                vi: "Tên tệp và mục “tag” phải trùng nhau.", en: "The file's name and its “tag” must be the same."),
            fix: Bilingual(vi: "Hãy viết: tag: \(file)", en: "Write: tag: \(file)"))
    }
}
