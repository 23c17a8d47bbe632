import CampaignModel

extension ListKind {
    /// The offices that answer for the campaign.
    static let heads = ListKind(HeadList.self, menu: .footer)
}

/// The offices that answer for the campaign in each unit; offices only, never names (plan I.1, V.5-4).
struct HeadList: RecordList {
    static let name = "heads"
    static let dataTables = ["heads"]
    static let isIllustrative = false

    func sections(in context: PageContext) -> [RecordSection] {
        let byUnit = Dictionary(grouping: context.campaign.records.heads, by: \.unit)
        let campaign = context.campaign
        let communes = campaign.communes.indices.filter { campaign.communes[$0].exists(on: context.settings.asOf) }
            .map(campaign.unit(of:))
        let agencies = campaign.agencies.indices.map(campaign.unit(of:)).filter { byUnit[$0] != nil }
        return [
            RecordSection(id: "bodies", name: context.word(.agenciesKind), table: bodies(agencies, byUnit, context)),
            .byPlace(
                id: "communes", name: context.word(.communesKind), note: context.word(.offices),
                table: table(of: communes, byUnit, context), of: communes, in: context),
        ]
    }

    private func bodies(
        _ units: [RegisterIndex<ReportingUnit>], _ offices: [RegisterIndex<ReportingUnit>: [ResponsibleOffice]],
        _ context: PageContext
    ) -> RecordTable {
        RecordTable(
            columns: [context.column(.unit), RecordColumn(name: context.phrases.word("head_kind", "body"))],
            rows: units.map { unit in
                RecordRow(head: context.part(unit), cells: (offices[unit] ?? []).map { office($0, context) })
            })
    }

    private func table(
        of units: [RegisterIndex<ReportingUnit>], _ offices: [RegisterIndex<ReportingUnit>: [ResponsibleOffice]],
        _ context: PageContext
    ) -> RecordTable {
        let kinds: [ResponsibleOffice.Kind] = [.partyCommittee, .authority]
        return RecordTable(
            columns: [context.column(.unit)]
                + kinds.map { RecordColumn(name: context.phrases.word("head_kind", $0.rawValue)) },
            rows: units.map { unit in
                RecordRow(
                    head: context.part(unit),
                    cells: kinds.map { kind in
                        let own = offices[unit]?.first { $0.kind == kind }
                        return own.map { office($0, context) } ?? context.missing(.notReported).cell
                    })
            })
    }

    private func office(_ office: ResponsibleOffice, _ context: PageContext) -> RecordCell {
        RecordPart(html: context.inline(office.office)).cell
    }
}
