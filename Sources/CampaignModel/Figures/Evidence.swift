/// A document, export or record that proves figures (plan III.2.b).
public struct Evidence: Registered, Hashable {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An export of a platform.
        case systemExport = "system_export"
        /// A report.
        case report
        /// A survey.
        case survey
        /// A decision.
        case decision
        /// Minutes.
        case minutes
        /// A record in photographs.
        case photoRecord = "photo_record"
        /// A list.
        case list
    }

    /// Who can see it.
    public enum Access: String, Hashable, Sendable, CaseIterable {
        /// Everybody.
        case everybody = "public"
        /// Only its holder, who is named.
        case held
    }

    /// The identifier.
    public let id: String
    /// The title.
    public let title: String
    /// What it is.
    public let kind: Kind
    /// Who issued or holds it.
    public let issuer: String
    /// Its date.
    public let date: CalendarDate?
    /// The file, from `content/data`: `evidence/report.pdf`.
    public let file: String?
    /// The address, if it is public elsewhere.
    public let url: String?
    /// The SHA-256 of the file, in hexadecimal.
    public let sha256: String?
    /// Who can see it.
    public let access: Access
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Where the site publishes its file, from the site's root; nothing for what is held, or public elsewhere only.
    public var publishedPath: String? {
        guard access == .everybody, let file else { return nil }
        return "data/" + file
    }

    /// Makes an evidence entry from its row.
    public init(
        id: String, title: String, kind: Kind, issuer: String, date: CalendarDate?, file: String?, url: String?,
        sha256: String?, access: Access, place: SourcePlace
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.issuer = issuer
        self.date = date
        self.file = file
        self.url = url
        self.sha256 = sha256
        self.access = access
        self.place = place
    }
}
