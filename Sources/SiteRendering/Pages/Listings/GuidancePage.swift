import CampaignModel

extension ListKind {
    /// The guidance for people.
    static let guidance = ListKind(
        "guidance", .guidance, menu: .header, page: { GuidancePage(menus: $0.menus) })
}

/// All guidance for people, each page with a sentence about it.
struct GuidancePage: SitePage {
    let menus: StoryMenus

    struct View: TemplateView {
        let entries: [EntryView]

        static let fields = Fields<View>([
            .list("entries") { $0.entries },
            .flag("is_empty") { $0.entries.isEmpty },
        ])
    }

    /// A page of guidance.
    struct EntryView: TemplateView {
        let link: LinkView
        let summary: [UInt8]

        static let fields = Fields<EntryView>([
            .record("link") { $0.link },
            .html("summary") { $0.summary },
        ])
    }

    static let template = "guidance"

    func content(in context: PageContext) -> PageContent {
        let entries = menus.positions(.guidance).map { position in
            let summary = context.version(of: context.site.stories[position]).map { version in
                context.words(version.summary, in: version.language)
            }
            return EntryView(link: context.storyLink(position), summary: summary ?? [])
        }
        return PageContent(
            title: context.name(ofListing: .guidance), description: context.description(of: .guidance),
            record: View(entries: entries).record)
    }
}
