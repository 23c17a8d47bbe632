import CampaignModel

/// What stands at earlier addresses of stories, each in the one language that it was in.
struct AliasKind: PageKind {
    let name = "alias"
    let pages: [any SitePage.Type] = [MovedStoryPage.self]

    /// An earlier address, and which of the site's stories it belongs to.
    struct Entry {
        let story: Int
        let alias: StoryAlias
    }

    /// All of a site, in the order of their stories: a kind's numbers are positions in it.
    static func entries(of site: Site) -> [Entry] {
        site.stories.enumerated().flatMap { position, story in
            story.aliases.map { Entry(story: position, alias: $0) }
        }
    }

    func count(_ addresses: AddressMaker) -> Int { addresses.site.stories.reduce(0) { $0 + $1.aliases.count } }

    /// In other languages nothing stood there: what leads there leads to the story.
    func path(of number: Int, in addresses: AddressMaker) -> String {
        let entry = AliasKind.entries(of: addresses.site)[number]
        return entry.alias.language == addresses.language.tag
            ? entry.alias.path : addresses.path(to: .story(entry.story))
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        MovedStoryPage(position: AliasKind.entries(of: material.site)[number].story)
    }

    func stands(_ number: Int, in language: LanguageTag, of site: Site) -> Bool {
        AliasKind.entries(of: site)[number].alias.language == language
    }

    func section(of number: Int, in site: Site) -> Destination? {
        StoryPageKind().section(of: AliasKind.entries(of: site)[number].story, in: site)
    }

    func source(of number: Int, in context: PageContext) -> PageSource {
        StoryPageKind().source(of: AliasKind.entries(of: context.site)[number].story, in: context)
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }

    func isRecorded(_ number: Int) -> Bool { true }

    func place(of number: Int, in site: Site) -> SourcePlace? {
        StoryPageKind().place(of: AliasKind.entries(of: site)[number].story, in: site)
    }
}
