import Parallel
import SiteRendering
import Synchronization

/// The writing of all files of a site into a folder that nobody reads yet, by several threads.
///
/// Each thread takes the next page, renders it, writes its files and forgets all but their entries in the manifest, so
/// that memory holds as many pages as there are threads.
final class StagedWriting: Sendable {
    private let source: any FileSource
    private let folder: OpenFolder
    private let folderPath: String
    private let progress: Progress
    private let slowest: SlowestSteps?
    private let reuse: SiteReuse?
    private let next = Atomic<Int>(0)
    private let isStopped = Atomic<Bool>(false)

    /// Prepares to write what the source gives into a folder.
    init(
        _ source: any FileSource, into folder: OpenFolder, at folderPath: String, progress: Progress,
        slowest: SlowestSteps? = nil, reuse: SiteReuse? = nil
    ) {
        self.reuse = reuse
        self.source = source
        self.folder = folder
        self.folderPath = folderPath
        self.progress = progress
        self.slowest = slowest
    }

    /// Writes everything.
    ///
    /// - Returns: The entries of the manifest; nothing when a signal asked for the end.
    /// - Throws: The first failure of a thread; the folder is left half full.
    func run(on threads: WorkerThreads) throws(CommandFailure) -> [ManifestEntry]? {
        let taken = reuse?.take(into: folder, at: folderPath, on: threads) ?? [:]
        // It may not have come to the end of its files.
        if SignalHold.isPending { return nil }
        let outcomes = threads.run { self.work(besides: Set(taken.keys)) }
        if let failure = outcomes.lazy.compactMap(\.failure).first { throw failure }
        if isStopped.load(ordering: .relaxed) { return nil }
        var whole = Outcome(entries: outcomes.flatMap(\.entries) + taken.values.joined())
        try write(source.closingFiles(after: whole.entries), into: &whole)
        return whole.entries
    }

    private struct Outcome: Sendable {
        var entries: [ManifestEntry] = []
        var failure: CommandFailure?
    }

    /// - Parameter parts: The parts of the site that are in the folder already.
    private func work(besides parts: Set<String>) -> Outcome {
        var outcome = Outcome()
        while !isStopped.load(ordering: .relaxed) {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < source.count else { break }
            let part = source.part(at: index)
            if source.isLast(index) || part.map(parts.contains) == true { continue }
            do {
                let start = ContinuousClock.now
                let files = try source.files(at: index)
                try write(files, of: part, into: &outcome)
                if let slowest, let first = files.first { slowest.add(first.path, .now - start) }
            } catch {
                outcome.failure = error
                isStopped.store(true, ordering: .relaxed)
            }
            if SignalHold.isPending { isStopped.store(true, ordering: .relaxed) }
        }
        return outcome
    }

    private func write(
        _ files: [OutputFile], of part: String? = nil, into outcome: inout Outcome
    ) throws(CommandFailure) {
        for file in files {
            precondition(SitePath.isSafe(file.path), "The plan names a file outside the site: “\(file.path)”.")
            do {
                // A path that is taken was given to two pages: the manifest, which sees all entries, names both.
                _ = try folder.create(file.path, file.bytes)
            } catch {
                throw .unwritable(folderPath + "/" + file.path, error)
            }
            outcome.entries.append(ManifestEntry(file, part: part))
        }
        progress.advance(byFiles: outcome.entries.suffix(files.count))
    }
}
