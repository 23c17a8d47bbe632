import CampaignModel
import Parallel
import SiteContent
import SiteRendering

/// The way from files to a plan of all pages: read, resolve, plan. Nothing is written.
struct SitePreparation {
    /// The folder of the content.
    let contentFolder: String
    /// The folder of the templates.
    let designFolder: String
    /// What replaces words of `site.yaml`.
    var overrides: ResolveOptions
    /// How many threads read at once.
    let jobs: Int
    /// How pictures are made.
    var pictures = PictureOptions(cache: ".cache/pictures")
    /// The commit of the content that the site names.
    var commit: String?

    /// What came of it.
    struct Result {
        /// The plan; there is none when something before it has errors.
        var plan: SitePlan?
        /// The releases that the ledger holds, and the keys that the site names.
        var chain = ReleaseChain([])
        /// What the site says of itself; nothing when the content can't be read as one.
        var standing: SiteStanding?
        /// How the site can be built again.
        var receipt: SiteReceipt?
        /// The record of the last release, and what proves it.
        var proofs: ReleaseProofs?
        /// The public files of evidence.
        var evidence: [EvidenceFile] = []
        /// The pictures of stories.
        var pictures = StoryPictures.Made()
        /// The pictures for those who share pages.
        var shares: [SharePictures.File] = []
        /// All that is wrong, in the order of finding.
        var diagnostics: [Diagnostic]
        /// What stories alone can be prepared again with; nothing unless it was asked for, and where there are errors.
        var memory: PreparationMemory?
        /// How long the stages took.
        var times = StageTimes()

        /// Whether something stops publication.
        var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// Goes as far as the content allows, so that one run tells as much as it can.
    ///
    /// - Parameter times: What passed before.
    /// - Throws: A `CommandFailure` when a file or folder can't be read.
    func run(_ times: StageTimes = StageTimes()) throws(CommandFailure) -> Result {
        var times = times
        // Before anything is read: what changes from here on is another state of the files.
        let stamps = overrides.remembers ? FileStamps(content: contentFolder, templates: designFolder) : nil
        let design = try DesignFolder.files(in: designFolder)
        times.end(.templates)
        let judged = try judged(&times)
        var result = Result(diagnostics: judged.diagnostics, times: times)
        guard let known = judged.site else { return result }
        let site = known.site
        result.chain = ReleaseChain(known.ledger.releases, publicKeys: site.settings.releaseKeys)
        result.proofs = ReleaseProofs(known)
        result.standing = SiteStanding(site.settings, result.chain)
        result.receipt = SiteReceipt(
            asOf: site.settings.asOf.description, baseURL: site.settings.baseURL, commit: commit)
        result.times.end(.ledger)
        let told = try lookedAt(site, known.attachments, tool: nil, &result)
        try plan(told, design, &result)
        if let content = judged.memory, let stamps, let plan = result.plan, !result.hasErrors {
            result.memory = PreparationMemory(
                stamps: stamps, content: content, site: site, plan: plan, pictureTool: result.pictures.tool,
                chain: result.chain, proofs: result.proofs, standing: result.standing)
        }
        return result
    }

    /// Prepares again after stories changed and nothing else, with all other content as it was remembered.
    ///
    /// - Returns: Nothing when something else changed too, or something is wrong: only a whole run tells of that.
    func run(after memory: PreparationMemory) throws(CommandFailure) -> Result? {
        guard FileStamps(content: contentFolder, templates: designFolder) == memory.stamps else { return nil }
        let resolution: Resolution
        do {
            resolution = try memory.content.readingStories(overrides, pages: PageNames.all, jobs: jobs)
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
        guard !resolution.hasErrors, let read = resolution.site else { return nil }
        let known = memory.site
        let attachments = try AttachmentFiles(contentFolder: contentFolder).check(read)
        let site = read.with(pictures: [:], attachments: attachments.published).with(
            history: known.history, changes: known.changes, releases: known.releases, releasedRows: known.releasedRows)
        var result = Result(diagnostics: attachments.diagnostics)
        result.chain = memory.chain
        result.proofs = memory.proofs
        result.standing = memory.standing
        let told = try lookedAt(site, attachments.files, tool: memory.pictureTool, &result)
        guard !result.hasErrors else { return nil }
        result.plan = SitePlan(of: told, after: memory.plan)
        return result
    }

    /// Looks at the files that go with the site, and makes its pictures.
    ///
    /// - Parameter tool: The program that makes pictures, if it is known.
    /// - Returns: The site, which knows them.
    private func lookedAt(
        _ site: Site, _ attachments: [EvidenceFile], tool: PictureTool?, _ result: inout Result
    ) throws(CommandFailure) -> Site {
        let evidence = try EvidenceFiles(contentFolder: contentFolder).check(site)
        result.times.end(.evidence)
        result.evidence = evidence.files + attachments
        result.diagnostics += evidence.diagnostics
        result.pictures = try StoryPictures(
            contentFolder: contentFolder, cache: PictureCache(path: pictures.cache),
            threads: WorkerThreads(count: jobs), usesCache: pictures.usesCache, keeps: pictures.keeps, knownTool: tool
        ).make(for: site)
        result.times.end(.pictures)
        result.diagnostics += result.pictures.diagnostics
        return site.with(pictures: result.pictures.pictures, attachments: site.attachments)
    }

    /// Plans the pages of a site.
    private func plan(_ site: Site, _ design: [DesignFile], _ result: inout Result) throws(CommandFailure) {
        let planning = SitePlan.make(
            site: site, design: design, designFolder: designFolder, contentFolder: contentFolder,
            jobs: jobs, sharesPictures: pictures.shares, onlyTells: result.hasErrors)
        // A phrase that both pages and another language want is told once.
        let told = result.diagnostics
        result.diagnostics += planning.diagnostics.filter { !told.contains($0) }
        result.plan = planning.plan
        result.times.end(.plan)
        if pictures.shares, !result.hasErrors, let plan = planning.plan {
            result.shares = try SharePictures(
                cache: PictureCache(path: pictures.cache), threads: WorkerThreads(count: jobs),
                usesCache: pictures.usesCache
            ).make(plan.shareCards)
            result.times.end(.pictures)
        }
    }

    /// The content resolved and held against the ledger, without a thought of pages.
    func judged() throws(CommandFailure) -> (site: JudgedSite?, diagnostics: [Diagnostic]) {
        var times = StageTimes()
        let judged = try judged(&times)
        return (judged.site, judged.diagnostics)
    }

    private func judged(
        _ times: inout StageTimes
    ) throws(CommandFailure) -> (site: JudgedSite?, diagnostics: [Diagnostic], memory: ContentMemory?) {
        let reading = try LedgerFolder(of: contentFolder).read()
        let resolution = try resolved(after: reading)
        times.end(.content)
        let found = resolution.diagnostics.foldingRows()
        guard let read = resolution.site else { return (nil, found, nil) }
        let attachments = try AttachmentFiles(contentFolder: contentFolder).check(read)
        let site = read.with(pictures: read.pictures, attachments: attachments.published)
        let fields = site.recordedFields(
            addresses: PageAddresses.all(of: site), pictures: PictureHashes.of(site, in: contentFolder))
        let record = PublicRecord(fields, prose: ReleaseHash.prose)
        let troubled = Set(resolution.diagnostics.filter { $0.severity == .error }.map(\.place.file))
        let ledger = try LedgerCheck(contentFolder: contentFolder).run(
            site, reading, fields: fields, record: record, unread: resolution.unread, troubled: troubled,
            waiting: resolution.waiting)
        // A site judged at an earlier day tells nothing of what was released later; the chain for machines stays whole.
        let count = ledger.count(asOf: site.settings.asOf)
        let history = RevisionHistory(releases: Array(ledger.changes.prefix(count)), in: site.campaign)
        let told = site.with(
            history: history, changes: ledger.history ?? RecordHistory(),
            releases: ledger.releases.prefix(count).map(\.published),
            releasedRows: Array(ledger.changes.prefix(count)))
        return (
            JudgedSite(
                site: told, ledger: ledger, fields: fields, record: ledger.history?.current ?? record,
                attachments: attachments.files),
            (found + attachments.diagnostics + AliasRules.diagnostics(of: site)).joining(ledger: ledger.diagnostics),
            resolution.memory
        )
    }

    private func resolved(after ledger: LedgerReading) throws(CommandFailure) -> Resolution {
        var options = overrides
        options.releases = ledger.releasedRows
        do {
            // The folder is opened first because the system's reason says more than the reader's.
            _ = try FolderEntry.all(in: contentFolder)
            return try ContentReader(folder: contentFolder, jobs: jobs).resolved(
                options, pages: PageNames.all)
        } catch let error as SystemError {
            throw .unreadable(contentFolder, option: "--content", error)
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
    }
}

/// A site held against its ledger.
struct JudgedSite {
    /// The site, which knows what the ledger tells.
    let site: Site
    /// The ledger.
    let ledger: LedgerReading
    /// Everything that the site tells beside its figures.
    let fields: [RecordedField]
    /// The same as the record that the next release would freeze.
    let record: PublicRecord
    /// The files that stories offer.
    let attachments: [EvidenceFile]
}

extension CommandFailure {
    /// A file of the content can't be read, for the system's reason or one in the words of a library.
    static func unreadableContent(_ folder: String, _ error: any Error) -> CommandFailure {
        if let failure = error as? ContentFailure {
            let reason = SystemError(number: failure.number)
            return failure.path == folder
                ? .unreadable(folder, option: "--content", reason) : .unreadable(failure.path, reason)
        }
        return CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không đọc được nội dung trong \(folder): \(error)",
                en: "can’t read the content in \(folder): \(error)"))
    }
}
