import SiteRendering

/// Where the files of a site come from, page by page.
protocol FileSource: Sendable {
    /// How many pages there are.
    var count: Int { get }
    /// The files of one page; may be asked for by several threads at once, in any order.
    func files(at index: Int) throws(CommandFailure) -> [OutputFile]
    /// The name of the part that a step's files belong to; nothing for files that every build makes.
    func part(at index: Int) -> String?
    /// True for a step whose files tell of others: they come with the closing files.
    func isLast(_ index: Int) -> Bool
    /// The files that tell of all others, made when those are written.
    func closingFiles(after entries: [ManifestEntry]) -> [OutputFile]
}

extension FileSource {
    /// Every build makes everything, unless a source says so.
    func part(at index: Int) -> String? { nil }
    /// No step waits for the others, unless a source says so.
    func isLast(_ index: Int) -> Bool { false }
    /// Nothing tells of the other files, unless a source says so.
    func closingFiles(after entries: [ManifestEntry]) -> [OutputFile] { [] }
}
