import SiteRendering

/// What has to travel so that a place shows another site, in the order that readers never meet a page without its style.
struct PublishPlan: Hashable, Sendable {
    /// The steps in order.
    enum Phase: Int, Hashable, Sendable, CaseIterable {
        /// Styles, scripts and pictures: new names, which no page asks for yet.
        case assets
        /// Files for programs.
        case data
        /// Pages at new addresses, which no page leads to yet.
        case newPages
        /// Pages that were there in another form.
        case changedPages
        /// What tells of all the others.
        case closing
    }

    /// A file to be written.
    struct Upload: Hashable, Sendable {
        let path: String
        let facts: FileFacts
    }

    /// The files of each phase, in the order of their paths.
    let uploads: [Phase: [Upload]]
    /// The paths to be deleted, pages first.
    let deletions: [String]
    /// Folders that hold nothing any more, the deepest first.
    let emptied: [String]
    /// What stays for readers of the site before.
    let kept: [String: FileFacts]
    /// How many files are there already.
    let unchanged: Int

    /// Everything that may be in any state while this is done.
    var pending: Set<String> { Set(uploads.values.joined().map(\.path) + deletions) }

    /// Whether the place shows the site already.
    var isEmpty: Bool { uploads.values.allSatisfy(\.isEmpty) && deletions.isEmpty }

    /// Compares a site with what is at a place.
    ///
    /// - Parameters:
    ///   - site: The files of the site, the manifest among them.
    ///   - state: The place.
    ///   - isRenewed: Whether every file travels, also those that the place should have.
    init(_ site: [String: FileFacts], replacing state: PublishedState, isRenewed: Bool = false) {
        var uploads: [Phase: [Upload]] = [:]
        var unchanged = 0
        for (path, facts) in site {
            let isSure = !isRenewed && !state.note.pending.contains(path)
            if isSure, state.files[path] == facts || state.note.kept[path] == facts {
                unchanged += 1
                continue
            }
            let phase = PublishPlan.phase(of: path, isNew: state.files[path] == nil)
            uploads[phase, default: []].append(Upload(path: path, facts: facts))
        }
        self.uploads = uploads.mapValues { $0.sorted { PublishPlan.precedes($0.path, $1.path) } }
        self.unchanged = unchanged
        // The styles of pages that are replaced now stay once more; those of the site before them go. When the last
        // publication didn't end, nobody can tell which pages readers have: all stay.
        let isInterrupted = !state.note.pending.isEmpty
        var kept = state.files.filter { path, _ in site[path] == nil && PublishPlan.isPartOfPages(path) }
        if isInterrupted || kept.isEmpty {
            kept.merge(state.note.kept.filter { site[$0.key] == nil }) { first, _ in first }
        }
        self.kept = kept
        let there = Set(state.files.keys).union(state.note.pending).union(state.note.kept.keys)
        let gone = there.filter { site[$0] == nil && kept[$0] == nil && $0 != PublishedState.notePath }
        deletions = gone.sorted { left, right in
            let (first, second) = (PublishPlan.isPage(left), PublishPlan.isPage(right))
            return first == second ? PublishPlan.precedes(left, right) : first
        }
        emptied = PublishPlan.emptied(by: gone, leaving: site.keys, kept.keys)
    }

    /// Whether pages can't be drawn without the file: readers who have a page of the site before may yet ask for it.
    /// Pictures are no part of this: one that was taken back has to be gone at once.
    static func isPartOfPages(_ path: String) -> Bool {
        path.hasPrefix("assets/")
            && [".css", ".js", ".woff2", ".css.br", ".css.gz", ".js.br", ".js.gz"].contains {
                path.hasSuffix($0)
            }
    }

    static func isPage(_ path: String) -> Bool {
        [".html", ".html.br", ".html.gz"].contains { path.hasSuffix($0) }
    }

    private static func phase(of path: String, isNew: Bool) -> Phase {
        if path == Manifest.fileName || path == ManifestSignature.fileName || path == "sw.js"
            || path.hasPrefix("sw.js.") || path.hasPrefix("sitemap")
        {
            return .closing
        }
        if isPage(path) { return isNew ? .newPages : .changedPages }
        return path.hasPrefix("assets/") || path.hasPrefix("media/") ? .assets : .data
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func emptied(
        by gone: Set<String>, leaving site: some Sequence<String>, _ kept: some Sequence<String>
    ) -> [String] {
        let alive = Set(Array(site).flatMap(folders)).union(Array(kept).flatMap(folders))
        return Set(gone.flatMap(folders)).subtracting(alive).sorted { left, right in
            left.utf8.count == right.utf8.count ? precedes(left, right) : left.utf8.count > right.utf8.count
        }
    }

    /// The folders that lead to a file.
    private static func folders(_ path: String) -> [String] {
        let parts = path.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}
