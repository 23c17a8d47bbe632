import CampaignModel

/// Where people of a commune get help: the office, its teams, and what they can read.
struct CommuneHelpView: TemplateView {
    /// The offices to turn to, each once.
    let offices: [OfficeView]
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

    /// An office, and how to reach it.
    struct OfficeView: TemplateView {
        let name: [UInt8]
        let phone: String
        let hours: [UInt8]
        let address: [UInt8]

        static let fields = Fields<OfficeView>([
            .html("name") { $0.name },
            .text("phone") { $0.phone },
            .html("hours") { $0.hours },
            .html("address") { $0.address },
        ])
    }

    init(of unit: RegisterIndex<ReportingUnit>, menus: StoryMenus, context: PageContext) {
        let entries = context.facts.records.teams(of: unit)
        var contacts: [TeamEntry] = []
        for entry in entries where !entry.contact.isEmpty {
            let isKnown = contacts.contains { known in
                known.contact == entry.contact && known.phone == entry.phone && known.hours == entry.hours
                    && known.address == entry.address
            }
            if !isKnown { contacts.append(entry) }
        }
        offices = contacts.map { entry in
            OfficeView(
                name: context.inline(entry.contact), phone: entry.phone ?? "",
                hours: entry.hours.isEmpty ? [] : context.inline(entry.hours),
                address: entry.address.isEmpty ? [] : context.inline(entry.address))
        }
        teams = entries.map { CommuneHelpView.words($0, context) }
        let first = menus.firstHelp(context)
        guidance = first + menus.links(.guidance, context).filter { link in !first.contains { $0.href == link.href } }
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
