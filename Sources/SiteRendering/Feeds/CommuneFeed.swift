import CampaignModel

/// The feed of a commune: the stories that tell of it.
struct CommuneFeed {
    let commune: RegisterIndex<Commune>
    let context: PageContext

    var file: OutputFile {
        let path = FeedAddresses.commune(commune, in: context)
        let address = context.address(.commune(commune), in: context.tag)
        let entries = context.stories(from: commune).compactMap { context.feedEntry($0) }
            .sorted { $0.date != $1.date ? $0.date > $1.date : $0.id < $1.id }
        let feed = AtomFeed(
            id: address,
            title: "\(context.campaign.communes[commune].name) – \(context.plain(context.settings.title))",
            author: context.plain(context.settings.publisher), language: context.tag,
            selfHref: "\(context.settings.baseURL)/\(path)", pageHref: address,
            updated: entries.map(\.date).max() ?? context.settings.asOf, entries: entries)
        return OutputFile(path: path, kind: .feed, language: context.tag, bytes: feed.bytes)
    }
}

extension PageContext {
    /// Where the stories from a commune stand among the site's stories.
    func stories(from commune: RegisterIndex<Commune>) -> [Int] {
        site.stories.indices.filter { position in
            let story = site.stories[position]
            guard !story.isWithdrawn else { return false }
            switch story.subject {
            case .model(let facts): return facts.commune == commune || facts.replicatedIn.contains(commune)
            case .ambassador(let facts): return facts.commune == commune
            case .news(let facts): return facts.communes.contains(commune)
            case .page: return false
            }
        }
    }
}
