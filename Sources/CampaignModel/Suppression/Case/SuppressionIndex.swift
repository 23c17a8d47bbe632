/// The names in a case, numbered: a number takes the place of a text wherever figures are looked up.
///
/// Numbers follow the order of the names (periods that of time, everybody before the groups), so that what depends on
/// them does not depend on the order of the rows.
struct SuppressionIndex {
    /// Where a row belongs.
    struct Position {
        let indicator: Int32
        let unit: Int32
        let group: Int32
        let period: Int32
    }

    private(set) var positions: [Position] = []
    let indicators: [String]
    let units: [String: Int32]
    let unitCount: Int
    let groups: [String: Int32]
    /// With everybody, who is group 0.
    let groupCount: Int
    let periodCount: Int
    /// By indicator.
    let policies: [SuppressionPolicy]
    /// Units that hold sums and are themselves part of none.
    let roots: Set<Int32>

    init(_ suppression: SuppressionCase) {
        var indicators = NameNumbers()
        var units = NameNumbers()
        var groups = NameNumbers()
        var periods = NameNumbers()
        let rough = suppression.rows.map { row in
            Position(
                indicator: indicators.number(row.key.indicator), unit: units.number(row.key.unit),
                group: row.key.group.map { groups.number($0) } ?? -1, period: periods.number(row.key.period))
        }
        let indicatorRanks = indicators.ranks()
        let unitRanks = units.ranks()
        let groupRanks = groups.ranks()
        let periodRanks = periods.ranks(first: suppression.periods)
        positions = rough.map { position in
            Position(
                indicator: indicatorRanks[Int(position.indicator)], unit: unitRanks[Int(position.unit)],
                group: position.group < 0 ? 0 : groupRanks[Int(position.group)] + 1,
                period: periodRanks[Int(position.period)])
        }
        self.indicators = indicators.names.sorted()
        self.units = Dictionary(uniqueKeysWithValues: zip(units.names, unitRanks))
        unitCount = unitRanks.count
        self.groups = Dictionary(uniqueKeysWithValues: zip(groups.names, groupRanks.map { $0 + 1 }))
        groupCount = groupRanks.count + 1
        periodCount = periodRanks.count
        let given = Dictionary(suppression.policies.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
        policies = self.indicators.map { given[$0] ?? SuppressionPolicy(indicator: $0) }
        let parts = Set(suppression.totals.flatMap(\.parts))
        let roots = suppression.totals.map(\.total).filter { !parts.contains($0) }
        self.roots = Set(roots.compactMap { [units = self.units] in units[$0] })
    }

    /// The rows of each indicator, those of indicators with counts in common together.
    func families() -> [[Int32]] {
        var family = Array(policies.indices)
        var firsts: [String: Int] = [:]
        for (indicator, policy) in policies.enumerated() {
            for name in [policy.numeratorName, policy.denominatorName].compactMap({ $0 }) {
                guard let first = firsts[name] else {
                    firsts[name] = indicator
                    continue
                }
                let (kept, merged) = (min(family[first], family[indicator]), max(family[first], family[indicator]))
                for other in family.indices where family[other] == merged { family[other] = kept }
            }
        }
        var families = [[Int32]](repeating: [], count: policies.count)
        for (row, position) in positions.enumerated() {
            families[family[Int(position.indicator)]].append(Int32(row))
        }
        return families.filter { !$0.isEmpty }
    }
}

/// Numbers names in the order in which they come.
private struct NameNumbers {
    private(set) var names: [String] = []
    private var numbers: [String: Int32] = [:]
    private var last: (name: String, number: Int32)?

    /// The number of a name; rows come sorted as a rule, so the last name is tried first.
    mutating func number(_ name: String) -> Int32 {
        if let last, last.name == name { return last.number }
        let number = numbers[name] ?? Int32(names.count)
        if number == names.count {
            names.append(name)
            numbers[name] = number
        }
        last = (name, number)
        return number
    }

    /// The place of each numbered name when the names are sorted, those given first before all others.
    func ranks(first: [String] = []) -> [Int32] {
        let given = Dictionary(zip(first, 0...), uniquingKeysWith: { first, _ in first })
        let order = names.indices.sorted { left, right in
            let places = (given[names[left]] ?? Int.max, given[names[right]] ?? Int.max)
            return places.0 != places.1 ? places.0 < places.1 : names[left] < names[right]
        }
        var ranks = [Int32](repeating: 0, count: names.count)
        for (rank, place) in order.enumerated() { ranks[place] = Int32(rank) }
        return ranks
    }
}
