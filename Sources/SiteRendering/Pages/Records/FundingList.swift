import CampaignModel

extension ListKind {
    /// Money and devices.
    static let funding = ListKind(FundingList.self, .funding, menu: .footer)
}

/// Money by the sources that the plan names, and devices for those who need them (plan III.3.a-2, III.3.b-1, IV).
struct FundingList: RecordList {
    static let name = "funding"
    static let dataTables = ["funding", "resources"]

    func sections(in context: PageContext) -> [RecordSection] {
        let records = context.campaign.records
        let lines = records.resources.sorted { ($1.period, $0.unit) < ($0.period, $1.unit) }
        return [
            RecordSection(id: "money", name: context.word(.money), table: money(records.funding, context)),
            RecordSection(
                id: "devices", name: context.word(.devices), note: context.word(.devicesNote),
                links: ResourceIndicators.all(in: context.campaign).map(context.indicatorLink),
                table: devices(records.resources, context)),
            .byPlace(
                id: "units", name: context.word(.byUnit), table: units(lines, context), of: lines.map(\.unit),
                in: context),
        ]
    }

    func money(_ lines: [FundingLine], _ context: PageContext) -> RecordTable {
        let periods = Dictionary(grouping: lines, by: \.period).sorted { $0.key > $1.key }
        return RecordTable(
            columns: [
                context.column(.source), context.column(.period), context.numbers(.allocated),
                context.numbers(.spent), context.numbers(.share),
            ],
            rows: periods.flatMap { period, own in
                FundingLine.Source.allCases.compactMap { source in
                    let lines = own.filter { $0.source == source }
                    let name = context.phrases.word("funding_source", source.rawValue)
                    return lines.isEmpty ? nil : row(name, period, lines, context)
                } + [row(context.word(.whole), period, own, isTotal: true, context)]
            })
    }

    private func row(
        _ name: String, _ period: RegisterIndex<Period>, _ lines: [FundingLine], isTotal: Bool = false,
        _ context: PageContext
    ) -> RecordRow {
        let allocated = ReportedSum(lines.map(\.allocated))
        let spent = ReportedSum(lines.map(\.spent))
        return RecordRow(
            head: RecordPart(name),
            cells: [
                RecordPart(context.name(period)).cell, context.part(allocated, money: true).number,
                context.part(spent, money: true).number,
                (FundingList.share(of: spent, in: allocated).map { RecordPart(context.style.percent($0)) }
                    ?? context.missing(.notReported)).number,
            ], isTotal: isTotal)
    }

    /// How much of the money was spent, in percent; nothing while a part isn't reported, or nothing was allocated.
    static func share(of spent: ReportedSum, in allocated: ReportedSum) -> Double? {
        guard spent.isWhole, let part = spent.known, let whole = allocated.known, whole > 0 else { return nil }
        return Double(part) * 100 / Double(whole)
    }

    private func devices(_ lines: [ResourceLine], _ context: PageContext) -> RecordTable {
        let periods = Dictionary(grouping: lines, by: \.period).sorted { $0.key > $1.key }
        return RecordTable(
            columns: [context.column(.kind), context.column(.period), context.numbers(.unitsCount)]
                + amounts(context),
            rows: periods.flatMap { period, own in
                ResourceLine.Kind.allCases.compactMap { kind in
                    let lines = own.filter { $0.kind == kind }
                    guard !lines.isEmpty else { return nil }
                    return RecordRow(
                        head: RecordPart(context.phrases.word("resource_kind", kind.rawValue)),
                        cells: [
                            RecordPart(context.name(period)).cell,
                            RecordPart(ResourceIndicators.places(of: lines, in: context)).number,
                            context.part(ReportedSum(lines.map(\.needed))).number,
                            context.part(ReportedSum(lines.map(\.given))).number,
                            context.part(ReportedSum(lines.map(\.households))).number,
                        ])
                }
            })
    }

    private func units(_ lines: [ResourceLine], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [context.column(.unit), context.column(.kind), context.column(.period)] + amounts(context),
            rows: lines.map { line in
                RecordRow(
                    head: context.part(line.unit),
                    cells: [
                        RecordPart(context.phrases.word("resource_kind", line.kind.rawValue)).cell,
                        RecordPart(context.name(line.period)).cell, context.part(line.needed).number,
                        context.part(line.given).number, context.part(line.households).number,
                    ], row: context.name(of: line, ResourceLine.declaration))
            })
    }

    private func amounts(_ context: PageContext) -> [RecordColumn] {
        [context.numbers(.needed), context.numbers(.given), context.numbers(.households)]
    }
}
