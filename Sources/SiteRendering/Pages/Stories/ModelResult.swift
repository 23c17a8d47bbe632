import CampaignModel

/// A figure that a model refers to, never copies: as it stands in the tables, with the way to its proof.
struct ModelResultView: TemplateView {
    let name: [UInt8]
    let unit: [UInt8]
    let group: [UInt8]
    let period: String
    let figure: FigureView
    let href: String

    static let fields = Fields<ModelResultView>([
        .html("name") { $0.name },
        .html("unit") { $0.unit },
        .html("group") { $0.group },
        .text("period") { $0.period },
        .record("figure") { $0.figure },
        .text("href") { $0.href },
    ])
}

extension PageContext {
    /// A figure that a story refers to.
    func modelResult(_ key: FigureKey) -> ModelResultView {
        let indicator = campaign.indicators[key.indicator]
        return ModelResultView(
            name: inline(indicator.name), unit: unitLink(key.unit).html,
            group: key.group.map { inline(campaign.groups[$0].name) } ?? [], period: name(key.period),
            figure: view(campaign.figures[key], indicator.measure), href: href(figure: key))
    }

    /// The place that shows a figure: its row on its unit's page, or its indicator's page for the province.
    func href(figure key: FigureKey) -> String {
        switch campaign.units[key.unit].kind {
        case .province: href(.indicator(key.indicator)) + anchor(provinceFigure: key)
        case .commune(let commune): href(.commune(commune)) + anchor(figure: key)
        case .agency(let agency): href(.agency(agency)) + anchor(figure: key)
        }
    }

    /// What a figure's row is called in its page, as in `BD03-2026-Q3`.
    func anchor(_ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>) -> String {
        "\(campaign.indicators[indicator].id)-\(campaign.periods[period].id)"
    }

    /// The anchor of the province's figure on its indicator's page; nothing for a period that isn't shown there.
    private func anchor(provinceFigure key: FigureKey) -> String {
        guard key.group == nil, let current = settings.currentPeriod,
            let last = lastPeriod(with: key.indicator, until: current), periods(until: last).contains(key.period)
        else { return "" }
        return "#" + anchor(key.indicator, key.period)
    }

    /// The row's anchor on its unit's page, as in `#BD03-2026-Q3`; nothing when that page shows another period.
    private func anchor(figure key: FigureKey) -> String {
        let indicator = campaign.indicators[key.indicator]
        guard let current = settings.currentPeriod, lastPeriod(with: key.indicator, until: current) == key.period,
            indicator.levels.contains(campaign.units[key.unit].level)
        else { return "" }
        return "#" + anchor(key.indicator, key.period)
    }
}
