import CampaignModel

/// What stands at an earlier address of a story: that it moved, and where it is now.
struct MovedStoryPage: SitePage {
    let position: Int

    typealias View = MovedView

    static let template = MovedCommunePage.template

    func content(in context: PageContext) -> PageContent {
        let message = context.phrases[.pageMoved]
        let story = context.site.stories[position]
        let shown = context.settings.languages.filter { story.versions[$0] != nil }
        return PageContent(
            title: message, description: message, languages: shown.isEmpty ? nil : shown, isHidden: true,
            canonical: .story(position),
            record: MovedView(
                message: message, successors: [context.storyLink(position)], listing: listing(story, in: context)
            ).record)
    }

    private func listing(_ story: Story, in context: PageContext) -> LinkView {
        switch story.kind {
        case .page: LinkView(context.phrases[.navHome], href: context.href(.single(.home)))
        case .model: context.trailLink(.models)
        case .ambassador: context.trailLink(.ambassadors)
        case .news: context.trailLink(.news)
        }
    }
}
