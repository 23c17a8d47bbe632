import CampaignModel

extension PageContext {
    /// Where a link of a text leads from this page; nothing when there is no such page.
    func link(to target: LinkTarget) -> String? {
        switch target {
        case .external(let address): address
        case .anchor(let id): "#\(id)"
        case .commune(let index): href(.commune(index))
        case .indicator(let index): href(.indicator(index))
        case .task(let index): href(.task(index))
        case .agency(let index): href(.agency(index))
        case .listing(let name): PageCatalogue.listing(name).map { href($0) }
        case .story(let kind, let slug, let anchor): link(kind, slug, anchor)
        case .asset(let path): href(picture: path)
        case .attachment(let path): site.attachments[path].map { href(path: $0.path) }
        }
    }

    /// The anchor is kept only where the version that readers get has such a heading.
    private func link(_ kind: StoryKind, _ slug: String, _ anchor: String?) -> String? {
        guard let position = routes.storyPosition(kind, slug: slug) else { return nil }
        let headings = version(of: site.stories[position])?.body.headings ?? []
        let known = anchor.flatMap { anchor in headings.first { $0.id == anchor } }
        return href(.story(position)) + (known.map { "#\($0.id)" } ?? "")
    }
}
