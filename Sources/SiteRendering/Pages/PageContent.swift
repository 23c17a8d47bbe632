import CampaignModel
import Mustache

/// What a page says, before the frame that all pages share is put around it.
struct PageContent: Sendable {
    /// The page's own name, plain.
    let title: String
    /// One sentence for search engines and shared links.
    let description: String
    /// The language that the title is in, when it isn't the page's.
    var titleLanguage: LanguageTag?
    /// The way to the page, the site's first page and the page itself left out.
    var trail: [LinkView] = []
    /// The page's own feed, if it has one.
    var feed: String?
    /// The languages that the page itself is in; nothing: all.
    var languages: [LanguageTag]?
    /// True when a page shows figures, people or stories that are made up while the site is a demonstration.
    var showsDemonstration = false
    /// True when machines should not list the page.
    var isHidden = false
    /// The page before in a list of several pages.
    var previous: Destination?
    /// The page behind in a list of several pages.
    var next: Destination?
    /// The page that machines should take instead of this one.
    var canonical: Destination?
    /// What the template is given.
    let record: Record
}

/// A link with its words.
struct LinkView: TemplateView {
    let html: [UInt8]
    let href: String
    var isCurrent = false

    init(_ html: [UInt8], href: String, isCurrent: Bool = false) {
        self.html = html
        self.href = href
        self.isCurrent = isCurrent
    }

    init(_ text: String, href: String, isCurrent: Bool = false) {
        self.init(Markup.text(text), href: href, isCurrent: isCurrent)
    }

    static let fields = Fields<LinkView>([
        .html("html") { $0.html },
        .text("href") { $0.href },
        .flag("is_current") { $0.isCurrent },
    ])
}

/// A page that can be made: which template shows it, and what it says.
protocol SitePage: Sendable {
    /// What the template is given.
    associatedtype View: TemplateView
    /// The template's name, without its ending.
    static var template: String { get }
    /// What the page says in a language.
    func content(in context: PageContext) -> PageContent
}
