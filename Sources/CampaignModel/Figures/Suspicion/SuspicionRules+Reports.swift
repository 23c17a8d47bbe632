/// Communes whose reports for a period hold the same numbers throughout.
struct IdenticalReports {
    /// The period.
    let period: RegisterIndex<Period>
    /// The communes, at least two.
    let units: [RegisterIndex<ReportingUnit>]
    /// How many figures that aren't 0 each report holds.
    let figures: Int
    /// The first row of the first commune.
    let origin: RowOrigin
}

/// What a commune reported for a period.
struct ReportName: Hashable {
    let unit: RegisterIndex<ReportingUnit>
    let period: RegisterIndex<Period>
}

extension ReportName {
    /// The report that a figure belongs to.
    init(_ key: FigureKey) {
        self.init(unit: key.unit, period: key.period)
    }
}

extension SuspicionRules {
    /// Communes with the same report, in the order of their periods and rows.
    func identicalReports(_ observations: [Observation]) -> [IdenticalReports] {
        var prints = [ReportPrint](repeating: ReportPrint(), count: units.count * periods.count)
        for observation in observations where observation.statement == .reported {
            let key = observation.key
            prints[Int(key.period.position) * units.count + Int(key.unit.position)].add(observation)
        }
        var reports: [IdenticalReports] = []
        for period in periods.indices {
            let start = Int(period.position) * units.count
            let candidates = units.indices.filter { unit in
                isCommune(unit) && prints[start + Int(unit.position)].figures >= SuspicionBounds.smallestReport
            }
            let same = Dictionary(grouping: candidates) { prints[start + Int($0.position)].sum }
            reports += same.values.filter { $0.count > 1 }.compactMap { units in
                let print = prints[start + Int(units[0].position)]
                return print.origin.map {
                    IdenticalReports(period: period, units: units, figures: print.figures, origin: $0)
                }
            }.sorted { $0.origin < $1.origin }
        }
        return reports
    }
}

/// All numbers of a report in one, whatever the order of its rows: two reports with the same print are the same,
/// but for a chance of one in 2⁶⁴.
private struct ReportPrint {
    var sum: UInt64 = 0
    var figures = 0
    var origin: RowOrigin?

    mutating func add(_ observation: Observation) {
        let key = observation.key
        var print = mixed(UInt64(UInt32(bitPattern: key.indicator.position)))
        print = mixed(print ^ UInt64(UInt32(bitPattern: key.group?.position ?? -1)))
        print = mixed(print ^ UInt64(bitPattern: Int64(observation.numerator ?? -1)))
        print = mixed(print ^ UInt64(bitPattern: Int64(observation.denominator ?? -1)))
        sum &+= mixed(print ^ (observation.value ?? -1).bitPattern)
        if observation.numerator ?? 0 > 0 || observation.value ?? 0 != 0 { figures += 1 }
        origin = origin.map { min($0, observation.origin) } ?? observation.origin
    }

    /// The finalizer of SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, 2014).
    private func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
