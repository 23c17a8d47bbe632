import CampaignModel

/// The pages that footers list, in their order.
struct StoryMenus: Sendable {
    private let bySection: [PageFacts.Section: [Int]]
    private let firstHelpPositions: [Int]

    init(_ site: Site) {
        var found: [PageFacts.Section: [(order: Int, position: Int)]] = [:]
        for (position, story) in site.stories.enumerated() {
            guard case .page(let facts) = story.subject, !story.isWithdrawn else { continue }
            found[facts.section, default: []].append((facts.order, position))
        }
        let sorted = found.mapValues { entries in
            entries.sorted { ($0.order, $0.position) < ($1.order, $1.position) }.map(\.position)
        }
        bySection = sorted
        firstHelpPositions = (sorted[.guidance] ?? []).filter { position in
            guard case .page(let facts) = site.stories[position].subject else { return false }
            return facts.isFirstHelp
        }
    }

    /// Links to the guidance that the first page leads to at once.
    func firstHelp(_ context: PageContext) -> [LinkView] {
        firstHelpPositions.map { context.storyLink($0) }
    }

    /// Where the stories of a section stand among the site's stories.
    func positions(_ section: PageFacts.Section) -> [Int] {
        bySection[section] ?? []
    }

    /// Links to the pages of a section.
    func links(_ section: PageFacts.Section, _ context: PageContext) -> [LinkView] {
        positions(section).map { context.storyLink($0) }
    }
}

extension PageContext {
    /// The version of a story that this page's readers get, and whether it is in their language.
    func version(of story: Story) -> StoryVersion? {
        story.versions[tag] ?? story.versions[settings.firstLanguage]
    }

    /// A link to a story by its title.
    func storyLink(_ position: Int) -> LinkView {
        let story = site.stories[position]
        guard let version = version(of: story) else {
            return LinkView(phrases[.storyWithdrawn], href: href(.story(position)))
        }
        return LinkView(title(version), href: href(.story(position)))
    }

    /// A story's title, marked when it is in another language than the page.
    func title(_ version: StoryVersion) -> [UInt8] {
        words(version.title, in: version.language)
    }

    /// Words in a language, marked when it isn't the page's.
    func words(_ text: String, in language: LanguageTag) -> [UInt8] {
        language == tag ? Markup.text(text) : Markup.span(text, language: language)
    }
}
