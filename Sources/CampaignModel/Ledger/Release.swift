/// What one release froze: which figures, when, after which release.
///
/// Its hash is the SHA-256 of its `text`, and a signature signs that text. The next release holds the hash, so that
/// none can be changed or left out without changing all that follow.
public struct Release: Hashable, Sendable {
    /// What a release froze of the public record, and the root of the tree over all of it. Releases from before there
    /// were records have none.
    public struct Record: Hashable, Sendable {
        /// How many facts changed since the release before.
        public let changes: Int
        /// The SHA-256 of the file of those changes.
        public let changesHash: String
        /// How many facts there are in all.
        public let facts: Int
        /// The SHA-256 of all facts, written as `RecordFile` writes them.
        public let hash: String
        /// The root of the Merkle tree over all figures and facts (RFC 9162, 2.1.1).
        public let root: String

        /// Puts the parts together.
        public init(changes: Int, changesHash: String, facts: Int, hash: String, root: String) {
            self.changes = changes
            self.changesHash = changesHash
            self.facts = facts
            self.hash = hash
            self.root = root
        }
    }

    /// The number, from 1, without gaps.
    public let number: Int
    /// The day of the release.
    public let date: CalendarDate
    /// The day that the figures were judged at.
    public let asOf: CalendarDate
    /// The hash of the release before, in hexadecimal; nothing for the first.
    public let previous: String?
    /// How many figures changed since then.
    public let changes: Int
    /// The SHA-256 of the file of those changes.
    public let changesHash: String
    /// How many figures are published in all.
    public let figures: Int
    /// The SHA-256 of all published figures, written as `LedgerFile` writes them.
    public let figuresHash: String
    /// The public record; nothing in releases from before there were records.
    public let record: Record?

    /// Makes a release from its parts.
    public init(
        number: Int, date: CalendarDate, asOf: CalendarDate, previous: String?, changes: Int, changesHash: String,
        figures: Int, figuresHash: String, record: Record? = nil
    ) {
        self.record = record
        self.number = number
        self.date = date
        self.asOf = asOf
        self.previous = previous
        self.changes = changes
        self.changesHash = changesHash
        self.figures = figures
        self.figuresHash = figuresHash
    }

    /// The text that is hashed and signed.
    public var text: String {
        let head = record == nil ? "minhbach release" : "minhbach release 2"
        let figures = """
            \(head)
            number: \(number)
            date: \(date)
            as_of: \(asOf)
            previous: \(previous ?? "none")
            changes: \(changes)
            changes_sha256: \(changesHash)
            figures: \(figures)
            figures_sha256: \(figuresHash)

            """
        guard let record else { return figures }
        return figures + """
            record_changes: \(record.changes)
            record_changes_sha256: \(record.changesHash)
            facts: \(record.facts)
            record_sha256: \(record.hash)
            root: \(record.root)

            """
    }

    /// The name of its files, without ending: `0001`.
    public var stem: String { Release.stem(of: number) }

    /// The name of the files of a release, without ending.
    public static func stem(of number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
