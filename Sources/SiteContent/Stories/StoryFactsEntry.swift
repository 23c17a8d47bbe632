import CampaignModel

/// The facts of a story as written, with codes not looked up yet.
enum StoryFactsEntry: Sendable {
    case page(PageFacts)
    case model(ModelFactsEntry)
    case ambassador(AmbassadorFactsEntry)
    case news(NewsFactsEntry)

    /// Reads the facts from the first language's file; nil after a diagnostic when one is missing.
    init?(_ kind: StoryKind, _ map: YAMLMap, _ languages: [LanguageTag]) {
        let facts: StoryFactsEntry? =
            switch kind {
            case .page: StoryFactsEntry.pageFacts(map)
            case .model: ModelFactsEntry(map, languages).map { .model($0) }
            case .ambassador: AmbassadorFactsEntry(map, languages).map { .ambassador($0) }
            case .news: NewsFactsEntry(map).map { .news($0) }
            }
        guard let facts else { return nil }
        self = facts
    }

    /// The keys that only the first language's file may hold.
    static func keys(_ kind: StoryKind) -> [String] {
        StoryField.all(of: kind).filter(\.isFact).map(\.key)
    }

    private static func pageFacts(_ map: YAMLMap) -> StoryFactsEntry? {
        let section = map.oneOf("section", PageFacts.Section.self, required: true)?.value
        let order = map.integer("order")?.value ?? 0
        let isFirstHelp = map.flag("first_help")?.value ?? false
        guard let section else { return nil }
        return .page(PageFacts(section: section, order: order, isFirstHelp: isFirstHelp))
    }
}

/// The facts of a good model as written.
struct ModelFactsEntry: Sendable {
    let commune: Located<String>
    let agency: Located<String>?
    let started: CalendarDate
    let audience: LocalizedText
    let groups: [Located<String>]
    let replicatedIn: [Located<String>]
    let figures: [Located<String>]
    let indicators: [Located<String>]
    let tasks: [Located<String>]
    /// The consents of the persons in the story.
    let consents: [Located<String>]

    init?(_ map: YAMLMap, _ languages: [LanguageTag]) {
        let commune = map.text("commune")
        let started = map.date("started", required: true)
        agency = map.optionalText("agency")
        audience = map.optionalLocalized("audience", languages)?.value ?? LocalizedText([:])
        groups = map.list("groups")
        replicatedIn = map.list("replicated_in")
        figures = map.list("figures")
        indicators = map.list("indicators")
        tasks = map.list("tasks")
        consents = map.list("consents")
        guard let commune, let started else { return nil }
        self.commune = commune
        self.started = started.value
    }
}

/// The facts of a digital ambassador as written.
struct AmbassadorFactsEntry: Sendable {
    let role: LocalizedText
    let commune: Located<String>
    let ageClass: Located<Consent.AgeClass>
    let consent: Located<String>
    let name: Located<String>?

    init?(_ map: YAMLMap, _ languages: [LanguageTag]) {
        let role = map.localized("role", languages)
        let commune = map.text("commune")
        let age = map.oneOf("age_class", Consent.AgeClass.self, required: true)
        let consent = map.text("consent")
        name = map.optionalText("name")
        guard let role, let commune, let age, let consent else { return nil }
        self.role = role.value
        self.commune = commune
        self.ageClass = age
        self.consent = consent
    }
}

/// The facts of a piece of news as written.
struct NewsFactsEntry: Sendable {
    let date: CalendarDate
    /// Where the day is written.
    let datePlace: SourcePlace?
    let kind: NewsFacts.Kind
    let communes: [Located<String>]
    /// The consents of the persons in the story.
    let consents: [Located<String>]

    init?(_ map: YAMLMap) {
        let date = map.date("date", required: true)
        let kind = map.oneOf("kind", NewsFacts.Kind.self, required: true)?.value
        communes = map.list("communes")
        consents = map.list("consents")
        guard let date, let kind else { return nil }
        self.date = date.value
        datePlace = date.place
        self.kind = kind
    }
}
