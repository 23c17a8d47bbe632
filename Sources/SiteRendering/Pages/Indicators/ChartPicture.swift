import CampaignModel

/// A chart of an indicator as a file, beside the page that shows it in frames.
struct ChartPicture {
    let indicator: RegisterIndex<Indicator>
    let subject: FrameSubject
    let context: PageContext

    private var frame: Destination { .frame(indicator, subject) }

    /// The file; nothing when there is nothing to draw.
    var file: OutputFile? {
        guard let period, let bytes = drawing(period).svg else { return nil }
        let page = context.routes.file(of: frame, in: context.tag)
        return OutputFile(
            path: page.dropLast("index.html".count) + Self.name, kind: .download, language: context.tag, bytes: bytes)
    }

    private static let name = "chart.svg"

    private var period: RegisterIndex<Period>? {
        context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
    }

    private func drawing(_ period: RegisterIndex<Period>) -> StandaloneDrawing {
        let entry = context.campaign.indicators[indicator]
        let name = context.plain(entry.name)
        let graphics = IndicatorGraphics(indicator: indicator, context: context)
        let source = context.citation(of: context.plain(context.settings.title), at: .indicator(indicator))
        switch subject {
        case .trend:
            return StandaloneDrawing(
                title: context.phrases(.chartTrendTitle, ["indicator": name]),
                message: context.sentence(on: indicator, of: context.campaign.provinceUnit, until: period),
                source: source, language: context.tag.description, drawing: graphics.trend(until: period))
        case .map:
            let places = IndicatorPlaces(indicator: indicator, context: context)
            return StandaloneDrawing(
                title: context.phrases(.mapTitle, ["indicator": name, "period": context.nameWithin(period)]),
                message: places.plainRange, source: source, language: context.tag.description,
                drawing: graphics.map(in: period))
        }
    }
}

/// A link to a chart as a file.
struct ChartPictureView: TemplateView {
    let href: String
    /// What the file is called when it is kept.
    let name: String
    /// What it shows, for who hears links one by one.
    let what: String

    static let fields = Fields<ChartPictureView>([
        .text("what") { $0.what },
        .text("href") { $0.href },
        .text("name") { $0.name },
    ])

    init(href: String, name: String, what: String) {
        self.href = href
        self.name = name
        self.what = what
    }

    /// Nothing for a chart that isn't drawn.
    init?(_ subject: FrameSubject, of indicator: RegisterIndex<Indicator>, in context: PageContext) {
        guard subject.isDrawn(indicator, in: context.site) else { return nil }
        href = context.href(.frame(indicator, subject)) + "chart.svg"
        name = "\(context.campaign.indicators[indicator].id)-\(subject.rawValue).svg"
        what = context.phrases.word("frame", subject.rawValue)
    }
}
