import CampaignModel

/// What a run may set in place of `site.yaml`.
public struct ResolveOptions: Sendable {
    /// The day that everything is judged at.
    public let asOf: CalendarDate?
    /// Where the site is published.
    public let baseURL: String?
    /// Whether to tell, for every figure kept back to protect people, why.
    public let explainsSuppression: Bool
    /// Whether drafts, and stories before and after their days, are shown: for editors' own eyes.
    public let showsUnpublished: Bool
    /// Whether the content is kept, so that stories can be read again by themselves.
    public let remembers: Bool
    /// What each release of the ledger told, in order.
    public var releases: [ReleasedRows] = []

    /// Sets what isn't to come from `site.yaml`.
    public init(
        asOf: CalendarDate? = nil, baseURL: String? = nil, explainsSuppression: Bool = false,
        showsUnpublished: Bool = false, remembers: Bool = false
    ) {
        self.remembers = remembers
        self.asOf = asOf
        self.baseURL = baseURL
        self.explainsSuppression = explainsSuppression
        self.showsUnpublished = showsUnpublished
    }
}

/// What resolving a content gave.
public struct Resolution: Sendable {
    /// The site, to be published only when there are no errors.
    public let site: Site?
    /// What is wrong, sorted, each once.
    public let diagnostics: [Diagnostic]
    /// Figures of which nothing is known, since their rows have mistakes.
    public let unread: UnreadFigures
    /// The stories that the public doesn't see yet.
    public internal(set) var waiting: [WaitingStory] = []
    /// What stories can be read again with; nothing unless it was asked for.
    public internal(set) var memory: ContentMemory?
    /// The figures as they were worked out.
    var figures: ResolvedFigures?

    /// Pairs a site with its diagnostics.
    public init(site: Site?, diagnostics: [Diagnostic], unread: UnreadFigures = UnreadFigures()) {
        self.site = site
        self.diagnostics = diagnostics
        self.unread = unread
    }

    /// True when nothing may be published.
    public var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }
}
