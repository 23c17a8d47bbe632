/// A text of the editors: a page, a good model, a digital ambassador, a piece of news.
public struct Story: Sendable {
    /// What the story is, with the facts that go with it.
    public enum Subject: Sendable {
        /// A page about the site, the law or for people who need guidance.
        case page(PageFacts)
        /// A good model (plan II.4-2).
        case model(ModelFacts)
        /// A digital ambassador (plan III.3.c-2).
        case ambassador(AmbassadorFacts)
        /// News, a warning, a date or a review.
        case news(NewsFacts)
    }

    /// The folder's name: the same in all languages.
    public let slug: String
    /// What it is.
    public let subject: Subject
    /// Its versions by language; empty when it was withdrawn.
    public let versions: [LanguageTag: StoryVersion]
    /// True when the person took back the consent, or its time is over: nothing of the story is shown.
    public let isWithdrawn: Bool
    /// The addresses' last parts of a story whose time is over: its notice stays where the story was.
    public let keptSlugs: [LanguageTag: String]
    /// Its earlier addresses, in all languages.
    public let aliases: [StoryAlias]
    /// True when it is made up to show the site.
    public let isDemonstration: Bool
    /// True when persons appear in it under their consent: nothing of its words is kept in the public record.
    public let showsPersons: Bool
    /// The files that it offers.
    public let attachments: [StoryAttachment]

    /// Makes a story.
    public init(
        slug: String, subject: Subject, versions: [LanguageTag: StoryVersion], isWithdrawn: Bool,
        isDemonstration: Bool, keptSlugs: [LanguageTag: String] = [:], showsPersons: Bool = false,
        aliases: [StoryAlias] = [], attachments: [StoryAttachment] = []
    ) {
        self.aliases = aliases
        self.attachments = attachments
        self.showsPersons = showsPersons
        self.slug = slug
        self.keptSlugs = keptSlugs
        self.subject = subject
        self.versions = versions
        self.isWithdrawn = isWithdrawn
        self.isDemonstration = isDemonstration
    }

    /// The day that it is listed by: a piece of news its own, a good model the day it began; others have none.
    public var date: CalendarDate? {
        switch subject {
        case .news(let facts): facts.date
        case .model(let facts): facts.started
        case .page, .ambassador: nil
        }
    }

    /// Which kind of story it is.
    public var kind: StoryKind {
        switch subject {
        case .page: .page
        case .model: .model
        case .ambassador: .ambassador
        case .news: .news
        }
    }
}

/// The kinds of stories, each a folder of the content.
public enum StoryKind: String, Hashable, Sendable, CaseIterable {
    /// `content/pages`.
    case page = "pages"
    /// `content/models`.
    case model = "models"
    /// `content/ambassadors`.
    case ambassador = "ambassadors"
    /// `content/news`.
    case news = "news"
}

/// A story in one language.
public struct StoryVersion: Sendable {
    /// The language.
    public let language: LanguageTag
    /// The title.
    public let title: String
    /// One or two sentences.
    public let summary: String
    /// The last part of the address in this language.
    public let slug: String
    /// The text.
    public let body: StoryBody
    /// Where the text's links lead, one for each of `body.links`.
    public let links: [LinkTarget]
    /// The files of the text's images, one for each of `body.images`; nothing for an image that isn't there.
    public let images: [StoryImageFile?]
    /// The file.
    public let place: SourcePlace
    /// True for a translation whose source has changed since, as far as the translation remembers it.
    public let isStale: Bool

    /// Makes a version from its file; links and images are those of the body, in its order.
    public init(
        language: LanguageTag, title: String, summary: String, slug: String, body: StoryBody, links: [LinkTarget],
        images: [StoryImageFile?], place: SourcePlace, isStale: Bool = false
    ) {
        self.isStale = isStale
        precondition(links.count == body.links.count, "a story's link targets are not those of its text")
        precondition(images.count == body.images.count, "a story's image files are not those of its text")
        self.language = language
        self.title = title
        self.summary = summary
        self.slug = slug
        self.body = body
        self.links = links
        self.images = images
        self.place = place
    }
}
