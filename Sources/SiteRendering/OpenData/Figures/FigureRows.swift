import CampaignModel

/// The figures that the open data lists: all that are published, and “not reported” for each one that was due.
///
/// Without those rows a reader of a file couldn't tell a figure that is missing from one that nobody asked for.
struct FigureRows: Sendable {
    /// How many there are.
    let count: Int
    /// How many each period has; periods without any are left out.
    let counts: [RegisterIndex<Period>: Int]
    private let campaign: Campaign
    private let due: DueFigures
    /// All units, in the order in which files name them.
    private let units: [RegisterIndex<ReportingUnit>]

    init(_ site: Site) {
        campaign = site.campaign
        units = UnitKey.order(of: site.campaign.units.ids).map { RegisterIndex($0) }
        due = DueFigures(of: site.campaign, until: site.settings.currentPeriod)
        var counts: [RegisterIndex<Period>: Int] = [:]
        for unit in campaign.units.indices {
            FigureRows.merge(campaign.figures.figures(of: unit), with: due[unit][...], unit) { figure in
                counts[figure.key.period, default: 0] += 1
            }
        }
        self.counts = counts
        count = counts.values.reduce(0, +)
    }

    /// The periods that have figures, in order.
    var periods: [RegisterIndex<Period>] { counts.keys.sorted() }

    /// Every figure, unit by unit.
    func forEach(_ body: (Figure) -> Void) {
        for unit in units { forEach(of: unit, body) }
    }

    /// The figures of a unit.
    func forEach(of unit: RegisterIndex<ReportingUnit>, _ body: (Figure) -> Void) {
        FigureRows.merge(campaign.figures.figures(of: unit), with: due[unit][...], unit, body)
    }

    /// The figures of an indicator, unit by unit.
    func forEach(of indicator: RegisterIndex<Indicator>, _ body: (Figure) -> Void) {
        for unit in units {
            let figures = campaign.figures.figures(of: unit)
            let start = figures.partition { $0.key.indicator < indicator }
            let end = figures[start...].partition { $0.key.indicator <= indicator }
            let due = due[unit]
            let dueStart = due[...].partition { $0.indicator < indicator }
            let dueEnd = due[dueStart...].partition { $0.indicator <= indicator }
            FigureRows.merge(figures[start..<end], with: due[dueStart..<dueEnd], unit, body)
        }
    }

    /// Gives figures and what was due in one order, each key once; both come in the order of keys.
    private static func merge(
        _ figures: ArraySlice<Figure>, with due: ArraySlice<DueFigures.Entry>, _ unit: RegisterIndex<ReportingUnit>,
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

    private static func key(_ due: DueFigures.Entry, _ unit: RegisterIndex<ReportingUnit>) -> FigureKey {
        FigureKey(unit: unit, indicator: due.indicator, group: nil, period: due.period)
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
