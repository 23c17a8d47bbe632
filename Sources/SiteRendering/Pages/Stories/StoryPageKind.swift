import CampaignModel

/// Pages of stories; of withdrawn ones, the notices that are left.
struct StoryPageKind: PageKind {
    let name = "story"
    let pages: [any SitePage.Type] = [
        EditorsPage.self, ModelPage.self, AmbassadorPage.self, ArticlePage.self, WithdrawnPage.self,
    ]

    let readsStoryTexts = true

    func count(_ addresses: AddressMaker) -> Int { addresses.site.stories.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let (story, first) = (addresses.site.stories[number], addresses.site.settings.firstLanguage)
        let version = story.versions[addresses.language.tag] ?? story.versions[first]
        let kept = story.keptSlugs[addresses.language.tag] ?? story.keptSlugs[first]
        let folder = story.kind.list.map { addresses.folder(of: $0) } ?? addresses.root
        return folder + (version?.slug ?? kept ?? story.slug) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        let story = material.site.stories[number]
        if story.isWithdrawn { return WithdrawnPage(position: number) }
        switch story.subject {
        case .page(let facts): return EditorsPage(position: number, facts: facts, menus: material.menus)
        case .model(let facts): return ModelPage(position: number, facts: facts)
        case .ambassador(let facts): return AmbassadorPage(position: number, facts: facts)
        case .news(let facts): return ArticlePage(position: number, facts: facts)
        }
    }

    func fileKind(of number: Int, in site: Site) -> FileKind {
        switch site.stories[number].kind {
        case .page: .page
        case .model: .model
        case .ambassador: .ambassador
        case .news: .article
        }
    }

    func section(of number: Int, in site: Site) -> Destination? {
        let story = site.stories[number]
        if case .page(let facts) = story.subject { return facts.section == .guidance ? .single(.guidance) : nil }
        return story.kind.list.map { .single($0) }
    }

    func source(of number: Int, in context: PageContext) -> PageSource {
        let story = context.site.stories[number]
        let language = story.versions[context.tag] != nil ? context.tag : context.settings.firstLanguage
        return PageSource(file: "\(story.kind.rawValue)/\(story.slug)/\(language.text).md")
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { !site.stories[number].isWithdrawn }

    func isTranslated(_ number: Int, into language: LanguageTag, in site: Site) -> Bool {
        site.stories[number].versions[language] != nil
    }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? {
        if case .news(let facts) = days.context.site.stories[number].subject { facts.date } else { nil }
    }

    func isRecorded(_ number: Int) -> Bool { true }

    func place(of number: Int, in site: Site) -> SourcePlace? {
        site.stories[number].versions.values.map(\.place).min()
    }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        let story = context.site.stories[number]
        guard !story.isWithdrawn, let version = context.version(of: story) else { return nil }
        let kind = context.kindWord(of: story.subject)
        return IndexEntry(
            destination: .story(number), name: version.title,
            title: Wording(text: version.title, language: version.language), kind: kind, mark: kind)
    }

    /// A withdrawn story has none.
    func shareWords(of number: Int, in context: PageContext) -> ShareWords? {
        let story = context.site.stories[number]
        guard !story.isWithdrawn, let version = context.version(of: story) else { return nil }
        return ShareWords(kind: context.card(number)?.kind ?? "", title: version.title, detail: version.summary)
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: context.site.stories[number])
    }
}

extension Destination {
    /// A story, by its position in the site's stories.
    static func story(_ position: Int) -> Destination { Destination(StoryPageKind(), position) }
}

extension StoryKind {
    /// The list of stories of the kind, if they have one.
    var list: ListKind? {
        switch self {
        case .page: nil
        case .model: .models
        case .ambassador: .ambassadors
        case .news: .news
        }
    }
}
