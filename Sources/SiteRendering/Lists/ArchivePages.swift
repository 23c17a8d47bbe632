/// A list of what comes with time, newest first, in pages that keep what they hold.
///
/// Full pages are numbered from the oldest entry on, so that a new entry changes the list's own page alone: the newest
/// entries stand there, one page full or almost two. Years and months would stay too, but know no bound.
struct ArchivePages: Sendable {
    /// How many stories a full page holds: with pictures, twice as many stay below 100 KB.
    static let size = 20

    /// The entries on the list's own page, newest first.
    let newest: [Int]
    /// The full pages, the one with the oldest entries first; each newest first.
    let archives: [[Int]]

    /// Divides entries that come newest first. Entries whose words were taken down must be among them, so that they
    /// leave their page and move no others.
    init(newestFirst entries: [Int], size: Int = ArchivePages.size) {
        let full = max(0, entries.count / size - 1)
        newest = Array(entries.dropLast(full * size))
        archives = (0..<full).map { page in
            let end = entries.count - page * size
            return Array(entries[end - size..<end])
        }
    }

    /// The names of the full pages: their numbers, from 1.
    var names: [String] { archives.indices.map { String($0 + 1) } }
}
