@testable import CampaignModel

@testable import SiteRendering

/// The sample site with figures in every state, evidence and a few register rows.
enum DataSample {
    static let rural = RegisterIndex<ReportingUnit>(2)

    static func data(
        _ figures: [Figure] = figures, records: CampaignRecords = CampaignRecords(), tasks: [CampaignTask] = [],
        composites: [Composite] = []
    ) -> OpenData {
        let site = site(figures, records: records, tasks: tasks, composites: composites)
        return OpenData(site: site, routes: Routes(site: site))
    }

    static func site(
        _ figures: [Figure] = figures, records: CampaignRecords = CampaignRecords(), tasks: [CampaignTask] = [],
        composites: [Composite] = []
    ) -> Site {
        let base = SampleSite.site(tasks: tasks, states: tasks.map { _ in .late })
        let old = base.campaign
        let elderly = PopulationGroup(
            id: "elderly", kind: .priority, name: LocalizedText(vi: "Người cao tuổi"), paragraphs: ["I.1"])
        let campaign = Campaign(
            communes: old.communes, agencies: old.agencies, units: old.units, groups: Register([elderly]),
            themes: old.themes, indicators: old.indicators, periods: old.periods,
            evidence: Register([evidence("E1"), evidence("E2")]), tasks: old.tasks, taskUpdates: [],
            taskStates: old.taskStates, figures: FigureTable(figures), records: records,
            composites: Register(composites))
        return Site(settings: base.settings, languages: base.languages, campaign: campaign, stories: [])
    }

    /// The ward's figures of the second period: one of each state; nothing is known of the other commune.
    static let figures = [
        figure(.reported, 45.2, 452, 1000), figure(.suppressed, denominator: 40, group: 0),
        figure(.notApplicable, period: 0),
    ]

    static func figure(
        _ state: Figure.State, _ value: Double? = nil, _ numerator: Int? = nil, _ denominator: Int? = nil,
        denominator known: Int? = nil, group: Int? = nil, period: Int = 1
    ) -> Figure {
        Figure(
            key: FigureKey(
                unit: RegisterIndex(1), indicator: RegisterIndex(0), group: group.map { RegisterIndex($0) },
                period: RegisterIndex(period)),
            state: state, value: value, numerator: numerator, denominator: denominator ?? known,
            evidence: state == .reported ? [RegisterIndex(0), RegisterIndex(1)] : [],
            source: state == .reported ? .platform : nil,
            reportedOn: state == .reported ? SampleSite.day(2026, 10, 25) : nil, isWithdrawn: false)
    }

    /// The text of a file that a step makes.
    static func text(_ path: String, of data: OpenData) -> String? {
        data.steps.lazy.flatMap(data.files).first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private static func evidence(_ id: String) -> Evidence {
        Evidence(
            id: id, title: "=Bảng \(id)", kind: .report, issuer: "Ban, Một", date: nil, access: .held, url: nil,
            sha256: nil,
            file: nil, place: SampleSite.place)
    }
}
