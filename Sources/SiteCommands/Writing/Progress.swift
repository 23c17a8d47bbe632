import CampaignModel
import Synchronization

/// The line that tells how far the writing is, on a terminal only.
final class Progress: Sendable {
    /// Often enough to be seen moving, seldom enough to cost nothing.
    private static let interval = Duration.milliseconds(100)

    private let isShown: Bool
    private let language: MessageLanguage
    private let start: ContinuousClock.Instant
    private let pages = Atomic<Int>(0)
    private let files = Atomic<Int>(0)
    private let nextTick = Atomic<Int64>(0)

    /// Counts from now on; shows nothing unless asked to.
    init(isShown: Bool, language: MessageLanguage, since start: ContinuousClock.Instant = .now) {
        self.isShown = isShown
        self.language = language
        self.start = start
    }

    /// Tells that files are written.
    func advance(byFiles written: some Collection<ManifestEntry>) {
        guard isShown else { return }
        let pages = pages.wrappingAdd(written.count(where: \.isPage), ordering: .relaxed).newValue
        let files = files.wrappingAdd(written.count, ordering: .relaxed).newValue
        guard isDue else { return }
        let line = WorkSummary(pages: pages, files: files, duration: .now - start).line(in: language)
        // The line is a courtesy: a terminal that takes no more must not stop the work.
        try? StandardStream.error.write("\r\u{1B}[K\(line)")
    }

    /// Wipes the line away.
    func clear() {
        guard isShown else { return }
        try? StandardStream.error.write("\r\u{1B}[K")
    }

    private var isDue: Bool {
        let now = (.now - start).milliseconds
        let due = nextTick.load(ordering: .relaxed)
        guard now >= due else { return false }
        return nextTick.compareExchange(
            expected: due, desired: now + Progress.interval.milliseconds, ordering: .relaxed
        ).exchanged
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
