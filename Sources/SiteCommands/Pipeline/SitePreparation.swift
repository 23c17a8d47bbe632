import CampaignModel
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

    /// What came of it.
    struct Result {
        /// The plan; there is none when something before it has errors.
        var plan: SitePlan?
        /// The releases that the ledger holds, and the keys that the site names.
        var chain = ReleaseChain([])
        /// The public files of evidence.
        var evidence: [EvidenceFile] = []
        /// The pictures of stories.
        var pictures = StoryPictures.Made()
        /// All that is wrong, in the order of finding.
        var diagnostics: [Diagnostic]

        /// Whether something stops publication.
        var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// Goes as far as the content allows, so that one run tells as much as it can.
    ///
    /// - Throws: A `CommandFailure` when a file or folder can't be read.
    func run() throws(CommandFailure) -> Result {
        let design = try DesignFolder.files(in: designFolder)
        let judged = try judged()
        var result = Result(diagnostics: judged.diagnostics)
        guard var site = judged.site else { return result }
        result.chain = ReleaseChain(judged.ledger.releases, publicKeys: site.settings.releaseKeys)
        let evidence = try EvidenceFiles(contentFolder: contentFolder).check(site)
        result.evidence = evidence.files
        result.diagnostics += evidence.diagnostics
        result.pictures = try StoryPictures(
            contentFolder: contentFolder, cache: PictureCache(path: pictures.cache),
            threads: WorkerThreads(count: jobs), usesCache: pictures.usesCache, keeps: pictures.keeps
        ).make(for: site)
        result.diagnostics += result.pictures.diagnostics
        site = site.with(pictures: result.pictures.pictures)
        let planning = SitePlan.make(
            site: site, design: design, designFolder: designFolder, contentFolder: contentFolder)
        result.diagnostics += planning.diagnostics
        result.plan = planning.plan
        return result
    }

    /// The content resolved and held against the ledger, without a thought of pages.
    func judged() throws(CommandFailure) -> (site: Site?, ledger: LedgerReading, diagnostics: [Diagnostic]) {
        let resolution = try resolved()
        guard let site = resolution.site else { return (nil, LedgerReading(), resolution.diagnostics) }
        let ledger = try LedgerCheck(contentFolder: contentFolder).run(site)
        // A site judged at an earlier day tells nothing of what was released later; the chain for machines stays whole.
        let count = ledger.count(asOf: site.settings.asOf)
        let history = RevisionHistory(releases: Array(ledger.changes.prefix(count)), in: site.campaign)
        let told = site.with(history: history, releases: ledger.releases.prefix(count).map(\.published))
        return (told, ledger, resolution.diagnostics + ledger.diagnostics)
    }

    private func resolved() throws(CommandFailure) -> Resolution {
        do {
            // The folder is opened first because the system's reason says more than the reader's.
            _ = try FolderEntry.all(in: contentFolder)
            return try ContentReader(folder: contentFolder, jobs: jobs).resolved(overrides)
        } catch let error as SystemError {
            throw .unreadable(contentFolder, error)
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
    }
}

extension CommandFailure {
    /// A file of the content can't be read, for a reason in the words of a library.
    static func unreadableContent(_ folder: String, _ error: any Error) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không đọc được nội dung trong \(folder): \(error)",
                en: "can’t read the content in \(folder): \(error)"))
    }
}
