/// The facts of a page.
public struct PageFacts: Hashable, Sendable {
    /// Where menus list it.
    public enum Section: String, Hashable, Sendable, CaseIterable {
        /// About the site and the campaign.
        case about
        /// Help for people.
        case guidance
        /// What the law asks for.
        case legal
    }

    /// Where menus list it.
    public let section: Section
    /// Its place in the menu, from small to large.
    public let order: Int
    /// True for guidance that the first page leads to at once.
    public let isFirstHelp: Bool

    /// Makes the facts.
    public init(section: Section, order: Int, isFirstHelp: Bool = false) {
        self.section = section
        self.order = order
        self.isFirstHelp = isFirstHelp
    }
}

/// The facts of a good model.
public struct ModelFacts: Hashable, Sendable {
    /// Where it began.
    public let commune: RegisterIndex<Commune>
    /// Who owns it, if an agency does.
    public let agency: RegisterIndex<Agency>?
    /// When it began.
    public let started: CalendarDate
    /// Whom it serves.
    public let audience: LocalizedText
    /// The groups that it serves.
    public let groups: [RegisterIndex<PopulationGroup>]
    /// Where it was taken up.
    public let replicatedIn: [RegisterIndex<Commune>]
    /// The figures that show its result.
    public let figures: [FigureKey]
    /// The indicators that it moves.
    public let indicators: [RegisterIndex<Indicator>]
    /// The tasks that it serves.
    public let tasks: [RegisterIndex<CampaignTask>]

    /// Makes the facts.
    public init(
        commune: RegisterIndex<Commune>, agency: RegisterIndex<Agency>?, started: CalendarDate,
        audience: LocalizedText, groups: [RegisterIndex<PopulationGroup>], replicatedIn: [RegisterIndex<Commune>],
        figures: [FigureKey], indicators: [RegisterIndex<Indicator>], tasks: [RegisterIndex<CampaignTask>]
    ) {
        self.commune = commune
        self.agency = agency
        self.started = started
        self.audience = audience
        self.groups = groups
        self.replicatedIn = replicatedIn
        self.figures = figures
        self.indicators = indicators
        self.tasks = tasks
    }
}

/// The facts of a digital ambassador.
public struct AmbassadorFacts: Hashable, Sendable {
    /// The role, as in “học sinh, thành viên Tổ công nghệ số cộng đồng”.
    public let role: LocalizedText
    /// Where they help.
    public let commune: RegisterIndex<Commune>
    /// The name, only under a consent that covers it.
    public let name: String?

    /// Makes the facts.
    public init(role: LocalizedText, commune: RegisterIndex<Commune>, name: String?) {
        self.role = role
        self.commune = commune
        self.name = name
    }
}

/// The facts of a piece of news.
public struct NewsFacts: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// News.
        case news
        /// A warning about fraud.
        case warning
        /// Dates.
        case calendar
        /// A review of half a term or a whole one.
        case review
    }

    /// Its day.
    public let date: CalendarDate
    /// What it is.
    public let kind: Kind
    /// The communes that it is about.
    public let communes: [RegisterIndex<Commune>]

    /// Makes the facts.
    public init(date: CalendarDate, kind: Kind, communes: [RegisterIndex<Commune>]) {
        self.date = date
        self.kind = kind
        self.communes = communes
    }
}
