import CampaignModel

/// Where people of a commune get help: the office, its teams, and what they can read.
struct CommuneHelpView: TemplateView {
    /// The offices to turn to, each once.
    let offices: [LinkView]
    /// The teams of each kind, in words.
    let teams: [String]
    let guidance: [LinkView]

    static let fields = Fields<CommuneHelpView>([
        .list("offices") { $0.offices },
        .flag("has_offices") { !$0.offices.isEmpty },
        .texts("teams") { $0.teams },
        .list("guidance") { $0.guidance },
        .flag("has_guidance") { !$0.guidance.isEmpty },
    ])

    init(of unit: RegisterIndex<ReportingUnit>, menus: StoryMenus, context: PageContext) {
        let entries = context.campaign.records.teams.filter { $0.unit == unit }
        var contacts: [LocalizedText] = []
        for entry in entries where !entry.contact.isEmpty && !contacts.contains(entry.contact) {
            contacts.append(entry.contact)
        }
        offices = contacts.map { LinkView(context.inline($0), href: "") }
        teams = entries.map { CommuneHelpView.words($0, context) }
        guidance = menus.links(.guidance, context)
    }

    /// “Community digital teams: 25, 22 with an activity plan”; what isn't known is left out or called so.
    private static func words(_ entry: TeamEntry, _ context: PageContext) -> String {
        let kind = context.phrases.word("team", entry.kind.rawValue)
        let count = entry.count.map(context.style.number) ?? context.phrases[.stateNotReported]
        guard entry.count != nil, let planned = entry.planned else {
            return context.phrases(.teamCount, ["kind": kind, "n": count])
        }
        return context.phrases(.teamLine, ["kind": kind, "n": count, "planned": context.style.number(planned)])
    }
}
