/// A place where a site can be published.
///
/// The engine (`SitePublication`) decides what goes there and in which order; a place only knows how.
protocol PublishTarget {
    /// How messages name it.
    var name: String { get }

    /// What is there.
    ///
    /// - Throws: A `CommandFailure` when it can't be reached, or when it holds something that is no site of ours.
    func state() throws(CommandFailure) -> PublishedState

    /// Whether nobody else can have published there before this publication ends.
    var isLocked: Bool { get }

    /// Looks, before anything is touched, whether these paths can be written and deleted there.
    func prepare(_ paths: Set<String>) throws(CommandFailure)

    /// Writes files; each is whole at its path or isn't there at all.
    func write(_ files: [PublishFile]) throws(CommandFailure)

    /// Deletes files, in this order, and then the folders that are empty. What isn't there is no failure.
    func delete(_ paths: [String], emptied folders: [String]) throws(CommandFailure)

    /// Called when all is done, or when nothing was to be done.
    func close() throws(CommandFailure)
}

/// A file that is to be published.
struct PublishFile: Hashable, Sendable {
    /// Its path from the root of the site.
    let path: String
    /// Its bytes.
    let bytes: [UInt8]
}

extension PublishTarget {
    var isLocked: Bool { false }

    func prepare(_ paths: Set<String>) throws(CommandFailure) {}

    func close() throws(CommandFailure) {}
}
