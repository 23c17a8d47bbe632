import CampaignModel

/// The address of every page in every language: stable, localised, one for each.
final class Routes: Sendable {
    private let site: Site
    private let folders: [LanguageTag: [FileKind: String]]
    private let registers: [LanguageTag: [RegisterPage: String]]
    private let noticeFolders: [LanguageTag: String]
    private let communeSlugs: CommuneSlugs
    private let storyPositions: [StoryKind: [String: Int]]
    /// The addresses of the pages that most links lead to, made once: in each language, in the order of the registers.
    private let paths: [LanguageTag: Paths]

    private struct Paths {
        let communes: [String]
        let indicators: [String]
        let tasks: [String]
        let agencies: [String]
    }

    /// The kinds of lists, with the key of their path in language files.
    static let listings: [(kind: FileKind, key: String)] = [
        (.guidance, "guidance"), (.offline, "offline"), (.communes, "communes"), (.indicators, "indicators"),
        (.tasks, "tasks"), (.agencies, "agencies"),
        (.models, "models"), (.ambassadors, "ambassadors"), (.news, "news"), (.data, "data"), (.search, "search"),
        (.languages, "languages"), (.reports, "reports"), (.inspections, "inspections"),
        (.recognitions, "recognitions"), (.funding, "funding"), (.revisions, "revisions"),
    ]

    init(site: Site) {
        self.site = site
        folders = Dictionary(
            uniqueKeysWithValues: site.languages.map { language in
                let own = Routes.listings.map { ($0.kind, language.paths[$0.key] ?? $0.key) }
                return (language.tag, Dictionary(uniqueKeysWithValues: own))
            })
        registers = Dictionary(
            uniqueKeysWithValues: site.languages.map { language in
                let own = RegisterPage.allCases.map { ($0, language.paths[$0.rawValue] ?? $0.rawValue) }
                return (language.tag, Dictionary(uniqueKeysWithValues: own))
            })
        noticeFolders = Dictionary(
            uniqueKeysWithValues: site.languages.compactMap { language in
                language.paths["notice"].map { (language.tag, $0) }
            })
        communeSlugs = CommuneSlugs(site.campaign.communes, asOf: site.settings.asOf)
        let agencySlugs = site.campaign.agencies.items.map { TextFold.slug($0.id) }
        var positions: [StoryKind: [String: Int]] = [:]
        for (position, story) in site.stories.enumerated() {
            positions[story.kind, default: [:]][story.slug] = position
        }
        storyPositions = positions
        paths = Routes.paths(site, folders, communeSlugs, agencySlugs)
    }

    private static func paths(
        _ site: Site, _ folders: [LanguageTag: [FileKind: String]], _ communes: CommuneSlugs, _ agencies: [String]
    ) -> [LanguageTag: Paths] {
        let campaign = site.campaign
        let tasks = campaign.tasks.ids.map { TextFold.slug($0) }
        let indicators = campaign.indicators.ids.map { TextFold.slug($0) }
        return folders.reduce(into: [:]) { paths, entry in
            let root = entry.key == site.settings.firstLanguage ? "" : entry.key.text + "/"
            func folder(_ kind: FileKind) -> String { root + (entry.value[kind] ?? kind.rawValue) + "/" }
            let (ofCommunes, ofIndicators) = (folder(.communes), folder(.indicators))
            let (ofTasks, ofAgencies) = (folder(.tasks), folder(.agencies))
            paths[entry.key] = Paths(
                communes: campaign.communes.indices.map { ofCommunes + communes[$0] + "/" },
                indicators: indicators.map { ofIndicators + $0 + "/" }, tasks: tasks.map { ofTasks + $0 + "/" },
                agencies: agencies.map { ofAgencies + $0 + "/" })
        }
    }

    /// Where the story in a folder stands among the site's stories.
    func storyPosition(_ kind: StoryKind, slug: String) -> Int? {
        storyPositions[kind]?[slug]
    }

    /// The last part of a commune's address, the same in all languages.
    func slug(of commune: RegisterIndex<Commune>) -> String {
        communeSlugs[commune]
    }

    /// The names that communes bore before and that have an address of their own still.
    var formerNames: [Destination] { communeSlugs.formerNames.map { .formerName($0.commune, $0.name) } }

    /// The address of a page from the site's root: empty for the first language's home, else with `/` at the end.
    func path(to destination: Destination, in language: LanguageTag) -> String {
        guard let known = paths[language] else {
            preconditionFailure(
                "There is no language \(language.text): a page is asked for in a language the site lacks.")
        }
        switch destination {
        case .commune(let index): return known.communes[Int(index.position)]
        case .indicator(let index): return known.indicators[Int(index.position)]
        case .task(let index): return known.tasks[Int(index.position)]
        case .agency(let index): return known.agencies[Int(index.position)]
        default: return seldomPath(to: destination, in: language)
        }
    }

    private func seldomPath(to destination: Destination, in language: LanguageTag) -> String {
        let root = language == site.settings.firstLanguage ? "" : language.text + "/"
        switch destination {
        case .single(.home): return root
        case .single(.notFound): return root + "404.html"
        case .single(let kind): return root + folder(kind, language)
        case .register(let page): return root + (registers[language]?[page] ?? page.rawValue) + "/"
        case .comparison: return root + (self.language(language).paths["compare"] ?? "compare") + "/"
        case .commune, .indicator, .task, .agency: return path(to: destination, in: language)
        case .formerName(let index, let name):
            return root + folder(.communes, language) + communeSlugs.slug(of: index, formerName: name) + "/"
        case .noticeSheet(let index):
            return path(to: .commune(index), in: language) + (noticeFolders[language] ?? "notice") + "/"
        case .frame(let index, let subject):
            let key = "frame_\(subject.rawValue)"
            return path(to: .indicator(index), in: language) + (self.language(language).paths[key] ?? key) + "/"
        case .report(let index):
            return root + folder(.reports, language) + TextFold.slug(site.campaign.periods[index].id) + "/"
        case .story(let position): return root + storyPath(site.stories[position], language)
        }
    }

    /// The file that holds a page.
    func file(of destination: Destination, in language: LanguageTag) -> String {
        let path = path(to: destination, in: language)
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }

    private func language(_ tag: LanguageTag) -> Language {
        guard let language = site.languages.first(where: { $0.tag == tag }) else {
            preconditionFailure("There is no language \(tag.text): a page is asked for in a language the site lacks.")
        }
        return language
    }

    private func storyPath(_ story: Story, _ language: LanguageTag) -> String {
        let version = story.versions[language] ?? story.versions[site.settings.firstLanguage]
        let kept = story.keptSlugs[language] ?? story.keptSlugs[site.settings.firstLanguage]
        let slug = (version?.slug ?? kept ?? story.slug) + "/"
        switch story.kind {
        case .page: return slug
        case .model: return folder(.models, language) + slug
        case .ambassador: return folder(.ambassadors, language) + slug
        case .news: return folder(.news, language) + slug
        }
    }

    private func folder(_ kind: FileKind, _ language: LanguageTag) -> String {
        guard let folder = folders[language]?[kind] else {
            preconditionFailure("There is no list of the kind \(kind.rawValue): Routes.listings forgets it.")
        }
        return folder + "/"
    }
}
