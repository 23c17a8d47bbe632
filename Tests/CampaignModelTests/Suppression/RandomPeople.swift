import CampaignModel

/// Numbers that look random and are the same in every run (SplitMix64 by Steele, Lea and Flood, 2014).
struct FixedRandom {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}

/// A made-up province of a few people, from whom figures are counted: so the figures obey every rule by themselves.
struct RandomPeople {
    var units = 3
    /// Groups that don't overlap and make up everybody.
    var partition: [String] = []
    /// Groups that may overlap.
    var overlapping: [String] = []
    var periods = 1
    var indicators = 1
    var hasDenominators = true
    /// Whether each indicator is a share of those whom the one before it counts, and not of everybody.
    var isChain = false
    var threshold = 3
    var mostPeople = 12

    private struct Person {
        let unit: Int
        let groups: Set<String>
        /// For each indicator the period from which the person counts.
        let since: [Int]
    }

    func make(seed: UInt64) -> SuppressionCase {
        var random = FixedRandom(seed: seed)
        let people = (0..<units).flatMap { unit in
            (0..<random.below(mostPeople * max(1, partition.count))).map { _ in person(unit, &random) }
        }
        var rows: [SuppressionRow] = []
        for indicator in 0..<indicators {
            for unit in -1..<units {
                for group in [nil] + (partition + overlapping).map(Optional.some) {
                    let members = people.filter {
                        (unit < 0 || $0.unit == unit) && (group.map($0.groups.contains) ?? true)
                    }
                    rows += (0..<periods).map { row(indicator, unit, group, $0, of: members) }
                }
            }
        }
        return SuppressionCase(
            rows: rows, policies: (0..<indicators).map(policy),
            totals: [UnitTotal("68", of: (0..<units).map(String.init))],
            partitions: partition.isEmpty ? [] : [partition], periods: (0..<periods).map { "P\($0)" })
    }

    private func row(
        _ indicator: Int, _ unit: Int, _ group: String?, _ period: Int, of members: [Person]
    ) -> SuppressionRow {
        let whole = members.filter { !isChain || $0.since[..<indicator].allSatisfy { $0 <= period } }
        return SuppressionRow(
            SuppressionKey(
                indicator: "X\(indicator)", unit: unit < 0 ? "68" : String(unit), group: group, period: "P\(period)"),
            numerator: whole.filter { $0.since[indicator] <= period }.count,
            denominator: hasDenominators ? whole.count : nil)
    }

    private func policy(_ indicator: Int) -> SuppressionPolicy {
        SuppressionPolicy(
            indicator: "X\(indicator)", threshold: threshold, isCumulative: true,
            numeratorName: isChain ? "reached \(indicator)" : nil,
            denominatorName: isChain ? "reached \(indicator - 1)" : "people")
    }

    private func person(_ unit: Int, _ random: inout FixedRandom) -> Person {
        var groups: Set<String> = []
        if !partition.isEmpty { groups.insert(partition[random.below(partition.count)]) }
        for group in overlapping where random.below(3) == 0 { groups.insert(group) }
        return Person(unit: unit, groups: groups, since: (0..<indicators).map { _ in random.below(periods * 2) })
    }
}
