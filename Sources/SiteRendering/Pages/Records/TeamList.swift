import CampaignModel

extension ListKind {
    /// The teams.
    static let teams = ListKind(TeamList.self, menu: .footer)
}

/// The teams of each unit and the office that answers for them (plan III.3.b-2, V.5-2).
struct TeamList: RecordList {
    static let name = "teams"
    static let dataTables = ["teams"]

    func sections(in context: PageContext) -> [RecordSection] {
        let teams = context.campaign.records.teams
        return [
            RecordSection(id: "overview", name: context.word(.overview), table: overview(teams, context)),
            .byPlace(
                id: "units", name: context.word(.byUnit), table: units(teams, context),
                of: TeamList.units(with: teams, in: context.campaign), in: context),
        ]
    }

    /// The units that have teams, and communes that told nothing of theirs, in the register's order.
    static func units(with teams: [TeamEntry], in campaign: Campaign) -> [RegisterIndex<ReportingUnit>] {
        let reporting = Set(teams.map(\.unit))
        return campaign.units.indices.filter { unit in
            if case .commune = campaign.units[unit].kind { return true }
            return reporting.contains(unit)
        }
    }

    private func overview(_ teams: [TeamEntry], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.kind), context.numbers(.unitsCount), context.numbers(.teamsCount),
                context.numbers(.withPlan),
            ],
            rows: TeamEntry.Kind.allCases.map { kind in
                let own = teams.filter { $0.kind == kind }
                return RecordRow(
                    head: RecordPart(context.phrases.word("team", kind.rawValue)),
                    cells: [
                        context.part(own.count { $0.count != nil }).number,
                        context.part(ReportedSum(own.map(\.count))).number,
                        context.part(ReportedSum(own.map(\.planned))).number,
                    ])
            })
    }

    private func units(_ teams: [TeamEntry], _ context: PageContext) -> RecordTable {
        let byUnit = Dictionary(grouping: teams, by: \.unit)
        let columns = TeamEntry.Kind.allCases.flatMap { kind in
            let name = context.phrases.word("team", kind.rawValue)
            return [
                RecordColumn(name: name, isNumber: true),
                RecordColumn(name: "\(name): \(context.phrases.word("team", "planned"))", isNumber: true),
            ]
        }
        return RecordTable(
            columns: [context.column(.unit)] + columns + [context.column(.contact)],
            rows: TeamList.units(with: teams, in: context.campaign).map { unit in
                let own = byUnit[unit] ?? []
                let cells = TeamEntry.Kind.allCases.flatMap { kind in
                    let entry = own.first { $0.kind == kind }
                    return [context.part(entry?.count).number, context.part(entry?.planned).number]
                }
                let contact = own.first { !$0.contact.isEmpty }?.contact ?? LocalizedText([:])
                return RecordRow(
                    head: context.part(unit), cells: cells + [context.part(contact, else: .notReported).cell])
            })
    }
}
