import CampaignModel
import Parallel

/// All numbers of a site that no language changes, made once and shared by every page that tells them.
///
/// Pages, sheets, bulletins and files in every language borrow them and put words and links around; since there is one
/// number, no two pages can disagree.
final class Facts: Sendable {
    /// What all scorecards share: comparisons, what was due, composite scores.
    let scorecards: Scorecards
    /// The indicators that people read first.
    let main: MainIndicators
    /// The map of all communes, if all have a point or an outline.
    let map: MapGeometry?
    /// The communes that exist on the as-of day, in the register's order.
    let communes: [RegisterIndex<Commune>]
    /// Each commune's place in the order of short names, in which lists in every language put them.
    let nameOrder: [Int]
    /// The related stories of each story, by their positions.
    let related: [[Int]]
    /// The stories that tell of each commune.
    let stories: CommuneStories
    /// The newest day that the data tell of.
    let newest: CalendarDate
    /// What changed of all that was told.
    let changes: ToldChanges
    /// How communes stand in each indicator and period that has a page.
    let periods: IndicatorPeriods
    /// The rows of registers by the unit that they are about.
    let records: UnitRecords
    private let cards: [Scorecard]
    private let ofCommunes: [CommuneFacts]

    /// Works everything out on at most `jobs` threads.
    init(of site: Site, jobs: Int = 1) {
        let campaign = site.campaign
        let day = site.settings.asOf
        let scorecards = Scorecards(of: campaign, current: site.settings.currentPeriod, asOf: day)
        let communes = campaign.communes(on: day)
        self.scorecards = scorecards
        self.communes = communes
        main = MainIndicators(campaign.indicators)
        map = CommuneMap.geometry(of: campaign, on: day, names: site.settings.mapNames)
        var order = Array(repeating: 0, count: campaign.communes.count)
        let byName = campaign.communes.indices.sortedVietnamese { campaign.communes[$0].shortName }
        for (place, commune) in byName.enumerated() { order[Int(commune.position)] = place }
        nameOrder = order
        related = RelatedStories.all(of: site.stories, indicators: campaign.indicators)
        stories = CommuneStories(site.stories)
        newest = NewestDay.of(site)
        changes = ToldChanges(in: site)
        periods = IndicatorPeriods(of: site, scorecards.comparisons, jobs: jobs)
        records = UnitRecords(of: site)
        cards = ParallelMap.map(count: campaign.units.count, jobs: jobs) { unit in
            scorecards.scorecard(of: RegisterIndex(unit))
        }
        ofCommunes = ParallelMap.map(count: campaign.communes.count, jobs: jobs) { commune in
            CommuneFacts(RegisterIndex(commune), of: site, among: communes)
        }
    }

    /// Takes over what was worked out for a site that differs in its stories alone.
    ///
    /// - Parameters:
    ///   - stories: The site's stories, where they differ.
    ///   - changes: What changed of all that was told, where that differs.
    init(
        after earlier: Facts, stories: (all: [Story], indicators: Register<Indicator>)? = nil,
        changes: ToldChanges? = nil
    ) {
        scorecards = earlier.scorecards
        main = earlier.main
        map = earlier.map
        communes = earlier.communes
        nameOrder = earlier.nameOrder
        related = stories.map { RelatedStories.all(of: $0.all, indicators: $0.indicators) } ?? earlier.related
        self.stories = stories.map { CommuneStories($0.all) } ?? earlier.stories
        newest = earlier.newest
        self.changes = changes ?? earlier.changes
        periods = earlier.periods
        records = earlier.records
        cards = earlier.cards
        ofCommunes = earlier.ofCommunes
    }

    /// Communes in the order of their short names.
    func byName(_ communes: [RegisterIndex<Commune>]) -> [RegisterIndex<Commune>] {
        communes.sorted { nameOrder[Int($0.position)] < nameOrder[Int($1.position)] }
    }

    /// How a unit does.
    func scorecard(of unit: RegisterIndex<ReportingUnit>) -> Scorecard {
        cards[Int(unit.position)]
    }

    /// How a unit does in an indicator, in a period.
    func entry(
        of unit: RegisterIndex<ReportingUnit>, _ indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>
    ) -> ScorecardEntry {
        let own = cards[Int(unit.position)].entries.first { $0.indicator == indicator && $0.period == period }
        return own ?? scorecards.entry(of: unit, indicator, in: period)
    }

    /// What is known of a commune beside its figures.
    subscript(commune: RegisterIndex<Commune>) -> CommuneFacts {
        _read { yield ofCommunes[Int(commune.position)] }
    }
}

/// What is known of a commune beside its figures.
struct CommuneFacts: Sendable {
    /// The tasks that name its bodies.
    let duties: [CommuneDuty]
    /// The communes that lie nearest, the nearest first.
    let nearby: [RegisterIndex<Commune>]

    init(_ commune: RegisterIndex<Commune>, of site: Site, among communes: [RegisterIndex<Commune>]) {
        duties = CommuneDuty.all(of: site.campaign.unit(of: commune), in: site.campaign, asOf: site.settings.asOf)
        nearby = NearbyCommunes.of(commune, in: site.campaign.communes, among: communes)
    }
}
