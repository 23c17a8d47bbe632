import Hashing
import Parallel
import SiteRendering

/// All files of a site: those of the plan, the spreadsheet, the releases of the ledger, the public files of evidence,
/// the pictures, and the description of the data with the hashes of its files.
struct PublishedSite: FileSource {
    /// What is made without leaving memory.
    let plan: SitePlan
    /// The releases of the ledger, and the keys that they are signed with.
    let chain: ReleaseChain
    /// The record of the last release, and what proves it; nothing while no release has one.
    var proofs: ReleaseProofs?
    /// The public files of evidence.
    let evidence: [EvidenceFile]
    /// The pictures of stories.
    let pictures: [PictureFile]
    /// The pictures for those who share pages.
    var shares: [SharePictures.File] = []
    /// What the site tells of how it was built.
    var receipt: SiteReceipt?
    /// Takes down the keys of workbooks, if they weren't needed before.
    var workbookKeys: WorkbookKeys?

    var count: Int {
        PublishedSite.first + workbookCount + evidence.count + pictures.count + shares.count + plan.count
    }

    /// The workbooks beside pages.
    private var workbookCount: Int { plan.openData.figureWorkbookCount }

    /// The steps before all others, in their order: the spreadsheet takes longest.
    private enum Step: Int, CaseIterable {
        case workbook, database, typed, archive, exchange, datedCopies, typedChanges, ledger

        /// The part that their files belong to: whatever holds the table of changes tells of texts of stories.
        var part: SitePart {
            switch self {
            case .workbook, .database, .archive, .typedChanges: SitePart(.told)
            case .typed, .exchange, .datedCopies: SitePart(.data)
            case .ledger: SitePart(.ledger)
            }
        }
    }

    func files(at index: Int) throws(CommandFailure) -> [OutputFile] {
        if let step = Step(rawValue: index) { return try files(of: step) }
        var position = index - PublishedSite.first
        if position < workbookCount {
            let workbook = plan.openData.figureWorkbook(position)
            workbookKeys?.add(workbook, as: PublishedSite.part(ofWorkbook: position))
            return [try FigureWorkbookFile(workbook: workbook).file()]
        }
        position -= workbookCount
        if position < evidence.count { return [try evidence[position].output()] }
        position -= evidence.count
        if position < pictures.count { return [try pictures[position].output()] }
        position -= pictures.count
        if position < shares.count { return [try shares[position].output()] }
        return plan.files(at: position - shares.count)
    }

    private func files(of step: Step) throws(CommandFailure) -> [OutputFile] {
        switch step {
        case .workbook: return [try WorkbookFile(workbook: plan.openData.workbook).file()]
        case .database: return [try DatabaseFile(data: plan.openData).file()]
        case .typed: return typed.files
        case .archive: return try archive().map { [$0] } ?? []
        case .exchange: return try exchange().map { [$0] } ?? []
        case .datedCopies: return plan.openData.datedCopies.map { typed.files(of: $0) } ?? []
        case .typedChanges: return typed.told
        case .ledger: return [chain.file] + (proofs?.files ?? [])
        }
    }

    private var typed: TypedFiles { TypedFiles(data: plan.openData.typed) }

    /// Where the workbooks beside pages begin.
    private static let first = Step.allCases.count

    func part(at index: Int) -> String? {
        if let step = Step(rawValue: index) { return step.part.name }
        let position = index - PublishedSite.first
        if position < workbookCount { return PublishedSite.part(ofWorkbook: position) }
        let planned = position - workbookCount - evidence.count - pictures.count - shares.count
        return planned < 0 ? nil : plan.part(at: planned)?.name
    }

    private static func part(ofWorkbook position: Int) -> String { "workbook \(position)" }

    /// The hash of all that each part is made from, but for workbooks.
    func keys(of keys: PartKeys) -> [String: SHA256Digest] {
        let parts = (0..<plan.count).reduce(into: Set(Step.allCases.map(\.part))) { parts, step in
            if let part = plan.part(at: step) { parts.insert(part) }
        }
        return Dictionary(uniqueKeysWithValues: parts.map { ($0.name, keys[$0]) })
    }

    /// The hash of all that each workbook is made from.
    ///
    /// - Parameters:
    ///   - all: The hashes for all other parts.
    ///   - record: What is remembered of the site in place: where its data are made from the same as the new ones, so are
    ///     its workbooks, which needn't be put together to know it.
    func workbookKeys(
        of keys: PartKeys, besides all: [String: SHA256Digest], _ record: PartRecord, threads: WorkerThreads
    ) -> [String: SHA256Digest] {
        let names = (0..<workbookCount).map { PublishedSite.part(ofWorkbook: $0) }
        let known = names.compactMap { record.parts[$0]?.key }
        let data = SitePart(.data).name
        if known.count == names.count, let key = all[data], key == record.parts[data]?.key {
            return Dictionary(uniqueKeysWithValues: zip(names, known))
        }
        let books = ParallelMap.map(count: workbookCount, jobs: threads.count) { [plan] in
            keys.key(of: plan.openData.figureWorkbook($0))
        }
        return Dictionary(uniqueKeysWithValues: zip(names, books))
    }

    func isLast(_ index: Int) -> Bool {
        let planned = index - (count - plan.count)
        return planned >= 0 && plan.isLast(planned)
    }

    func closingFiles(after written: [ManifestEntry]) -> [OutputFile] {
        let lengths = written.filter { $0.path.hasPrefix("data/") }.map { ($0.path, $0.size) }
        let pages = plan.lastPages(knowing: Dictionary(lengths) { first, _ in first })
        let entries = written + pages.map { ManifestEntry($0) }
        let worker = plan.worker.map { [$0.file(version: PublishedSite.version(of: entries))] } ?? []
        let rules = DeliveryRules(plan.delivery, paths: entries.map(\.path))
        let host = HostFiles(rules: rules, paths: entries.map(\.path))
        let closing = pages + [package(of: entries), host.file] + worker
        guard let receipt else { return closing }
        return closing + [
            receipt.file(of: entries + closing.dropFirst(pages.count).map { ManifestEntry($0) }, chain: chain)
        ]
    }

    /// The description of the data, with the lengths and hashes of its files.
    private func package(of entries: [ManifestEntry]) -> OutputFile {
        var facts: [String: FileFacts] = [:]
        for entry in entries where entry.path.hasPrefix("data/") {
            facts[entry.path] = FileFacts(bytes: entry.size, sha256: entry.digest.hexadecimal)
        }
        return plan.openData.package(knowing: facts)
    }

    /// All tables in one file, with the description that is published beside them: it tells of tables alone, so that
    /// their bytes are all it needs, and no thread waits for the others' files.
    private func archive() throws(CommandFailure) -> OutputFile? {
        let parts = plan.openData.archiveParts
        guard !parts.isEmpty else { return nil }
        return try DataArchive(files: [package(of: parts.map { ManifestEntry($0) })] + parts).file()
    }

    /// The figures as statistical offices exchange them.
    private func exchange() throws(CommandFailure) -> OutputFile? {
        try DataArchive(path: OpenData.exchangePath, files: plan.openData.exchangeParts, folder: "data/sdmx/").file()
    }

    /// A short name for the files of a deployment: two that differ anywhere have different ones.
    static func version(of entries: [ManifestEntry]) -> String {
        let hash = SHA256()
        for entry in entries.sorted() {
            hash.update(Array(entry.path.utf8))
            hash.update(entry.digest.bytes)
        }
        return String(hash.finalize().hexadecimal.prefix(16))
    }
}
