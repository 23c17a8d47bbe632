/// A line of the list of published information (Law on access to information, article 19.1.g).
public struct InformationItem: Registered, Hashable {
    /// The identifier.
    public let id: String
    /// What is published.
    public let title: LocalizedText
    /// In which form.
    public let form: String
    /// Where.
    public let address: LinkTarget
    /// From when.
    public let publishedOn: CalendarDate?
    /// Until when, if limited.
    public let until: CalendarDate?
    /// Where the plan asks for it.
    public let paragraphs: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        id: String,
        title: LocalizedText,
        form: String,
        address: LinkTarget,
        publishedOn: CalendarDate?,
        until: CalendarDate?,
        paragraphs: [String],
        place: SourcePlace
    ) {
        self.id = id
        self.title = title
        self.form = form
        self.address = address
        self.publishedOn = publishedOn
        self.until = until
        self.paragraphs = paragraphs
        self.place = place
    }
}
