import CampaignModel

/// An indicator's newest period as a wide table: a row a commune, a pair of columns for everybody and for each group.
/// Every head holds a letter, since readers take a row of numbers for figures.
struct NewestTable {
    let data: OpenData
    let indicator: RegisterIndex<Indicator>

    /// The table as CSV; nothing for indicators that no commune reports.
    var file: OutputFile? {
        let campaign = data.context.campaign
        var newest: RegisterIndex<Period>?
        var figures: [FigureKey: Figure] = [:]
        data.figures.forEach(of: indicator) { figure in
            guard case .commune = campaign.units[figure.key.unit].kind else { return }
            figures[figure.key] = figure
            let end = campaign.periods[figure.key.period].end
            if newest.map({ end > campaign.periods[$0].end }) ?? true { newest = figure.key.period }
        }
        guard let newest else { return nil }
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
        return [
            UnitKey.field, DataField("unit_name", .text, vi: "Tên đơn vị", en: "Name of the unit"),
            DataField("indicator", .text, vi: "Mã chỉ số", en: "Code of the indicator"),
            DataField("period", .text, vi: "Kỳ", en: "Period"),
        ] + pairs
    }

    private func table(
        _ period: RegisterIndex<Period>, _ groups: [RegisterIndex<PopulationGroup>?], _ figures: [FigureKey: Figure]
    ) -> DataTable {
        let context = data.context
        let campaign = context.campaign
        let units = campaign.units.indices.filter { unit in
            figures[FigureKey(unit: unit, indicator: indicator, group: nil, period: period)] != nil
        }
        let id = campaign.indicators[indicator].id
        return DataTable(
            "latest", title: Bilingual(vi: id, en: id), about: Bilingual(vi: id, en: id), fields: fields(groups),
            count: units.count
        ) { body in
            for (position, unit) in units.enumerated() {
                let entry = campaign.units[unit]
                var cells: [DataCell] = [
                    .text(context.unitKey(entry.id)), .text(context.name(of: entry)), .text(id),
                    .text(campaign.periods[period].id),
                ]
                for group in groups {
                    let figure = figures[FigureKey(unit: unit, indicator: indicator, group: group, period: period)]
                    // What is kept back must not come out of here, whatever else goes wrong.
                    cells.append(DataCell(figure?.state == .reported ? figure?.value : nil))
                    cells.append(.text((figure?.state ?? .notReported).rawValue))
                }
                body(position, cells)
            }
        }
    }
}
