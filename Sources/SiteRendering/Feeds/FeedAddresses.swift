import CampaignModel

/// Where feeds stand.
enum FeedAddresses {
    /// The feed of news in a page's language.
    static func news(in context: PageContext) -> String {
        context.routes.path(to: .single(.home), in: context.tag) + "feed.xml"
    }

    /// The feed of changed figures in a page's language.
    static func revisions(in context: PageContext) -> String {
        context.routes.path(to: .single(.revisions), in: context.tag) + "feed.xml"
    }

    /// The feed of a commune in a page's language.
    static func commune(_ commune: RegisterIndex<Commune>, in context: PageContext) -> String {
        context.routes.path(to: .commune(commune), in: context.tag) + "feed.xml"
    }
}
