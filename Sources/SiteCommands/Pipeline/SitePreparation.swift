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
        /// All that is wrong, in the order of finding.
        var diagnostics: [Diagnostic]
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
        let design = try DesignFolder.files(in: designFolder)
        times.end(.templates)
        let judged = try judged(&times)
        var result = Result(diagnostics: judged.diagnostics, times: times)
        guard let known = judged.site else { return result }
        var site = known.site
        result.chain = ReleaseChain(known.ledger.releases, publicKeys: site.settings.releaseKeys)
        result.proofs = ReleaseProofs(known)
        result.standing = SiteStanding(site.settings, result.chain)
        result.receipt = SiteReceipt(
            asOf: site.settings.asOf.description, baseURL: site.settings.baseURL, commit: commit)
        result.times.end(.ledger)
        let evidence = try EvidenceFiles(contentFolder: contentFolder).check(site)
        result.times.end(.evidence)
        result.evidence = evidence.files
        result.diagnostics += evidence.diagnostics
        result.pictures = try StoryPictures(
            contentFolder: contentFolder, cache: PictureCache(path: pictures.cache),
            threads: WorkerThreads(count: jobs), usesCache: pictures.usesCache, keeps: pictures.keeps
        ).make(for: site)
        result.times.end(.pictures)
        result.diagnostics += result.pictures.diagnostics
        site = site.with(pictures: result.pictures.pictures)
        let planning = SitePlan.make(
            site: site, design: design, designFolder: designFolder, contentFolder: contentFolder,
            jobs: jobs)
        result.diagnostics += planning.diagnostics
        result.plan = planning.plan
        result.times.end(.plan)
        return result
    }

    /// The content resolved and held against the ledger, without a thought of pages.
    func judged() throws(CommandFailure) -> (site: JudgedSite?, diagnostics: [Diagnostic]) {
        var times = StageTimes()
        return try judged(&times)
    }

    private func judged(
        _ times: inout StageTimes
    ) throws(CommandFailure) -> (site: JudgedSite?, diagnostics: [Diagnostic]) {
        let resolution = try resolved()
        times.end(.content)
        guard let site = resolution.site else { return (nil, resolution.diagnostics) }
        let fields = site.recordedFields(addresses: PageAddresses.all(of: site))
        let record = PublicRecord(fields, prose: ReleaseHash.prose)
        let troubled = Set(resolution.diagnostics.filter { $0.severity == .error }.map(\.place.file))
        let ledger = try LedgerCheck(contentFolder: contentFolder).run(
            site, fields: fields, record: record, unread: resolution.unread, troubled: troubled)
        // A site judged at an earlier day tells nothing of what was released later; the chain for machines stays whole.
        let count = ledger.count(asOf: site.settings.asOf)
        let history = RevisionHistory(releases: Array(ledger.changes.prefix(count)), in: site.campaign)
        let releases = zip(ledger.releases, ledger.facts).prefix(count).map { (release: $0.release, rows: $1) }
        let told = site.with(
            history: history,
            changes: RecordHistory(releases: releases, current: record, fields: RecordFields(fields)),
            releases: ledger.releases.prefix(count).map(\.published))
        return (
            JudgedSite(site: told, ledger: ledger, fields: fields, record: record),
            resolution.diagnostics + AliasRules.diagnostics(of: site) + ledger.diagnostics
        )
    }

    private func resolved() throws(CommandFailure) -> Resolution {
        do {
            // The folder is opened first because the system's reason says more than the reader's.
            _ = try FolderEntry.all(in: contentFolder)
            return try ContentReader(folder: contentFolder, jobs: jobs).resolved(
                overrides, pages: PageNames.all)
        } catch let error as SystemError {
            throw .unreadable(contentFolder, error)
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
