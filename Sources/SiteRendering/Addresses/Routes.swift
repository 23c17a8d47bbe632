import CampaignModel

/// The address of every page in every language: stable, localised, one for each.
final class Routes: Sendable {
    /// What addresses are made from, in the first language.
    let addresses: AddressMaker
    private let storyPositions: [StoryKind: [String: Int]]
    /// All addresses, made once: in each language, of each kind, by the kind's numbers.
    private let paths: [LanguageTag: [String: [String]]]

    init(site: Site) {
        guard let first = site.languages.first else {
            preconditionFailure("A site without languages passed the checks of site.yaml.")
        }
        let communes = CommuneSlugs(site.campaign.communes, asOf: site.settings.asOf)
        let leftRows = LeftRowKind.entries(of: site)
        addresses = AddressMaker(site: site, communes: communes, leftRows: leftRows, language: first)
        var positions: [StoryKind: [String: Int]] = [:]
        for (position, story) in site.stories.enumerated() {
            positions[story.kind, default: [:]][story.slug] = position
        }
        storyPositions = positions
        paths = site.languages.reduce(into: [:]) { paths, language in
            let maker = AddressMaker(site: site, communes: communes, leftRows: leftRows, language: language)
            paths[language.tag] = PageCatalogue.all.reduce(into: [:]) { own, kind in
                own[kind.name] = (0..<kind.count(maker)).map { kind.path(of: $0, in: maker) }
            }
        }
    }

    /// Where the story in a folder stands among the site's stories.
    func storyPosition(_ kind: StoryKind, slug: String) -> Int? {
        storyPositions[kind]?[slug]
    }

    /// The last part of a commune's address, the same in all languages.
    func slug(of commune: RegisterIndex<Commune>) -> String {
        addresses.communes[commune]
    }

    /// The address of a page from the site's root: empty for the first language's home, else with `/` at the end.
    func path(to destination: Destination, in language: LanguageTag) -> String {
        guard let known = paths[language] else {
            preconditionFailure(
                "There is no language \(language.text): a page is asked for in a language the site lacks.")
        }
        guard let own = known[destination.kindName] else {
            preconditionFailure(
                "There is no kind of page \(destination.kindName): PageCatalogue.all forgets it.")
        }
        return own[destination.number]
    }

    /// The file that holds a page.
    func file(of destination: Destination, in language: LanguageTag) -> String {
        let path = path(to: destination, in: language)
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
}
