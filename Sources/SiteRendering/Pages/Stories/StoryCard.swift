import CampaignModel

/// A story in a list: its title, its first words, where and when.
struct StoryCardView: TemplateView {
    let title: [UInt8]
    /// Which language it is in, where that isn't the page's.
    let language: [UInt8]
    let href: String
    let summary: [UInt8]
    let kind: String
    let place: [UInt8]
    let date: String
    let isoDate: String
    let isDemonstration: Bool
    let picture: [UInt8]

    static let fields = Fields<StoryCardView>([
        .html("title") { $0.title },
        .html("language") { $0.language },
        .text("href") { $0.href },
        .html("summary") { $0.summary },
        .text("kind") { $0.kind },
        .html("place") { $0.place },
        .text("date") { $0.date },
        .text("iso_date") { $0.isoDate },
        .flag("is_demonstration") { $0.isDemonstration },
        .html("picture") { $0.picture },
    ])
}

extension PageContext {
    /// The card of a story; nothing when it was withdrawn.
    func card(_ position: Int) -> StoryCardView? { card(position, withPicture: false) }

    /// The card of a story with its first picture, for lists of stories.
    func pictureCard(_ position: Int) -> StoryCardView? { card(position, withPicture: true) }

    private func card(_ position: Int, withPicture: Bool) -> StoryCardView? {
        let story = site.stories[position]
        guard !story.isWithdrawn, let version = version(of: story) else { return nil }
        let facts = cardFacts(story.subject)
        return StoryCardView(
            title: title(version), language: languageMark(version.language), href: href(.story(position)),
            summary: words(version.summary, in: version.language), kind: facts.kind, place: facts.place,
            date: facts.date.map(style.short) ?? "", isoDate: facts.date?.description ?? "",
            isDemonstration: story.isDemonstration, picture: withPicture ? cardPicture(version) : [])
    }

    /// A picture beside the words that say all, so that it has no description of its own here.
    private func cardPicture(_ version: StoryVersion) -> [UInt8] {
        guard let file = version.images.lazy.compactMap(\.self).first else { return [] }
        return PictureMarkup(
            picture: picture(file.path), description: "", sizes: "(min-width: 40rem) 21rem, 94vw", context: self
        ).html
    }

    /// What kind of story it is, in a word or two.
    func kindWord(of subject: Story.Subject) -> String {
        switch subject {
        case .page(let facts): phrases.word("section", facts.section.rawValue)
        case .model: phrases[.kindModel]
        case .ambassador: phrases[.kindAmbassador]
        case .news(let facts): phrases.word("news_kind", facts.kind.rawValue)
        }
    }

    private func cardFacts(_ subject: Story.Subject) -> (kind: String, place: [UInt8], date: CalendarDate?) {
        switch subject {
        case .page(let facts): (phrases.word("section", facts.section.rawValue), [], nil)
        case .model(let facts):
            (phrases[.kindModel], vietnamese(campaign.communes[facts.commune].name), facts.started)
        case .ambassador(let facts):
            (phrases[.kindAmbassador], vietnamese(campaign.communes[facts.commune].name), nil)
        case .news(let facts): (phrases.word("news_kind", facts.kind.rawValue), [], facts.date)
        }
    }
}
