import CampaignModel

/// The figures that the open data lists: all that are published, and “not reported” for each one that was due.
///
/// A figure for everybody is due from the province and from each commune that existed, for each indicator of their
/// level, and each period of its rhythm that is over with the current period. Without those rows a reader of the file
/// couldn't tell a figure that is missing from one that nobody asked for.
struct FigureRows: Sendable {
    /// How many there are.
    let count: Int
    /// The periods that have any.
    let periods: [RegisterIndex<Period>]
    private let campaign: Campaign
    private let due: [ReportingLevel: [Due]]

    private struct Due: Sendable {
        let indicator: RegisterIndex<Indicator>
        let period: RegisterIndex<Period>
    }

    init(_ site: Site) {
        let campaign = site.campaign
        self.campaign = campaign
        let last = site.settings.currentPeriod.map { campaign.periods[$0].end }
        let periods = campaign.periods.indices.filter { period in
            last.map { campaign.periods[period].end <= $0 } ?? false
        }
        var due: [ReportingLevel: [Due]] = [:]
        for level in [ReportingLevel.province, .commune] {
            due[level] = campaign.indicators.indices.filter { campaign.indicators[$0].levels.contains(level) }
                .flatMap { indicator in
                    let rhythm = FigureRows.kind(of: campaign.indicators[indicator].frequency)
                    return periods.filter { campaign.periods[$0].kind == rhythm }
                        .map { Due(indicator: indicator, period: $0) }
                }
        }
        self.due = due
        var count = 0
        var seen = Set<RegisterIndex<Period>>()
        for unit in campaign.units.indices {
            let own = FigureRows.due(from: unit, campaign, due)
            FigureRows.merge(campaign.figures.figures(of: unit), with: own[...], unit) { figure in
                count += 1
                seen.insert(figure.key.period)
            }
        }
        self.count = count
        self.periods = seen.sorted()
    }

    /// Every figure, unit by unit.
    func forEach(_ body: (Figure) -> Void) {
        for unit in campaign.units.indices { forEach(of: unit, body) }
    }

    /// The figures of a unit.
    func forEach(of unit: RegisterIndex<ReportingUnit>, _ body: (Figure) -> Void) {
        FigureRows.merge(campaign.figures.figures(of: unit), with: due(from: unit)[...], unit, body)
    }

    /// The figures of an indicator, unit by unit.
    func forEach(of indicator: RegisterIndex<Indicator>, _ body: (Figure) -> Void) {
        for unit in campaign.units.indices {
            let figures = campaign.figures.figures(of: unit)
            let start = figures.partition { $0.key.indicator < indicator }
            let end = figures[start...].partition { $0.key.indicator <= indicator }
            let due = due(from: unit)
            let dueStart = due[...].partition { $0.indicator < indicator }
            let dueEnd = due[dueStart...].partition { $0.indicator <= indicator }
            FigureRows.merge(figures[start..<end], with: due[dueStart..<dueEnd], unit, body)
        }
    }

    private func due(from unit: RegisterIndex<ReportingUnit>) -> [Due] {
        FigureRows.due(from: unit, campaign, due)
    }

    private static func due(
        from unit: RegisterIndex<ReportingUnit>, _ campaign: Campaign, _ due: [ReportingLevel: [Due]]
    ) -> [Due] {
        guard case .commune(let index) = campaign.units[unit].kind else { return due[campaign.units[unit].level] ?? [] }
        let commune = campaign.communes[index]
        let all = due[.commune] ?? []
        if commune.validFrom == nil && commune.validTo == nil { return all }
        return all.filter { commune.exists(on: campaign.periods[$0.period].end) }
    }

    /// Gives figures and what was due in one order, each key once; both come in the order of keys.
    private static func merge(
        _ figures: ArraySlice<Figure>, with due: ArraySlice<Due>, _ unit: RegisterIndex<ReportingUnit>,
        _ body: (Figure) -> Void
    ) {
        var next = due.startIndex
        for figure in figures {
            while next < due.endIndex {
                let key = key(due[next], unit)
                if key > figure.key { break }
                if key < figure.key { body(.absent(key)) }
                next += 1
            }
            body(figure)
        }
        for entry in due[next...] { body(.absent(key(entry, unit))) }
    }

    private static func key(_ due: Due, _ unit: RegisterIndex<ReportingUnit>) -> FigureKey {
        FigureKey(unit: unit, indicator: due.indicator, group: nil, period: due.period)
    }

    /// The periods that an indicator is reported for; what happens now and then is told quarter by quarter.
    private static func kind(of frequency: Indicator.Frequency) -> Period.Kind {
        switch frequency {
        case .quarter, .event: .quarter
        case .halfYear: .halfYear
        case .year: .year
        }
    }
}

extension ArraySlice {
    /// Where the elements end that come first, as the condition says; they must all stand before the others.
    fileprivate func partition(_ comesFirst: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if comesFirst(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
