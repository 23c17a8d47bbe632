import CampaignModel

/// An indicator's newest period as a wide table: a row a commune – a row a unit where no commune reports it –, its parts,
/// and a pair of columns for everybody and for each group. Without figures it has its heads alone. Every head holds a letter, since readers take a row of numbers for figures.
struct NewestTable {
    let data: OpenData
    let indicator: RegisterIndex<Indicator>

    /// The table as CSV.
    var file: OutputFile {
        let campaign = data.context.campaign
        var all: [Figure] = []
        data.figures.forEach(of: indicator) { all.append($0) }
        let communes = all.filter { figure in
            if case .commune = campaign.units[figure.key.unit].kind { true } else { false }
        }
        let own = communes.isEmpty ? all : communes
        let figures = Dictionary(own.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        let newest = Set(own.map(\.key.period)).max { campaign.periods[$0].end < campaign.periods[$1].end }
        let named = Set(figures.keys.compactMap(\.group))
        var groups: [RegisterIndex<PopulationGroup>?] = [nil]
        for group in campaign.groups.indices where named.contains(group) { groups.append(group) }
        let table = TableFiles(table: table(newest, groups, figures), terms: data.terms)
        return OutputFile(
            path: FigureAddresses.path(ofNewest: campaign.indicators[indicator].id), kind: .download, language: nil,
            bytes: table.csv)
    }

    private func fields(_ groups: [RegisterIndex<PopulationGroup>?]) -> [DataField] {
        let pairs = groups.flatMap { group -> [DataField] in
            let suffix = group.map { "_\(data.context.campaign.groups[$0].id)" } ?? ""
            return [
                DataField("value\(suffix)", .decimal, vi: "Giá trị", en: "Value"),
                DataField("state\(suffix)", .text, vi: "Tình trạng", en: "State"),
            ]
        }
        let parts = [
            DataField("numerator", .integer, vi: "Tử số", en: "Numerator"),
            DataField("denominator", .integer, vi: "Mẫu số", en: "Denominator"),
        ]
        return [
            UnitKey.field, DataField("unit_name", .text, vi: "Tên đơn vị", en: "Name of the unit"),
            DataField("indicator", .text, vi: "Mã chỉ số", en: "Code of the indicator"),
            DataField("period", .text, vi: "Kỳ", en: "Period"),
        ] + parts + pairs
    }

    private func table(
        _ period: RegisterIndex<Period>?, _ groups: [RegisterIndex<PopulationGroup>?], _ figures: [FigureKey: Figure]
    ) -> DataTable {
        let context = data.context
        let campaign = context.campaign
        let figure: @Sendable (RegisterIndex<ReportingUnit>, RegisterIndex<PopulationGroup>?) -> Figure? = {
            [indicator] unit, group in
            period.flatMap { figures[FigureKey(unit: unit, indicator: indicator, group: group, period: $0)] }
        }
        let units = campaign.units.indices.filter { figure($0, nil) != nil }
        let id = campaign.indicators[indicator].id
        return DataTable(
            "latest", title: Bilingual(vi: id, en: id), about: Bilingual(vi: id, en: id), fields: fields(groups),
            count: units.count
        ) { body in
            for (position, unit) in units.enumerated() {
                let entry = campaign.units[unit]
                var cells: [DataCell] = [
                    .text(context.unitKey(entry.id)), .text(context.name(of: entry)), .text(id),
                    DataCell(period.map { campaign.periods[$0].id }),
                ]
                // What is kept back must not come out of here, whatever else goes wrong.
                let whole = figure(unit, nil)
                cells.append(DataCell(whole?.state == .reported ? whole?.numerator : nil))
                cells.append(DataCell(whole?.denominator))
                for group in groups {
                    let figure = figure(unit, group)
                    cells.append(DataCell(figure?.state == .reported ? figure?.value : nil))
                    cells.append(.text((figure?.state ?? .notReported).rawValue))
                }
                body(position, cells)
            }
        }
    }
}
