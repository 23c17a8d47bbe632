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
        teams = entries.map { entry in
            context.phrases(
                .teamLine,
                [
                    "kind": context.phrases.word("team", entry.kind.rawValue),
                    "n": entry.count.map(context.style.number) ?? context.phrases[.stateNotReported],
                    "planned": entry.planned.map(context.style.number) ?? context.phrases[.stateNotReported],
                ])
        }
        guidance = menus.links(.guidance, context)
    }
}
