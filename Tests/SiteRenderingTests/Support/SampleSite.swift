import CampaignModel

@testable import SiteRendering

/// A site of two communes, two agencies, a few tasks and one indicator, judged on 20 November 2026.
enum SampleSite {
    static let place = SourcePlace(file: "content/data/sample.csv")
    static let vietnamese = LanguageTag("vi")
    static let english = LanguageTag("en")

    /// A day that the calendar has.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("\(year)-\(month)-\(day) isn't a day.")
        }
        return date
    }

    /// The site with tasks, their states, reports and stories as a test needs them.
    static func site(
        tasks: [CampaignTask] = [], states: [TaskState] = [], updates: [TaskUpdate] = [], stories: [Story] = [],
        figures: [Figure] = [], records: CampaignRecords = CampaignRecords(), agenciesAreInCommunes: Bool = false,
        communes: [Commune]? = nil, levels: [ReportingLevel] = [.commune], periods: [Period]? = nil,
        asOf: CalendarDate = day(2026, 11, 20)
    ) -> Site {
        let usual = [commune("22918", "Phường Mũi Né", .ward), commune("25126", "Xã Đạ Tẻh", .rural)]
        let communes = communes ?? usual
        let communeUnits = communes.enumerated().map {
            ReportingUnit(id: $0.element.id, kind: .commune(RegisterIndex($0.offset)))
        }
        let campaign = Campaign(
            communes: Register(communes),
            agencies: Register([
                agency("A01", "Ban Một", "Board One"),
                agency("A02", "Ban Hai", nil, isInCommunes: agenciesAreInCommunes),
            ]),
            units: Register(
                [ReportingUnit(id: "68", kind: .province)] + communeUnits + [
                    ReportingUnit(id: "A01", kind: .agency(RegisterIndex(0))),
                    ReportingUnit(id: "A02", kind: .agency(RegisterIndex(1))),
                ]),
            groups: Register(), themes: Register([Theme(id: "learning", name: LocalizedText(vi: "Học"))]),
            indicators: Register([indicator(levels)]),
            periods: Register(periods ?? [period("2026-Q2", 4), period("2026-Q3", 7)]),
            evidence: Register(), tasks: Register(tasks), taskUpdates: updates, taskStates: states,
            figures: FigureTable(figures), records: records)
        return Site(
            settings: settings(asOf), languages: [SampleWords.vietnamese, SampleWords.english], campaign: campaign,
            stories: stories)
    }

    /// What a page at a destination is made with.
    static func context(_ site: Site, _ language: LanguageTag, at destination: Destination) -> PageContext {
        let own = language == vietnamese ? SampleWords.vietnamese : SampleWords.english
        return PageContext(
            site: site, language: own, routes: Routes(site: site), facts: Facts(of: site)
        ).at(destination)
    }

    /// A reported figure of the indicator, of a unit by its place among the units.
    static func figure(unit: Int, period: Int, value: Double) -> Figure {
        let key = FigureKey(
            unit: RegisterIndex(unit), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(period))
        return Figure(
            key: key, state: .reported, value: value, numerator: nil, denominator: nil, evidence: [], source: nil,
            reportedOn: nil, isWithdrawn: false)
    }

    /// A task.
    static func task(
        _ id: String, leads: [Int] = [], partners: [Int] = [], deadline: Deadline = .unstated
    ) -> CampaignTask {
        CampaignTask(
            id: id, title: LocalizedText(vi: "Việc \(id)", en: "Task \(id)"), leads: leads.map { RegisterIndex($0) },
            partners: partners.map { RegisterIndex($0) }, deadline: deadline, objective: LocalizedText(vi: "Mục tiêu"),
            output: LocalizedText(vi: "Sản phẩm"), indicators: [RegisterIndex(0)], paragraph: "I.1", history: [],
            place: place)
    }

    private static func commune(_ id: String, _ name: String, _ kind: Commune.Kind) -> Commune {
        Commune(
            id: id, name: name, kind: kind, formerProvince: "Lâm Đồng", point: nil, area: nil, validFrom: nil,
            validTo: nil, predecessors: [], place: place)
    }

    private static func agency(
        _ id: String, _ vietnamese: String, _ english: String?, isInCommunes: Bool = false
    ) -> Agency {
        Agency(
            id: id, name: LocalizedText(vi: vietnamese, en: english), kind: .single, parent: nil,
            role: LocalizedText(vi: "Vai trò"), paragraphs: [], isInCommunes: isInCommunes, place: place)
    }

    private static func indicator(_ levels: [ReportingLevel]) -> Indicator {
        Indicator(
            id: "BD03", name: LocalizedText(vi: "Tỷ lệ", en: "Share"), theme: "learning", measure: .percent,
            numerator: LocalizedText(vi: "Tử"), denominator: LocalizedText(vi: "Mẫu"), direction: .higher,
            levels: levels, groupKinds: [], frequency: .quarter, isCumulative: false, paragraphs: [],
            officialCode: nil, suppressionThreshold: nil, targets: [], note: nil, place: place)
    }

    private static func period(_ id: String, _ month: Int) -> Period {
        Period(
            id: id, kind: .quarter, start: day(2026, month, 1), end: day(2026, month + 2, 30), reportsDue: nil)
    }

    static func settings(_ asOf: CalendarDate = day(2026, 11, 20), campaign: LocalizedText? = nil) -> SiteSettings {
        SiteSettings(
            title: LocalizedText(vi: "Cổng"), tagline: LocalizedText(vi: "Khẩu hiệu"),
            publisher: LocalizedText(vi: "Tỉnh"), baseURL: "https://minhbach.example",
            languages: [vietnamese, english], asOf: asOf, currentPeriod: RegisterIndex(1),
            licence: Licence(id: "CC-BY-4.0", url: "https://example.org", name: LocalizedText(vi: "Ghi công")),
            provinceCode: "68", provinceName: "Lâm Đồng", isDemonstration: true, suppressionThreshold: 5,
            contactUnit: LocalizedText(vi: "Ban"), contactNote: LocalizedText(vi: "Chưa có"), officeContacts: [],
            campaignName: campaign)
    }
}
