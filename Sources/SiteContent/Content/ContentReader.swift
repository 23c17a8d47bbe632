import CampaignModel
import Parallel

/// Reads a content folder: settings and languages first, then the tables, and stories beside them.
public struct ContentReader: Sendable {
    /// The folder, as people type it.
    public let folder: String
    /// How many threads may read at the same time.
    public let jobs: Int
    /// Whether the outlines of communes are read: who brings in new ones must not be stopped by the old ones.
    public let readsShapes: Bool

    /// Reads the folder with at most so many threads.
    public init(folder: String, jobs: Int, readsShapes: Bool = true) {
        self.folder = folder
        self.jobs = jobs
        self.readsShapes = readsShapes
    }

    /// Reads everything; mistakes in files are diagnostics, failures of the disk throw.
    public func read() throws(ContentFailure) -> ContentReading {
        let folder = try ContentFolder(at: folder)
        let collector = DiagnosticCollector()
        let content = try content(folder, collector)
        return ContentReading(content: content, diagnostics: collector.diagnostics.sortedOnce())
    }

    /// Reads and resolves in one go, with the diagnostics of both.
    ///
    /// - Parameter pages: The names of the pages that no content file stands for, as `page:` links write them.
    public func resolved(_ options: ResolveOptions, pages: [String]) throws(ContentFailure) -> Resolution {
        let reading = try read()
        guard let content = reading.content else { return Resolution(site: nil, diagnostics: reading.diagnostics) }
        let resolution = content.resolve(options, pages: pages, jobs: jobs)
        let causes = SharedCauses(
            in: (reading.diagnostics + resolution.diagnostics).sortedOnce(),
            catalogue: content.folder.shown("data/indicators.yaml"))
        var unread = resolution.unread
        if causes.blamesRegisters { unread.isEverything = true }
        var whole = Resolution(site: resolution.site, diagnostics: causes.diagnostics, unread: unread)
        whole.waiting = resolution.waiting
        if options.remembers, !whole.hasErrors {
            whole.memory = resolution.figures.map { ContentMemory(content: content, figures: $0) }
        }
        return whole
    }

    func content(_ folder: ContentFolder, _ collector: DiagnosticCollector) throws(ContentFailure) -> Content? {
        guard let settings = try settings(folder, collector) else { return nil }
        let privacy = PrivacyCheck(officeContacts: settings.officeContacts)
        let stories = SideWork(jobs: jobs) { [self] in
            Result { () throws(ContentFailure) in try self.stories(folder, settings, privacy) }
        }
        let names = SiteNames(province: settings.provinceName, campaign: settings.campaignName)
        let languages = try LanguageFiles(folder: folder, privacy: privacy, collector: collector, names: names)
            .languages(settings.languages)
        let missed = UnknownFiles(folder: folder).report(to: collector)
        let tags = settings.languages.map(\.value)
        let data = data(in: folder, settings, languages, privacy, collector)
        let base = try BaseRegisters(data, provinceCode: settings.provinceCode, missed: missed)
        let codes = CodeBook(base: base, collector: collector)
        RegisterRules(base: base, folder: folder, codes: codes).check()
        let tasks = try data.register("data/tasks.yaml") { TaskEntry.task($0, tags, codes) }
        let records = RecordsReader(data: data, codes: codes, tasks: tasks)
        let composites = try composites(data, tags, codes)
        let files = ObservationFiles(
            folder: folder, base: base, jobs: jobs, languages: tags, partialLanguages: data.partialLanguages,
            privacy: privacy)
        let rows = SideWork(jobs: jobs) { Result { () throws(ContentFailure) in try files.read() } }
        let readRecords = try records.records()
        let (taskUpdates, information) = (try records.taskUpdates(), try records.information())
        let shapes = try shapes(folder, base, collector)
        let observations = try rows.result().get()
        let readStories = try stories.result().get()
        (observations.diagnostics + readStories.diagnostics).forEach(collector.add)
        if !settings.isDemonstration {
            ExampleLeft(base: base, tasks: tasks, documents: readRecords.documents, folder: folder).diagnostics()
                .forEach(collector.add)
        }
        var unread = observations.unread
        unread.isEverything = unread.isEverything || !missed.isEmpty || isUnread(base, folder, collector)
        return Content(
            folder: folder, settings: settings, languages: languages, base: base, tasks: tasks,
            taskUpdates: taskUpdates, observations: observations.rows,
            observationFiles: observations.files, unread: unread, records: readRecords,
            information: information, composites: composites, shapes: shapes, stories: readStories.stories)
    }

    private func settings(
        _ folder: ContentFolder, _ collector: DiagnosticCollector
    ) throws(ContentFailure) -> SettingsEntry? {
        guard let file = folder["site.yaml"] else {
            collector.add(.missingFile(folder.shown("site.yaml")))
            return nil
        }
        return try SettingsReader(file: file).settings(into: collector)
    }

    /// Whether registers couldn't be read that figures rest on, or the reasons for changed ones: a reason that can't be
    /// read explains nothing, so that nothing is known to want one.
    private func isUnread(_ base: BaseRegisters, _ folder: ContentFolder, _ collector: DiagnosticCollector) -> Bool {
        !base.unread.isEmpty || base.empty.values.contains { collector.hasErrors(in: $0) }
            || collector.hasErrors(in: folder.shown("data/revisions.csv"))
    }

    private func composites(
        _ data: DataFolder, _ tags: [LanguageTag], _ codes: CodeBook
    ) throws(ContentFailure) -> Register<Composite> {
        try data.register("data/composite.yaml") { CompositeEntry.declaration.read($0, tags)?.composite(codes) }
    }

    private func data(
        in folder: ContentFolder, _ settings: SettingsEntry, _ languages: [Language], _ privacy: PrivacyCheck,
        _ collector: DiagnosticCollector
    ) -> DataFolder {
        let tags = settings.languages.map(\.value)
        return DataFolder(
            folder: folder, languages: tags, privacy: privacy, collector: collector,
            // A language that couldn't be read is told once, not at every table.
            partialLanguages: Set(tags).subtracting(languages.filter { !$0.isPartial }.map(\.tag)))
    }

    private func shapes(
        _ folder: ContentFolder, _ base: BaseRegisters, _ collector: DiagnosticCollector
    ) throws(ContentFailure) -> [CommuneShape] {
        guard readsShapes, let file = folder["data/communes.geojson"] else { return [] }
        return try CommuneShapes(communes: base.communes, collector: collector).shapes(in: file)
    }

    /// The stories of all kinds, and what is wrong in them.
    func stories(
        _ folder: ContentFolder, _ settings: SettingsEntry, _ privacy: PrivacyCheck
    ) throws(ContentFailure) -> StoriesReading {
        let collector = DiagnosticCollector()
        let folders = folder.storyFolders(into: collector)
        let reader = StoryReader(
            languages: settings.languages.map(\.value), firstLanguage: settings.firstLanguage, privacy: privacy,
            remembered: try folder.translationSources(settings.languages.map(\.value)))
        let readings = ParallelMap.map(count: folders.count, jobs: jobs) { index in
            Result { () throws(ContentFailure) in try reader.read(folders[index]) }
        }
        var stories: [StoryEntry] = []
        stories.reserveCapacity(readings.count)
        for reading in readings {
            let reading = try reading.get()
            reading.diagnostics.forEach(collector.add)
            if let story = reading.story { stories.append(story) }
        }
        return StoriesReading(stories: stories, diagnostics: collector.diagnostics)
    }
}

/// What reading the folders of stories gave.
struct StoriesReading: Sendable {
    /// In the order of their folders.
    let stories: [StoryEntry]
    /// What is wrong in them, in the order of finding.
    let diagnostics: [Diagnostic]
}

extension Array where Element: Comparable & Hashable {
    /// The elements in order, each once.
    func sortedOnce() -> [Element] {
        var once: [Element] = []
        for element in sorted() where element != once.last { once.append(element) }
        return once
    }
}
