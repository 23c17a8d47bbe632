import CampaignModel

@testable import SiteRendering

/// A site of a few communes with a share that citizens read, told for priority groups too.
struct CommuneSample {
    var direction = Indicator.Direction.higher
    var targets: [Target] = []
    var figures: [Figure] = []
    var reports: [PeriodicReport] = []
    var teams: [TeamEntry] = []
    var composites: [Composite] = []
    var points: [GeographicPoint?] = []
    /// The first is the one that tests look at.
    var kinds: [Commune.Kind] = [.ward, .ward, .rural]

    static let first = RegisterIndex<Commune>(0)
    static let unit = RegisterIndex<ReportingUnit>(1)

    /// A figure of commune 1, 2 … in the period 0 or 1.
    static func figure(
        _ unit: Int, _ value: Double?, period: Int = 1, group: Int? = nil, state: Figure.State = .reported
    ) -> Figure {
        Figure(
            key: FigureKey(
                unit: RegisterIndex(unit), indicator: RegisterIndex(0), group: group.map { RegisterIndex($0) },
                period: RegisterIndex(period)),
            state: state, value: value, numerator: nil, denominator: nil, evidence: [], source: nil, reportedOn: nil,
            isWithdrawn: false)
    }

    var site: Site {
        let base = SampleSite.site()
        let communes = kinds.enumerated().map { position, kind in
            Commune(
                id: "C\(position + 1)", name: "Xã \(position + 1)", kind: kind, formerProvince: "Lâm Đồng",
                point: position < points.count ? points[position] : nil, area: nil, validFrom: nil, validTo: nil,
                predecessors: [], place: SampleSite.place)
        }
        let units =
            [ReportingUnit(id: "68", kind: .province)]
            + kinds.indices.map { ReportingUnit(id: "C\($0 + 1)", kind: .commune(RegisterIndex($0))) }
        let campaign = Campaign(
            communes: Register(communes), agencies: Register(), units: Register(units), groups: groups,
            themes: base.campaign.themes, indicators: Register([indicator]), periods: base.campaign.periods,
            evidence: Register(), tasks: Register(), taskUpdates: [], taskStates: [], figures: FigureTable(figures),
            records: CampaignRecords(reports: reports, teams: teams), composites: Register(composites))
        return Site(settings: base.settings, languages: base.languages, campaign: campaign, stories: [])
    }

    /// What the page of the first commune is made with.
    func context(_ language: LanguageTag = SampleSite.vietnamese) -> PageContext {
        SampleSite.context(site, language, at: .commune(CommuneSample.first))
    }

    /// The scorecard of the first commune.
    var card: Scorecard { context().facts.scorecard(of: CommuneSample.unit) }

    private var groups: Register<PopulationGroup> {
        Register(
            ["Cao tuổi", "Khuyết tật"].map {
                PopulationGroup(id: TextFold.slug($0), kind: .priority, name: LocalizedText(vi: $0), paragraphs: [])
            })
    }

    private var indicator: Indicator {
        Indicator(
            id: "BD03", name: LocalizedText(vi: "Tỷ lệ <1>"), theme: "learning", measure: .percent,
            numerator: LocalizedText(vi: "Tử"), denominator: LocalizedText(vi: "Mẫu"), direction: direction,
            levels: [.commune], groupKinds: [.priority], frequency: .quarter, isCumulative: false, paragraphs: [],
            officialCode: nil, suppressionThreshold: nil, targets: targets, note: nil,
            sentence: LocalizedText(vi: "Cứ 100 người & nhà thì {n} người."), place: SampleSite.place)
    }
}

extension Array<UInt8> {
    /// The bytes as text.
    var text: String { String(decoding: self, as: UTF8.self) }
}
