import CampaignModel

/// Reads the folder of one story; many are read at the same time.
struct StoryReader: Sendable {
    /// What a folder gave.
    struct Reading: Sendable {
        let story: StoryEntry?
        let diagnostics: [Diagnostic]
    }

    /// The site's languages in order; there is at least one.
    let languages: [LanguageTag]
    let firstLanguage: LanguageTag
    let privacy: PrivacyCheck
    /// What translations remember of their sources.
    var remembered: [LanguageTag: TranslationSources] = [:]

    /// Reads a story's files; the disk's failures throw.
    func read(
        _ folder: StoryFolder, into collector: DiagnosticCollector = DiagnosticCollector()
    ) throws(ContentFailure) -> Reading {
        var times = StoryTimes()
        let story = try story(folder, &times, collector)
        // A draft may be unfinished: what it lacks is told and stops nothing, since nothing of it is published.
        let diagnostics = times.isDraft ? collector.diagnostics.map(\.asWarning) : collector.diagnostics
        return Reading(story: story, diagnostics: diagnostics)
    }

    private func story(
        _ folder: StoryFolder, _ times: inout StoryTimes, _ collector: DiagnosticCollector
    ) throws(ContentFailure) -> StoryEntry? {
        var attachments: [StoryAttachment] = []
        var misnamed: MisnamedStory?
        var named = NamedFiles()
        defer { reportStrayFiles(folder, attachments, told: misnamed?.file.path, named, collector) }
        guard let file = folder.file(firstLanguage) else {
            misnamed = MisnamedStory(in: folder, meant: firstLanguage, languages)
            reportMissing(folder, misnamed, collector)
            return nil
        }
        guard let first = try frontMatter(file, firstLanguage, collector) else { return nil }
        named = NamedFiles(in: first.body.source.bytes)
        if let other = StoryOfOtherKind(folder.kind, first.values) {
            collector.add(.storyOfOtherKind(other, in: folder, at: SourcePlace(file: file.shownPath)))
            return nil
        }
        times = StoryTimes(first.values)
        let facts = StoryFactsEntry(folder.kind, first.values, languages)
        attachments = AttachmentReading.attachments(of: folder, first.values, languages)
        let isDemonstration = first.values.flag("demonstration")?.value ?? false
        let subject = subject(folder, first.values)
        privacy.check(first.body.source, about: subject, into: collector)
        var versions = [version(folder, file, first, firstLanguage, collector)]
        for language in languages where language != firstLanguage {
            guard let file = folder.file(language), let matter = try frontMatter(file, language, collector)
            else { continue }
            privacy.check(matter.body.source, about: subject, into: collector)
            reportFacts(in: matter.values, of: folder.kind, file, original: first.values, collector)
            versions.append(version(folder, file, matter, language, collector))
        }
        var complete = versions.compactMap { $0 }
        try markStale(&complete, folder, file)
        guard let facts, complete.first?.language == firstLanguage else { return nil }
        return StoryEntry(
            kind: folder.kind, slug: folder.name, facts: facts, isDemonstration: isDemonstration, times: times,
            attachments: attachments, versions: complete)
    }

    /// Tells that the file of the first language isn't there, or under which name it is.
    private func reportMissing(_ folder: StoryFolder, _ misnamed: MisnamedStory?, _ collector: DiagnosticCollector) {
        if let misnamed { return collector.add(.misnamedStory(misnamed, in: folder)) }
        // A folder that holds a document of Word alone is answered with how it becomes a story.
        if !folder.files.contains(where: { $0.path.hasSuffix(".docx") }) || folder.files.count > 1 {
            collector.add(.missingFirstLanguage(firstLanguage, of: folder))
        }
    }

    /// Marks translations that remember another source than the file of the first language is now.
    private func markStale(
        _ versions: inout [StoryVersionEntry], _ folder: StoryFolder, _ file: ContentFolder.File
    ) throws(ContentFailure) {
        guard remembered.values.contains(where: { $0.names[folder.path] != nil }), let first = versions.first,
            let blocks = StoryBlocks(String(decoding: try file.bytes(), as: UTF8.self))
        else { return }
        let words = TranslationSources.text(title: first.title, summary: first.summary, blocks)
        for index in versions.indices.dropFirst() {
            versions[index].isStale = remembered[versions[index].language]?.isStale(folder.path, words) ?? false
        }
    }

    /// Whom the story is about; an age that can't be read counts as a child's.
    private func subject(_ folder: StoryFolder, _ values: YAMLMap) -> PrivacySubject {
        guard folder.kind == .ambassador else { return .anything }
        return values.optionalText("age_class")?.value == Consent.AgeClass.adult.rawValue ? .person : .child
    }

    private func frontMatter(
        _ file: ContentFolder.File, _ language: LanguageTag, _ collector: DiagnosticCollector
    ) throws(ContentFailure) -> FrontMatter? {
        let source = SourceText(
            file: file.shownPath, bytes: try file.bytes(), spelling: .init(of: language), into: collector)
        return FrontMatter(source, into: collector)
    }

    private func version(
        _ folder: StoryFolder, _ file: ContentFolder.File, _ matter: FrontMatter, _ language: LanguageTag,
        _ collector: DiagnosticCollector
    ) -> StoryVersionEntry? {
        let title = matter.values.text("title")
        let summary = matter.values.text("summary")
        let slug = slug(folder, matter.values, collector)
        let aliases = matter.values.list("aliases")
        matter.values.reportUnknownKeys()
        let body = Markdown.parse(matter.body, title: title?.value, into: collector)
        StoryShape.check(title: title, matter.body, in: language, into: collector)
        guard let title, let summary else { return nil }
        let artefacts = FontArtefacts(language: language, collector: collector)
        artefacts.check("\(title.value) \(summary.value)", at: title.place)
        artefacts.check(body, at: SourcePlace(file: file.shownPath))
        let firstName = folder.kind == .ambassador ? privacy.firstName(in: matter.body.source) : nil
        return StoryVersionEntry(
            language: language, title: title.value, summary: summary.value, slug: slug, aliases: aliases,
            body: body, firstName: firstName, place: SourcePlace(file: file.shownPath))
    }

    /// The last part of the address: as written, or the folder's name.
    ///
    /// An ambassador's is always the folder's: the notice that stays after a withdrawal has to stand at the same
    /// address, and no name may hide in it.
    private func slug(_ folder: StoryFolder, _ values: YAMLMap, _ collector: DiagnosticCollector) -> String {
        let own = TextFold.slug(folder.name)
        guard folder.kind != .ambassador, let written = values.optionalText("slug") else { return own }
        let folded = TextFold.slug(written.value)
        if folded == written.value { return folded }
        collector.add(.malformedSlug(written.value, better: folded, at: written.place))
        return folded.isEmpty ? own : folded
    }

    private func reportFacts(
        in values: YAMLMap, of kind: StoryKind, _ file: ContentFolder.File, original: YAMLMap,
        _ collector: DiagnosticCollector
    ) {
        for key in StoryFactsEntry.keys(kind) where values.has(key) {
            // Pages may repeat their place in the menu, as long as it is the same.
            if kind == .page, values.optionalText(key)?.value == original.optionalText(key)?.value { continue }
            collector.add(.factInTranslation(key, first: firstLanguage, at: values.keyPlace(key)))
        }
    }

    private func reportStrayFiles(
        _ folder: StoryFolder, _ attachments: [StoryAttachment], told: String?, _ named: NamedFiles,
        _ collector: DiagnosticCollector
    ) {
        let better = TextFold.slug(folder.name)
        if better != folder.name, let file = folder.files.first {
            collector.add(.folderName(folder.name, better: better, file: file.shownPath))
        }
        for file in folder.files {
            let name = String(Substring(file.path.utf8.dropFirst(folder.path.utf8.count + 1)))
            if CopiedName.isLeftBySystem(name) || file.path == told { continue }
            if name.hasSuffix(".md"), !name.contains("/") {
                let tag = LanguageTag(String(name.dropLast(3)))
                if languages.contains(tag) { continue }
                if let original = copied(name) {
                    collector.add(.secondCopy(of: original, file: file.shownPath))
                } else if let meant = MisnamedStory.language(ofFile: name, among: languages) {
                    collector.add(.languageSpelling(tag, meant: meant, file: file.shownPath))
                } else {
                    collector.add(.strayLanguage(tag, languages, file: file.shownPath))
                }
            } else if let original = copied(name) {
                collector.add(.secondCopy(of: original, file: file.shownPath))
            } else if !ImageFormat.isImage(name), !attachments.contains(where: { $0.path == file.path }),
                !named.tell(of: name)
            {
                collector.add(.strayFile(file, in: folder))
            }
        }
    }

    /// The file that a name is a copy or another spelling of: `vi (1).md`, `vi.md.txt`, `VI.md`.
    private func copied(_ name: String) -> String? {
        if let original = CopiedName.original(name), languages.contains(where: { original == "\($0.text).md" }) {
            return original
        }
        let small = name.lowercased()
        let language = languages.first { language in
            let tag = language.text.lowercased()
            guard small.contains(".md"), small.hasPrefix(tag) else { return false }
            return small.dropFirst(tag.count).first.map { " (._".contains($0) } ?? false
        }
        return language.map { "\($0.text).md" }
    }
}
