import CampaignModel

/// The main indicators of the province over the quarters up to a report's end: drawings, and the same as a table.
struct ReportTrendView: TemplateView {
    let id: String
    let name: String
    let chart: [UInt8]
    let table: RecordTable

    static let fields = Fields<ReportTrendView>([
        .text("id") { $0.id },
        .text("name") { $0.name },
        .html("chart") { $0.chart },
        .record("table") { $0.table },
    ])
}

/// Makes the trend of a report.
struct ReportTrend {
    let span: ReportSpan
    let context: PageContext

    /// Nothing while there are fewer than two quarters.
    var view: ReportTrendView? {
        let campaign = context.campaign
        let quarters = campaign.periods.indices.filter { index in
            campaign.periods[index].kind == .quarter && campaign.periods[index].end <= span.entry.end
        }
        let indicators = context.facts.main[.province].filter { indicator in
            let entry = campaign.indicators[indicator]
            return entry.measure == .percent && entry.frequency.rhythm == .quarter
                && quarters.contains { span.figure(indicator, $0).value != nil }
        }.prefix(6)
        guard quarters.count > 1, let first = indicators.first else { return nil }
        let panels = indicators.map { indicator in
            ChartSeries(
                context.plain(campaign.indicators[indicator].name),
                quarters.map { SeriesPoint(context.shortName($0), span.figure(indicator, $0).chartValue) })
        }
        let title = context.phrases[.periodReportTrend]
        let text = ChartText(
            id: "chart", title: title, description: context.phrases[.periodReportTrendNote],
            states: context.stateWords,
            demonstration: context.settings.isDemonstration ? context.phrases[.demonstrationMark] : nil)
        return ReportTrendView(
            id: "trend", name: title,
            chart: SmallMultiples(panels).svg(text, context.numbers(campaign.indicators[first])),
            table: table(Array(indicators), quarters))
    }

    private func table(
        _ indicators: [RegisterIndex<Indicator>], _ quarters: [RegisterIndex<Period>]
    ) -> RecordTable {
        RecordTable(
            columns: [RecordColumn(name: context.phrases[.columnIndicator])]
                + quarters.map { RecordColumn(name: context.shortName($0), isNumber: true) },
            rows: indicators.map { indicator in
                let measure = context.campaign.indicators[indicator].measure
                return RecordRow(
                    head: RecordPart(context.indicatorLink(indicator)),
                    cells: quarters.map { quarter in
                        let figure = span.figure(indicator, quarter)
                        let words = Markup.text(context.words(figure, measure))
                        return RecordPart(html: words, isMissing: figure.value == nil).number
                    })
            })
    }
}

extension PageContext {
    /// What charts call figures without a value.
    var stateWords: ChartStateWords {
        ChartStateWords(
            notReported: phrases[.stateNotReported], notApplicable: phrases[.stateNotApplicable],
            suppressed: phrases[.stateSuppressed])
    }
}
