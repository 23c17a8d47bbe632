import CampaignModel

/// A digital ambassador: the role and where, the name only under a consent that covers it (plan III.3.c-2).
struct AmbassadorPage: SitePage {
    let position: Int
    let facts: AmbassadorFacts

    struct View: TemplateView {
        let text: StoryTextView
        let role: [UInt8]
        let commune: LinkView
        let name: String

        static let fields = Fields<View>([
            .record("text") { $0.text },
            .html("role") { $0.role },
            .record("commune") { $0.commune },
            .text("name") { $0.name },
        ])
    }

    static let template = "ambassador"

    func content(in context: PageContext) -> PageContent {
        let text = StoryText(position, in: context)
        let view = View(
            text: text.view, role: context.inline(facts.role), commune: context.communeLink(facts.commune),
            name: facts.name ?? "")
        return text.content(listing: .ambassadors, showsDemonstration: false, view: view)
    }
}
