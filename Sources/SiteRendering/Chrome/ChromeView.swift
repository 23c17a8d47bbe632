import CampaignModel
import Mustache

/// The frame around every page: head, header, menu, trail, footer.
struct ChromeView: TemplateView {
    let lang: String
    let dir: String
    let documentTitle: String
    let title: String
    let titleLanguage: String?
    let description: String
    let canonical: String
    let alternates: [AlternateView]
    let switches: [SwitchView]
    let homeHref: String
    let siteTitle: String
    let tagline: [UInt8]
    let publisher: [UInt8]
    let asOf: String
    let menu: [Record]
    let trail: [LinkView]
    let about: [Record]
    let guidance: [Record]
    let legal: [Record]
    let records: [Record]
    let licenceHref: String
    let licenceName: [UInt8]
    let fontStylesheet: String?
    let partialNotice: String?
    let icon: String
    let scripts: [String]
    /// Where the service worker is; empty when there is none.
    let worker: String
    /// The marks of the language's numbers, for scripts: the decimal one, then the one between groups of digits.
    let numberMarks: String
    let feed: String
    let ownFeed: String
    let searchHref: String
    let searchLetters: [Record]
    /// Where the files of the search stand.
    let indexHref: String
    let rootHref: String
    /// The pages before and behind in a list of several; empty where there are none.
    let previousHref: String
    let nextHref: String
    let languagesHref: String
    let errorsHref: String
    let offlineHref: String
    let locale: String
    /// The full address of the picture for those who share the page; empty where there is none.
    let shareImage: String
    let touchIcon: String
    let appHref: String
    let isDemonstration: Bool
    let robots: String
    /// The page's data set in the words of schema.org, as JSON for a script element; empty for most pages.
    let dataset: [UInt8]

    static let fields = Fields<ChromeView>([
        .text("lang") { $0.lang },
        .text("dir") { $0.dir },
        .text("document_title") { $0.documentTitle },
        .text("page_title") { $0.title },
        .text("page_title_lang", optional: { $0.titleLanguage }),
        .text("page_description") { $0.description },
        .text("canonical") { $0.canonical },
        .list("alternates") { $0.alternates },
        .list("switches") { $0.switches },
        .text("home_href") { $0.homeHref },
        .text("site_title") { $0.siteTitle },
        .html("tagline") { $0.tagline },
        .html("publisher") { $0.publisher },
        .text("as_of") { $0.asOf },
        .records("menu", of: MenuLinkView.self) { $0.menu },
        .flag("has_trail") { !$0.trail.isEmpty },
        .list("trail") { $0.trail },
        .records("about_links", of: LinkView.self) { $0.about },
        .records("guidance_links", of: LinkView.self) { $0.guidance },
        .records("legal_links", of: LinkView.self) { $0.legal },
        .records("record_links", of: MenuLinkView.self) { $0.records },
        .text("licence_href") { $0.licenceHref },
        .html("licence_name") { $0.licenceName },
        .text("font_stylesheet", optional: { $0.fontStylesheet }),
        .text("partial_notice", optional: { $0.partialNotice }),
        .text("icon") { $0.icon },
        .texts("scripts") { $0.scripts },
        .text("worker_href") { $0.worker },
        .text("number_marks") { $0.numberMarks },
        .text("feed_href") { $0.feed },
        .text("own_feed_href") { $0.ownFeed },
        .text("search_href") { $0.searchHref },
        .records("search_letters", of: LinkView.self) { $0.searchLetters },
        .text("index_href") { $0.indexHref },
        .text("root_href") { $0.rootHref },
        .text("previous_href") { $0.previousHref },
        .text("next_href") { $0.nextHref },
        .text("languages_href") { $0.languagesHref },
        .text("errors_href") { $0.errorsHref },
        .text("offline_href") { $0.offlineHref },
        .text("locale") { $0.locale },
        .text("share_image") { $0.shareImage },
        .text("touch_icon") { $0.touchIcon },
        .text("app_href") { $0.appHref },
        .flag("is_demonstration") { $0.isDemonstration },
        .text("robots") { $0.robots },
        .flag("has_dataset") { !$0.dataset.isEmpty },
        .html("dataset") { $0.dataset },
    ])
}

/// A list in the menu.
struct MenuLinkView: TemplateView {
    let html: [UInt8]
    let href: String
    /// `page` when the page is the list, `true` when it belongs to it, else empty: the values of `aria-current`.
    var current = ""

    static let fields = Fields<MenuLinkView>([
        .html("html") { $0.html },
        .text("href") { $0.href },
        .text("current") { $0.current },
    ])
}

/// The same page in a language, for machines.
struct AlternateView: TemplateView {
    let tag: String
    let href: String

    static let fields = Fields<AlternateView>([
        .text("tag") { $0.tag },
        .text("href") { $0.href },
    ])
}

/// The same page in another language, for readers.
struct SwitchView: TemplateView {
    let tag: String
    let name: String
    let href: String
    let isCurrent: Bool

    static let fields = Fields<SwitchView>([
        .text("tag") { $0.tag },
        .text("name") { $0.name },
        .text("href") { $0.href },
        .flag("is_current") { $0.isCurrent },
    ])
}
