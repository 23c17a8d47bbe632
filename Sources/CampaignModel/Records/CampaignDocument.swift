/// A document that the campaign rests on, or that the law asks to publish.
public struct CampaignDocument: Registered, Hashable {
    /// The identifier.
    public let id: String
    /// Its number and symbol; nothing when not known.
    public let number: String?
    /// What it is, as in “plan”.
    public let kind: String
    /// Who issued it.
    public let issuer: String
    /// Its date; nothing when not known.
    public let date: CalendarDate?
    /// The title.
    public let title: LocalizedText
    /// Whether it is in force, and what is not verified.
    public let status: LocalizedText
    /// Where to read it.
    public let url: String?
    /// Where the plan cites it.
    public let paragraphs: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        number: String?,
        kind: String,
        issuer: String,
        date: CalendarDate?,
        title: LocalizedText,
        status: LocalizedText,
        url: String?,
        paragraphs: [String],
        place: SourcePlace
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.issuer = issuer
        self.date = date
        self.title = title
        self.status = status
        self.url = url
        self.paragraphs = paragraphs
        self.place = place
    }
}
