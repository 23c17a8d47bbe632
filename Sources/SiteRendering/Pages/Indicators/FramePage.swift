import CampaignModel

/// Charts of indicators on their own, for frames of other sites.
struct FrameKind: PageKind {
    let name = "frame"
    let pages: [any SitePage.Type] = [FramePage.self]
    let isForFrames = true
    let bringsFiles = true

    private static let subjects = FrameSubject.allCases

    func count(_ addresses: AddressMaker) -> Int {
        addresses.site.campaign.indicators.count * FrameKind.subjects.count
    }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let (indicator, subject) = subject(number)
        return addresses.path(to: .indicator(indicator)) + addresses.part("frame_\(subject.rawValue)") + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        let (indicator, subject) = subject(number)
        return FramePage(indicator: indicator, subject: subject)
    }

    /// The charts that can be drawn.
    func numbers(in routes: Routes) -> [Int] {
        (0..<count(routes.addresses)).filter { number in
            let (indicator, subject) = subject(number)
            return subject.isDrawn(indicator, in: routes.addresses.site)
        }
    }

    /// The chart as a file that can be taken along.
    func files(beside number: Int, in context: PageContext) -> [OutputFile] {
        let (indicator, subject) = subject(number)
        return ChartPicture(indicator: indicator, subject: subject, context: context.at(.frame(indicator, subject)))
            .file
            .map { [$0] } ?? []
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.indicators) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(indicator: subject(number).0, in: context.campaign)
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { false }

    private func subject(_ number: Int) -> (RegisterIndex<Indicator>, FrameSubject) {
        let (indicator, subject) = number.quotientAndRemainder(dividingBy: FrameKind.subjects.count)
        return (RegisterIndex(indicator), FrameKind.subjects[subject])
    }

    /// The number of a chart.
    fileprivate static func number(_ indicator: RegisterIndex<Indicator>, _ subject: FrameSubject) -> Int {
        Int(indicator.position) * subjects.count + (subjects.firstIndex(of: subject) ?? 0)
    }
}

extension Destination {
    /// A chart of an indicator on its own, for frames of other sites.
    static func frame(_ indicator: RegisterIndex<Indicator>, _ subject: FrameSubject) -> Destination {
        Destination(FrameKind(), FrameKind.number(indicator, subject))
    }
}

/// A chart of an indicator on its own, for other sites to show in a frame: what it is, the drawing, its message, and
/// the way back to the page with the figures and their evidence.
struct FramePage: SitePage {
    let indicator: RegisterIndex<Indicator>
    let subject: FrameSubject

    struct View: TemplateView {
        let chart: [UInt8]
        let message: String
        let source: String
        let href: String

        static let fields = Fields<View>([
            .html("chart") { $0.chart },
            .text("message") { $0.message },
            .text("source") { $0.source },
            .text("indicator_href") { $0.href },
        ])
    }

    static let template = "frame"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.indicators[indicator]
        let graphics = IndicatorGraphics(indicator: indicator, context: context)
        let period = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        let name = "\(context.plain(entry.name)), \(context.phrases.word("frame", subject.rawValue))"
        let view = View(
            chart: period.map { subject == .trend ? graphics.trend(until: $0) : graphics.map(in: $0) } ?? [],
            message: message(period, context), source: context.plain(context.settings.title),
            href: context.href(.indicator(indicator)))
        return PageContent(
            title: name, description: context.phrases(.descriptionIndicator, ["indicator": context.plain(entry.name)]),
            showsDemonstration: true, isHidden: true, canonical: .indicator(indicator), record: view.record)
    }

    private func message(_ period: RegisterIndex<Period>?, _ context: PageContext) -> String {
        guard let period else { return context.phrases[.stateNotReported] }
        switch subject {
        case .trend: return context.sentence(on: indicator, of: context.campaign.provinceUnit, until: period)
        case .map: return "\(context.name(period)). \(context.mapNote)"
        }
    }
}

/// How to put a chart into another site.
struct FrameView: TemplateView {
    let kind: String
    let href: String
    let code: String

    static let fields = Fields<FrameView>([
        .text("kind") { $0.kind },
        .text("href") { $0.href },
        .text("code") { $0.code },
    ])

    init(_ subject: FrameSubject, of indicator: RegisterIndex<Indicator>, in context: PageContext) {
        let frame = Destination.frame(indicator, subject)
        kind = context.phrases.word("frame", subject.rawValue)
        href = context.href(frame)
        let title = "\(context.plain(context.campaign.indicators[indicator].name)), \(kind)"
        let height = subject == .trend ? 480 : 900
        code =
            "<iframe src=\"\(context.address(frame, in: context.tag))\" title=\"\(title)\" "
            + "width=\"100%\" height=\"\(height)\" loading=\"lazy\"></iframe>"
    }
}
