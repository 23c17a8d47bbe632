import CampaignModel

/// A chart of an indicator that only its own page shows, as a file beside it.
///
/// The trend and the map are files beside the pages that show them in frames: see `ChartPicture`.
struct IndicatorPicture {
    /// What it shows.
    enum Subject: String, CaseIterable {
        /// The province by groups.
        case groups
        /// All communes on one line.
        case strip
        /// How each commune changed over a year.
        case year
    }

    let indicator: RegisterIndex<Indicator>
    let subject: Subject
    let context: PageContext

    /// The files of an indicator.
    static func files(of indicator: RegisterIndex<Indicator>, in context: PageContext) -> [OutputFile] {
        Subject.allCases.compactMap { IndicatorPicture(indicator: indicator, subject: $0, context: context).file }
    }

    /// The file; nothing when there is nothing to draw.
    private var file: OutputFile? {
        let last = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        guard let period = last, let bytes = drawing(period)?.svg else { return nil }
        let page = context.routes.file(of: .indicator(indicator), in: context.tag)
        return OutputFile(
            path: page.dropLast("index.html".count) + "\(subject.rawValue).svg", kind: .download,
            language: context.tag, bytes: bytes)
    }

    private func drawing(_ period: RegisterIndex<Period>) -> StandaloneDrawing? {
        switch subject {
        case .groups:
            return IndicatorGroupsView(of: indicator, until: period, context: context).map { groups in
                let title = context.phrases(.chartGroupsTitle, ["indicator": name])
                return drawing(groups.chart, title: "\(title), \(groups.period)", plain(groups.sentence))
            }
        case .strip:
            let graphics = IndicatorGraphics(indicator: indicator, context: context)
            guard context.campaign.indicators[indicator].levels.contains(.commune),
                let comparison = context.comparisons[indicator]
            else { return nil }
            let places = IndicatorPlaces(indicator: indicator, context: context)
            return drawing(
                graphics.strip(comparison),
                title: context.phrases(.mapTitle, ["indicator": name, "period": context.nameWithin(period)]),
                [graphics.stripTitle(comparison) + ".", places.plainRange].joined(separator: " "))
        case .year:
            guard let earlier = context.campaign.yearBefore(period) else { return nil }
            let places = IndicatorPlaces(indicator: indicator, context: context)
            return drawing(
                IndicatorGraphics(indicator: indicator, context: context).yearMap(in: period),
                title: context.phrases(
                    .mapYearTitle,
                    [
                        "indicator": name, "period": context.nameWithin(period),
                        "earlier": context.nameWithin(earlier),
                    ]),
                plain(places.yearRange(in: period)))
        }
    }

    private func drawing(_ bytes: [UInt8], title: String, _ message: String) -> StandaloneDrawing {
        StandaloneDrawing(
            title: title, message: message,
            source: context.citation(of: context.plain(context.settings.title), at: .indicator(indicator)),
            language: context.tag.description, drawing: bytes)
    }

    private var name: String { context.plain(context.campaign.indicators[indicator].name) }

    /// A sentence of a page without its marks.
    private func plain(_ sentence: [UInt8]) -> String {
        var isTag = false
        let text = sentence.filter { byte in
            defer { if byte == UInt8(ascii: ">") { isTag = false } }
            if byte == UInt8(ascii: "<") { isTag = true }
            return !isTag
        }
        return Markup.words(ofHTML: text)
    }
}

extension ChartPictureView {
    /// A link to a chart that only the indicator's page shows; nothing for one that isn't drawn.
    init?(
        _ subject: IndicatorPicture.Subject, drawn drawing: [UInt8], of indicator: RegisterIndex<Indicator>,
        in context: PageContext
    ) {
        guard !drawing.isEmpty else { return nil }
        self.init(
            href: context.href(.indicator(indicator)) + "\(subject.rawValue).svg",
            name: "\(context.campaign.indicators[indicator].id)-\(subject.rawValue).svg",
            what: context.phrases.word("chart_of", subject.rawValue))
    }
}
