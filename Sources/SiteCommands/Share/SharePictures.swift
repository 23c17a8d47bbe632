import CampaignModel
import Glibc
import Hashing
import Parallel
import SiteRendering
import Synchronization

/// The pictures for those who share pages, made by several threads; those of cards made before come from the cache.
struct SharePictures {
    /// The cache of all pictures; these have a folder of their own in it.
    let cache: PictureCache
    let threads: WorkerThreads
    /// Whether pictures made before are used.
    let usesCache: Bool

    /// A part of each picture's name in the cache: another way of drawing makes other pictures.
    private static let recipe = "1|\(ShareFonts.settings)"

    /// A picture, ready in the cache.
    struct File: Sendable {
        /// Its path from the site's root.
        let path: String
        /// Where it lies.
        let source: String

        /// The file of the site.
        func output() throws(CommandFailure) -> OutputFile {
            OutputFile(path: path, kind: .asset, language: nil, bytes: try ByteReading.file(source))
        }
    }

    private var folder: String { SharePictures.folder(in: cache) }

    private static func folder(in cache: PictureCache) -> String { cache.path + "/share" }

    /// Makes what isn't there.
    func make(_ cards: [ShareCard]) throws(CommandFailure) -> [File] {
        guard !cards.isEmpty else { return [] }
        let fonts = try ShareFonts()
        let work = try cache.workFolder(keeps: true)
        defer { try? FolderRemoval.remove(work) }
        let tool = try PictureTool(in: work)
        try FolderCreation.make(folder)
        let names = cards.map { SharePictures.name(of: $0, "\(tool.version)|\(fonts.hash)") }
        var missing: [(name: String, card: ShareCard)] = []
        var known: Set<String> = []
        for (name, card) in zip(names, cards) where known.insert(name).inserted {
            if !usesCache || access("\(folder)/\(name)", R_OK) != 0 { missing.append((name, card)) }
        }
        try draw(missing)
        return zip(names, cards).map { File(path: $1.path, source: "\(folder)/\($0)") }
    }

    private func draw(_ cards: [(name: String, card: ShareCard)]) throws(CommandFailure) {
        guard !cards.isEmpty else { return }
        let work = ShareWork(cards: cards, cache: cache, folder: folder)
        let count = min(threads.count, (cards.count + ShareDrawing.batch - 1) / ShareDrawing.batch)
        let failures = WorkerThreads(count: count).run { work.run() }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }

    /// Removes what no page needs any more, since pictures name people, too. Only while no other build uses the cache.
    static func prune(_ cache: PictureCache, keeping files: [File]) throws(CommandFailure) {
        let folder = folder(in: cache)
        let sources = Set(files.map(\.source))
        for entry in (try? FolderEntry.all(in: folder)) ?? [] {
            let path = "\(folder)/\(entry.name)"
            guard !sources.contains(path), unlink(path) != 0, errno != ENOENT else { continue }
            throw .unwritable(path, .last)
        }
    }

    private static func name(of card: ShareCard, _ machine: String) -> String {
        SHA256.hash(Array("\(recipe)|\(machine)|\(card.svg())".utf8)).hexadecimal + ".png"
    }
}

/// Cards that several threads take a batch at a time.
private final class ShareWork: Sendable {
    private let cards: [(name: String, card: ShareCard)]
    private let cache: PictureCache
    private let folder: String
    private let next = Atomic<Int>(0)

    init(cards: [(name: String, card: ShareCard)], cache: PictureCache, folder: String) {
        self.cards = cards
        self.cache = cache
        self.folder = folder
    }

    /// Draws until nothing is left; what stopped it, if something did.
    func run() -> CommandFailure? {
        do throws(CommandFailure) {
            let work = try cache.workFolder(keeps: true)
            defer { try? FolderRemoval.remove(work) }
            let drawing = ShareDrawing(folder: work)
            while true {
                let start = next.wrappingAdd(ShareDrawing.batch, ordering: .relaxed).oldValue
                guard start < cards.count else { return nil }
                let own = Array(cards[start..<min(start + ShareDrawing.batch, cards.count)])
                let pictures = try drawing.pictures(of: own.map(\.card))
                for (card, bytes) in zip(own, pictures) {
                    try keep(bytes, as: card.name, from: work)
                }
            }
        } catch {
            return error
        }
    }

    /// A picture is whole in the cache or not there; it can be made again, so nobody waits for the disk.
    private func keep(_ bytes: [UInt8], as name: String, from work: String) throws(CommandFailure) {
        do {
            _ = try OpenFolder(work).create(name, bytes)
        } catch {
            throw .unwritable("\(work)/\(name)", error)
        }
        guard rename("\(work)/\(name)", "\(folder)/\(name)") == 0 else {
            throw .uncreatable("\(folder)/\(name)", .last)
        }
    }
}
