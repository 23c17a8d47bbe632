import CampaignModel

/// The charts of an indicator's page.
struct IndicatorGraphics {
    let indicator: RegisterIndex<Indicator>
    let context: PageContext

    /// The province over the periods up to one; nothing while there are fewer than two values.
    func trend(until last: RegisterIndex<Period>) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        let points = context.periods(until: last).map { period in
            let key = FigureKey(
                unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)
            return SeriesPoint(context.shortName(period), context.campaign.figures[key].chartValue)
        }
        guard points.count(where: { $0.value.number != nil }) > 1 else { return [] }
        let title = context.phrases(.chartTrendTitle, ["indicator": context.plain(entry.name)])
        let chart = LineChart([ChartSeries(context.settings.provinceName, points)])
        return chart.svg(
            text(
                "trend", title: title,
                description: context.sentence(
                    on: indicator, of: context.campaign.provinceUnit, until: last)), context.numbers(entry))
    }

    /// All communes on one line, with the median.
    func strip(_ comparison: Comparison) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        let values = context.communes.compactMap { commune in
            context.campaign.figures[
                FigureKey(
                    unit: context.campaign.unit(of: commune), indicator: indicator, group: nil,
                    period: comparison.period)
            ].value
        }
        guard values.count > 2, let median = comparison.median else { return [] }
        let label = context.phrases(.chartMedian, ["n": context.amount(median, entry.measure)])
        let title = context.phrases(.chartStripTitle, ["n": context.style.number(values.count)])
        return StripPlot(values, median: ChartReference(median, label: label))
            .svg(text("strip", title: title, description: label), context.numbers(entry))
    }

    /// The map of all communes in a period.
    func map(in period: RegisterIndex<Period>) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        guard entry.levels.contains(.commune) else { return [] }
        let title = context.phrases(
            .mapTitle, ["indicator": context.plain(entry.name), "period": context.name(period)])
        return IndicatorMap(indicator: indicator, period: period, context: context)
            .svg(text("map", title: title, description: context.mapDescription))
    }

    private func text(_ id: String, title: String, description: String) -> ChartText {
        context.chartText(id, title: title, description: description)
    }
}

extension PageContext {
    /// How charts write the values of an indicator.
    func numbers(_ indicator: Indicator) -> ChartNumbers {
        ChartNumbers(
            value: { amount($0, indicator.measure) },
            tick: { value in
                indicator.measure == .percent
                    ? language.style.percent.replacing("{n}", with: style.number(value, decimals: 0))
                    : style.number(value, decimals: 0)
            })
    }

    /// A period in few letters, as in “III/2026”.
    func shortName(_ period: RegisterIndex<Period>) -> String {
        let entry = campaign.periods[period]
        let year = String(entry.end.year)
        let roman = ["I", "II", "III", "IV"]
        switch entry.kind {
        case .quarter:
            return phrases(
                .periodShort, ["n": roman[entry.ordinal - 1], "number": String(entry.ordinal), "year": year])
        case .halfYear, .year: return name(period)
        }
    }
}
