import CampaignModel

/// A report on a quarter, a half year or a year, composed of what the site knows: for reading, printing, keeping.
struct ReportPage: SitePage {
    let period: RegisterIndex<Period>

    struct View: TemplateView {
        let lede: String
        let points: [PointView]
        let themes: [ReportThemeView]
        let trend: ReportTrendView?
        let sections: [RecordSection]
        let models: [StoryCardView]
        let gaps: [PointView]

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("points") { $0.points },
            .list("themes") { $0.themes },
            .record("trend", optional: { $0.trend }),
            .list("sections") { $0.sections },
            .flag("has_models") { !$0.models.isEmpty },
            .list("models") { $0.models },
            .list("gaps") { $0.gaps },
        ])
    }

    /// A sentence, perhaps with links after it.
    struct PointView: TemplateView {
        let html: [UInt8]
        var links: [LinkView] = []

        init(_ text: String, links: [LinkView] = []) {
            html = Markup.text(text)
            self.links = links
        }

        static let fields = Fields<PointView>([
            .html("html") { $0.html },
            .flag("has_links") { !$0.links.isEmpty },
            .list("links") { $0.links },
        ])
    }

    static let template = "report"

    func content(in context: PageContext) -> PageContent {
        let span = ReportSpan(period: period, campaign: context.campaign)
        let name = context.name(period)
        let view = View(
            lede: context.phrases(
                .periodReportLede,
                [
                    "from": context.style.short(span.entry.start), "to": context.style.short(span.entry.end),
                    "date": context.style.short(context.settings.asOf),
                ]),
            points: ReportSituation(span: span, context: context).points,
            themes: ReportIndicators(span: span, context: context).themes,
            trend: ReportTrend(span: span, context: context).view,
            sections: ReportSections(span: span, context: context).sections, models: models(span, context),
            gaps: ReportGaps(span: span, context: context).points)
        return PageContent(
            title: context.phrases(.periodReportTitle, ["period": name]),
            description: context.phrases(.descriptionPeriodReport, ["period": name]),
            trail: [context.trailLink(.reports)], showsDemonstration: true, record: view.record)
    }

    private func models(_ span: ReportSpan, _ context: PageContext) -> [StoryCardView] {
        context.site.stories.indices.compactMap { position in
            guard case .model(let facts) = context.site.stories[position].subject, span.contains(facts.started)
            else { return nil }
            return context.card(position)
        }
    }
}
