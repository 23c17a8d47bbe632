import CampaignModel

/// A story as its folder has it: typed, with places, not linked to anything yet.
struct StoryEntry: Sendable {
    let kind: StoryKind
    /// The folder's name.
    let slug: String
    let facts: StoryFactsEntry
    let isDemonstration: Bool
    /// When the public sees it.
    var times = StoryTimes()
    /// The files that it offers.
    var attachments: [StoryAttachment] = []
    /// The versions in the order of the site's languages, the first language's first.
    let versions: [StoryVersionEntry]

    /// The folder, as in `news/mua-he-dai-su-so`.
    var path: String { "\(kind.rawValue)/\(slug)" }

    /// The last parts of its addresses by language.
    var slugs: [LanguageTag: String] {
        Dictionary(versions.map { ($0.language, $0.slug) }, uniquingKeysWith: { first, _ in first })
    }

    /// Its earlier addresses as written, in whichever language's file.
    var aliases: [Located<String>] { versions.flatMap(\.aliases) }

    /// The consents of the persons in a story that isn't about one of them alone.
    var consents: [Located<String>] {
        switch facts {
        case .model(let facts): facts.consents
        case .news(let facts): facts.consents
        case .page, .ambassador: []
        }
    }

    /// True when persons appear in it under their consent.
    var showsPersons: Bool {
        if case .ambassador = facts { return true }
        return !consents.isEmpty
    }

    /// The version in a language, or else in the site's first language.
    func version(_ language: LanguageTag) -> StoryVersionEntry? {
        versions.first { $0.language == language } ?? versions.first
    }
}

/// One language's file of a story.
struct StoryVersionEntry: Sendable {
    let language: LanguageTag
    let title: String
    let summary: String
    let slug: String
    /// Earlier addresses.
    let aliases: [Located<String>]
    let body: StoryBody
    /// Where the first person is named, in a story about a person.
    let firstName: SourcePlace?
    let place: SourcePlace
    /// True for a translation whose source has changed since.
    var isStale = false
}
