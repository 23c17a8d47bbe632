/// Which figures were due from each unit.
///
/// A figure for everybody is due from the province and from each commune that existed, for each indicator of their
/// level, and each period of its rhythm that is over with the current period.
public struct DueFigures: Sendable {
    /// A figure for everybody that was due.
    public struct Entry: Hashable, Sendable {
        /// The indicator.
        public let indicator: RegisterIndex<Indicator>
        /// The period.
        public let period: RegisterIndex<Period>
    }

    /// The different lists; thousands of communes share one.
    private let lists: [[Entry]]
    /// Which list each unit has.
    private let listOfUnit: [Int]

    /// Finds what was due up to a period; nothing when there is none yet.
    public init(of campaign: Campaign, until current: RegisterIndex<Period>?) {
        let last = current.map { campaign.periods[$0].end }
        let provincial = DueFigures.entries(.province, campaign, until: last)
        let communal = DueFigures.entries(.commune, campaign, until: last)
        var lists = [[], provincial]
        var known: [Span: Int] = [:]
        listOfUnit = campaign.units.items.map { unit in
            switch unit.kind {
            case .province: return 1
            case .agency: return 0
            case .commune(let index):
                let commune = campaign.communes[index]
                let span = Span(from: commune.validFrom, to: commune.validTo)
                if let list = known[span] { return list }
                lists.append(communal.filter { commune.exists(on: campaign.periods[$0.period].end) })
                known[span] = lists.count - 1
                return lists.count - 1
            }
        }
        self.lists = lists
    }

    /// What was due from a unit, in the order of keys.
    public subscript(unit: RegisterIndex<ReportingUnit>) -> [Entry] {
        lists[listOfUnit[Int(unit.position)]]
    }

    private struct Span: Hashable {
        let from: CalendarDate?
        let to: CalendarDate?
    }

    private static func entries(_ level: ReportingLevel, _ campaign: Campaign, until last: CalendarDate?) -> [Entry] {
        guard let last else { return [] }
        let over = campaign.periods.indices.filter { campaign.periods[$0].end <= last }
        return campaign.indicators.indices.filter { campaign.indicators[$0].levels.contains(level) }
            .flatMap { indicator in
                let rhythm = campaign.indicators[indicator].frequency.rhythm
                return over.filter { campaign.periods[$0].kind == rhythm }
                    .map { Entry(indicator: indicator, period: $0) }
            }
    }
}
