import CampaignModel

/// A reader who knows everything that is published and every rule that the figures obey, and who reasons without
/// error or haste: it tells all values that a hidden count can have.
///
/// It is written apart from the rules it attacks: it sees figures only as they are published, writes down its own
/// constraints, and searches exhaustively, so it fits small tables only.
struct ExactAttacker {
    /// Σ factor · variable must lie in the range.
    fileprivate struct Constraint {
        let terms: [(variable: Int, factor: Int)]
        let range: ClosedRange<Int>
    }

    /// A count that the reader wants to know.
    struct Secret {
        let row: Int
        /// `numerator`, `complement` or `denominator`.
        let name: String
        fileprivate let terms: [(variable: Int, factor: Int)]
    }

    private static let far = 1_000_000
    private var domains: [ClosedRange<Int>] = []
    private var constraints: [Constraint] = []
    private(set) var secrets: [Secret] = []
    private var variables: [[String]: Int] = [:]
    private var numerators: [Int] = []
    private var denominators: [Int?] = []

    /// `horizon` bounds counts that nothing published bounds.
    init(_ suppression: SuppressionCase, _ published: [PublishedFigure], horizon: Int) {
        let policies = Dictionary(uniqueKeysWithValues: suppression.policies.map { ($0.indicator, $0) })
        for (place, row) in suppression.rows.enumerated() {
            var (count, whole): (Int?, Int?) = (nil, nil)
            switch published[place] {
            case .shown(let numerator, let denominator): (count, whole) = (numerator, denominator)
            case .suppressed(let denominator): whole = denominator
            }
            let policy = policies[row.key.indicator]
            numerators.append(variable(count, horizon, name: policy?.numeratorName, row.key))
            denominators.append(
                row.denominator == nil ? nil : variable(whole, horizon, name: policy?.denominatorName, row.key))
        }
        writeConstraints(suppression)
        listSecrets(published)
    }

    /// The variable of a count; counts of the same name, unit, group and period are one.
    private mutating func variable(_ known: Int?, _ horizon: Int, name: String?, _ key: SuppressionKey) -> Int {
        let place = name.map { [$0, key.unit, key.group ?? "", key.period] }
        if let place, let same = variables[place] {
            if let known { domains[same] = known...known }
            return same
        }
        domains.append(known.map { $0...$0 } ?? 0...horizon)
        if let place { variables[place] = domains.count - 1 }
        return domains.count - 1
    }

    private mutating func writeConstraints(_ suppression: SuppressionCase) {
        let rows = suppression.rows
        let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.key, $0) })
        let cumulative = Set(suppression.policies.filter(\.isCumulative).map(\.indicator))
        for (place, row) in rows.enumerated() {
            let key = row.key
            if let denominator = denominators[place] { orderly(numerators[place], denominator) }
            for total in suppression.totals where total.total == key.unit {
                add(total.parts.compactMap { places[key.with(unit: $0)] }, upTo: place)
            }
            if key.group == nil {
                for partition in suppression.partitions {
                    add(partition.compactMap { places[key.with(group: $0)] }, upTo: place)
                }
            } else if let whole = places[key.with(group: nil)] {
                include(place, in: whole)
            }
            let later = suppression.periods.drop { $0 != key.period }.dropFirst()
            if cumulative.contains(key.indicator),
                let next = later.lazy.compactMap({ places[key.with(period: $0)] }).first
            {
                orderly(numerators[place], numerators[next])
            }
        }
    }

    private mutating func orderly(_ lesser: Int, _ greater: Int) {
        constraints.append(Constraint(terms: [(greater, 1), (lesser, -1)], range: 0...ExactAttacker.far))
    }

    private mutating func add(_ parts: [Int], upTo whole: Int) {
        guard !parts.isEmpty else { return }
        let counts = parts.map { (numerators[$0], 1) } + [(numerators[whole], -1)]
        constraints.append(Constraint(terms: counts, range: 0...0))
        let wholes = parts.compactMap { denominators[$0] }
        guard let total = denominators[whole], wholes.count == parts.count else { return }
        constraints.append(Constraint(terms: wholes.map { ($0, 1) } + [(total, -1)], range: 0...0))
    }

    private mutating func include(_ part: Int, in whole: Int) {
        orderly(numerators[part], numerators[whole])
        guard let lesser = denominators[part], let greater = denominators[whole] else { return }
        let terms = [(greater, 1), (numerators[whole], -1), (lesser, -1), (numerators[part], 1)]
        constraints.append(Constraint(terms: terms, range: 0...ExactAttacker.far))
    }

    private mutating func listSecrets(_ published: [PublishedFigure]) {
        for (row, figure) in published.enumerated() {
            guard case .suppressed(let shown) = figure else { continue }
            secrets.append(Secret(row: row, name: "numerator", terms: [(numerators[row], 1)]))
            guard shown == nil, let denominator = denominators[row] else { continue }
            secrets.append(
                Secret(row: row, name: "complement", terms: [(denominator, 1), (numerators[row], -1)]))
            secrets.append(Secret(row: row, name: "denominator", terms: [(denominator, 1)]))
        }
    }
}

extension ExactAttacker {
    /// The values that a secret can have, the smallest first, up to so many.
    func possibleValues(of secret: Secret, upTo limit: Int, horizon: Int) -> [Int] {
        guard let start = narrowed(domains, constraints) else { return [] }
        var values: [Int] = []
        for value in 0...horizon where values.count < limit {
            let wanted = Constraint(terms: secret.terms, range: value...value)
            guard let domains = narrowed(start, constraints + [wanted]) else { continue }
            if hasWorld(domains, constraints + [wanted]) { values.append(value) }
        }
        return values
    }

    private func hasWorld(_ domains: [ClosedRange<Int>], _ constraints: [Constraint]) -> Bool {
        guard
            let open = domains.indices.filter({ domains[$0].count > 1 }).min(by: {
                domains[$0].count < domains[$1].count
            })
        else { return true }
        for value in domains[open] {
            var next = domains
            next[open] = value...value
            if let narrow = narrowed(next, constraints), hasWorld(narrow, constraints) { return true }
        }
        return false
    }

    /// The domains with all values taken out that some constraint rules out by itself; nothing when one gets empty.
    private func narrowed(_ domains: [ClosedRange<Int>], _ constraints: [Constraint]) -> [ClosedRange<Int>]? {
        var domains = domains
        var isStable = false
        while !isStable {
            isStable = true
            for constraint in constraints {
                switch constraint.narrow(&domains) {
                case .impossible: return nil
                case .narrowed: isStable = false
                case .unchanged: break
                }
            }
        }
        return domains
    }
}

extension ExactAttacker.Constraint {
    enum Outcome {
        case unchanged, narrowed, impossible
    }

    /// Takes from the domains of its variables what it rules out, whatever the others may be: nearly all of an attack's
    /// time.
    func narrow(_ domains: inout [ClosedRange<Int>]) -> Outcome {
        var (least, most) = (0, 0)
        for term in terms {
            let domain = domains[term.variable]
            least += term.factor > 0 ? domain.lowerBound : -domain.upperBound
            most += term.factor > 0 ? domain.upperBound : -domain.lowerBound
        }
        var outcome = Outcome.unchanged
        for term in terms {
            let own = domains[term.variable]
            let (lowest, highest) =
                term.factor > 0 ? (own.lowerBound, own.upperBound) : (-own.upperBound, -own.lowerBound)
            let low = max(lowest, range.lowerBound - (most - highest))
            let high = min(highest, range.upperBound - (least - lowest))
            guard low <= high else { return .impossible }
            if low == lowest && high == highest { continue }
            domains[term.variable] = term.factor > 0 ? low...high : -high...(-low)
            least += low - lowest
            most += high - highest
            outcome = .narrowed
        }
        return outcome
    }
}

extension SuppressionKey {
    func with(unit: String) -> SuppressionKey {
        SuppressionKey(indicator: indicator, unit: unit, group: group, period: period)
    }

    func with(group: String?) -> SuppressionKey {
        SuppressionKey(indicator: indicator, unit: unit, group: group, period: period)
    }

    func with(period: String) -> SuppressionKey {
        SuppressionKey(indicator: indicator, unit: unit, group: group, period: period)
    }
}
