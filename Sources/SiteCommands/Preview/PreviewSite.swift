import CampaignModel
import SiteRendering
import Synchronization

/// A site as a preview shows it: in memory, each page made when it is first asked for.
final class PreviewSite: Sendable {
    /// A file, and where editors change what it shows.
    struct File: Sendable {
        let bytes: [UInt8]
        let source: PageSource?
        /// The language of the page, for the words around it.
        let language: LanguageTag?
    }

    private let site: PublishedSite
    private let pages: [String: Int]
    private let sources: [Int: PlannedPage]
    private let made: Mutex<[String: File]>
    /// The steps of which no file is known before it is made. Held while one is made: whoever asks for a file meanwhile
    /// waits, since it may be among those that are just being made.
    private let waiting: Mutex<[Int]>

    /// Takes a site that has been planned.
    init(_ site: PublishedSite) {
        self.site = site
        var pages: [String: Int] = [:]
        var sources: [Int: PlannedPage] = [:]
        var waiting: [Int] = []
        let before = site.count - site.plan.count
        for index in 0..<site.plan.count {
            guard let page = site.plan.page(at: index) else {
                waiting.append(index + before)
                continue
            }
            pages[page.path] = index + before
            sources[index + before] = page
        }
        self.pages = pages
        self.sources = sources
        var files: [String: File] = [:]
        for asset in site.plan.assetFiles {
            files[asset.path] = File(bytes: asset.bytes, source: nil, language: nil)
        }
        // Evidence and pictures are quick to read; the spreadsheet, which comes first elsewhere, is made last here.
        made = Mutex(files)
        self.waiting = Mutex(Array(1..<before) + waiting + [0])
    }

    /// Whether a path is a page's.
    func isPage(_ path: String) -> Bool { pages[path] != nil }

    /// The file at a path from the site's root; nothing when there is none.
    func file(_ path: String) throws(CommandFailure) -> File? {
        if let known = made.withLock({ $0[path] }) { return known }
        if let index = pages[path] { return try page(path, index) }
        return try later(path)
    }

    private func page(_ path: String, _ index: Int) throws(CommandFailure) -> File? {
        for output in try site.files(at: index) where output.path == path {
            let file = File(bytes: output.bytes, source: sources[index]?.source, language: output.language)
            made.withLock { $0[path] = file }
            return file
        }
        return nil
    }

    /// Makes one step after another until the file is there: feeds, data, the search.
    private func later(_ path: String) throws(CommandFailure) -> File? {
        try waiting.withLock { waiting throws(CommandFailure) in
            while true {
                if let known = made.withLock({ $0[path] }) { return known }
                guard let index = waiting.first else { return nil }
                let outputs = try site.files(at: index)
                waiting.removeFirst()
                made.withLock { files in
                    for output in outputs {
                        files[output.path] = File(bytes: output.bytes, source: nil, language: output.language)
                    }
                }
            }
        }
    }
}
