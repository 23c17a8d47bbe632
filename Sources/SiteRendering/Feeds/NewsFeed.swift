import CampaignModel

/// The feed of news, newest first.
struct NewsFeed {
    let context: PageContext

    /// A feed lists this many entries at most.
    static let limit = 50

    var file: OutputFile {
        let path = FeedAddresses.news(in: context)
        let entries = context.newestNews.prefix(NewsFeed.limit).compactMap { context.feedEntry($0) }
        let feed = AtomFeed(
            id: context.address(.single(.home), in: context.tag), title: context.plain(context.settings.title),
            author: context.plain(context.settings.publisher), language: context.tag,
            selfHref: "\(context.settings.baseURL)/\(path)",
            pageHref: context.address(.single(.home), in: context.tag),
            updated: entries.map(\.date).max() ?? context.firstDay, rights: context.rights,
            entries: entries)
        return OutputFile(path: path, kind: .feed, language: context.tag, bytes: feed.bytes)
    }
}

extension PageContext {
    /// Where the news stand among the site's stories, newest first.
    var newestNews: [Int] { newestFirst(.news) }

    /// The first day of the first period: the date of what has no other. Anything that moves would wake readers of feeds
    /// though nothing happened.
    var firstDay: CalendarDate {
        let days = campaign.periods.items.map(\.start).filter { $0 <= settings.asOf }
        return days.min() ?? settings.asOf
    }

    /// The terms of use, as feeds state them.
    var rights: String { "\(settings.licence.id), \(settings.licence.url)" }

    /// A story as an entry of a feed.
    func feedEntry(_ position: Int) -> AtomFeed.Entry? {
        let story = site.stories[position]
        guard let version = version(of: story) else { return nil }
        let address = address(.story(position), in: tag)
        return AtomFeed.Entry(
            id: address, title: version.title, summary: version.summary, date: story.date ?? firstDay, href: address,
            language: version.language)
    }
}
