import CampaignModel

/// The charts of an indicator's page.
struct IndicatorGraphics {
    let indicator: RegisterIndex<Indicator>
    let context: PageContext

    /// The province over the periods up to one; nothing while there are fewer than two values.
    func trend(until last: RegisterIndex<Period>) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        let keys = context.periods(until: last).map { period in
            FigureKey(unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)
        }
        let points = keys.map { SeriesPoint(context.shortName($0.period), context.campaign.figures[$0].chartValue) }
        guard points.count(where: { $0.value.number != nil }) > 1 else { return [] }
        let title = context.phrases(.chartTrendTitle, ["indicator": context.plain(entry.name)])
        let chart = LineChart([ChartSeries(context.settings.provinceName, points)], breaks: breaks(keys))
        return chart.svg(
            context.chartText(
                "trend", title: title,
                description: context.sentence(
                    on: indicator, of: context.campaign.provinceUnit, until: last)), context.numbers(entry))
    }

    /// The places of figures that can't be compared with the one before, with the reason.
    private func breaks(_ keys: [FigureKey]) -> [Int: String] {
        keys.enumerated().reduce(into: [:]) { breaks, entry in
            guard entry.offset > 0 else { return }
            breaks[entry.offset] = context.brokenChange(of: entry.element)
        }
    }

    /// All communes on one line, with the median, and perhaps one of them marked.
    ///
    /// - Parameters:
    ///   - id: the figure's name on its page.
    ///   - mine: the commune to mark; it is marked where it has a value.
    ///   - middle: the phrase for the median.
    func strip(
        _ comparison: Comparison, id: String = "strip", mine: RegisterIndex<Commune>? = nil,
        middle: PhraseKey = .chartMedian
    ) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        let values = comparison.values.compactMap(\.self)
        guard values.count > 2, let median = comparison.median else { return [] }
        let label = context.phrases(middle, ["n": context.amount(median, entry.measure)])
        let marked = mine.flatMap { commune in
            comparison.values[Int(commune.position)].map { value in
                let name = context.campaign.communes[commune].shortName
                return ChartReference(value, label: "\(name) \(context.amount(value, entry.measure))")
            }
        }
        let title = stripTitle(comparison)
        let description = [marked?.label, label].compactMap(\.self).joined(separator: "; ")
        return StripPlot(values, mine: marked, median: ChartReference(median, label: label))
            .svg(context.chartText(id, title: title, description: description), context.numbers(entry))
    }

    /// How many dots a line of all communes has, and what each is.
    func stripTitle(_ comparison: Comparison) -> String {
        let count = comparison.values.count { $0 != nil }
        return context.phrases(.chartStripTitle, count: count, ["n": context.style.number(count)])
    }

    /// The map of all communes in a period.
    func map(in period: RegisterIndex<Period>) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        guard entry.levels.contains(.commune) else { return [] }
        let title = context.phrases(
            .mapTitle, ["indicator": context.plain(entry.name), "period": context.nameWithin(period)])
        return IndicatorMap(indicator: indicator, period: period, context: context)
            .svg(context.chartText("map", title: title, description: context.mapDescription))
    }

    /// The map of how all communes changed over the year up to a period; nothing where too few have both figures.
    func yearMap(in period: RegisterIndex<Period>) -> [UInt8] {
        let entry = context.campaign.indicators[indicator]
        guard entry.levels.contains(.commune), let earlier = context.campaign.yearBefore(period) else { return [] }
        let title = context.phrases(
            .mapYearTitle,
            [
                "indicator": context.plain(entry.name), "period": context.nameWithin(period),
                "earlier": context.nameWithin(earlier),
            ])
        return IndicatorMap(indicator: indicator, period: period, context: context, subject: .yearChanges)
            .svg(context.chartText("year", title: title, description: context.mapDescription))
    }
}

extension PageContext {
    /// How charts write the values of an indicator.
    func numbers(_ indicator: Indicator) -> ChartNumbers {
        ChartNumbers(
            value: { amount($0, indicator.measure) },
            tick: { value, decimals in
                indicator.measure == .percent
                    ? style.percent(value, decimals: decimals) : style.number(value, decimals: decimals)
            }, finest: indicator.measure == .count || indicator.measure == .money ? 1 : 0)
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
