import CampaignModel

/// Turns stories as read into stories of the site: codes looked up, links led somewhere, people gated.
struct StoryLinker {
    let content: Content
    let codes: CodeBook
    let gate: ConsentGate
    let index: LinkIndex

    func stories() -> [Story] {
        content.stories.compactMap(story)
    }

    private func story(_ entry: StoryEntry) -> Story? {
        let mayAppear: Bool
        if case .ambassador(let facts) = entry.facts {
            mayAppear = gate.admits(facts, of: entry)
        } else {
            gate.check(entry)
            mayAppear = true
        }
        guard let subject = subject(entry.facts, mayAppear: mayAppear) else { return nil }
        let isShown = mayAppear && !index.expired.contains(entry.path)
        var versions: [LanguageTag: StoryVersion] = [:]
        for version in entry.versions where isShown {
            versions[version.language] = self.version(version, of: entry)
        }
        return Story(
            slug: entry.slug, subject: subject, versions: versions, isWithdrawn: !isShown,
            isDemonstration: entry.isDemonstration, keptSlugs: isShown || !mayAppear ? [:] : entry.slugs,
            showsPersons: entry.showsPersons, aliases: aliases(entry),
            attachments: isShown ? entry.attachments : [])
    }

    /// The earlier addresses that can be read; `AliasWriting` tells of the others.
    private func aliases(_ entry: StoryEntry) -> [StoryAlias] {
        AliasWriting(content.settings).aliases(of: entry)
    }

    private func version(_ entry: StoryVersionEntry, of story: StoryEntry) -> StoryVersion {
        let resolver = LinkResolver(index: index, codes: codes, language: entry.language, page: entry.body)
        return StoryVersion(
            language: entry.language, title: entry.title, summary: entry.summary, slug: entry.slug, body: entry.body,
            links: entry.body.links.map {
                resolver.target(Located($0.destination, at: $0.place), from: story.path)
            },
            images: entry.body.images.map { resolver.image($0, from: story.path) }, place: entry.place,
            isStale: entry.isStale)
    }

    private func subject(_ facts: StoryFactsEntry, mayAppear: Bool) -> Story.Subject? {
        switch facts {
        case .page(let facts): return .page(facts)
        case .model(let facts): return model(facts).map { .model($0) }
        case .ambassador(let facts):
            guard let commune = codes.commune(facts.commune) else { return nil }
            let role = mayAppear ? facts.role : LocalizedText([:])
            return .ambassador(AmbassadorFacts(role: role, commune: commune, name: mayAppear ? facts.name?.value : nil))
        case .news(let facts):
            let communes = facts.communes.compactMap(codes.commune)
            return .news(NewsFacts(date: facts.date, kind: facts.kind, communes: communes))
        }
    }

    private func model(_ facts: ModelFactsEntry) -> ModelFacts? {
        let commune = codes.commune(facts.commune)
        let agency = facts.agency.flatMap(codes.agency)
        let groups = facts.groups.compactMap(codes.group)
        let replicated = facts.replicatedIn.compactMap(codes.commune)
        let figures = facts.figures.compactMap(codes.figureKey)
        let indicators = facts.indicators.compactMap(codes.indicator)
        let tasks = facts.tasks.compactMap { codes.find($0, in: content.tasks, .task) }
        guard let commune else { return nil }
        return ModelFacts(
            commune: commune, agency: agency, started: facts.started, audience: facts.audience, groups: groups,
            replicatedIn: replicated, figures: figures, indicators: indicators, tasks: tasks)
    }
}
