/// The quarterly figures of priority groups.
struct GroupFigures: Sendable {
    let dice: Dice
    let growth: Growth
    let figures: CommuneFigures

    /// How groups fare beside everybody.
    private static let factors = [
        "elderly": 0.58, "disability": 0.4, "minorities": 0.7, "remote": 0.64, "vulnerable": 0.52,
    ]
    /// The indicators broken down, apart from BD32, which is about the groups themselves.
    static let brokenDown = ["BD01", "BD03", "BD11"]

    /// The rows of the groups in an indicator, beside the rows of everybody.
    func rows(_ whole: [ObservationRow], _ units: [DemonstrationCommune], _ period: DemonstrationPeriod)
        -> [ObservationRow]
    {
        let byCode = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0) })
        return whole.flatMap { row in
            guard let unit = byCode[row.unit] else { return [ObservationRow]() }
            return unit.groups.map { self.row(row, unit, group: $0.id, size: $0.size, period) }
        }
    }

    private func row(
        _ whole: ObservationRow, _ unit: DemonstrationCommune, group: String, size: Int, _ period: DemonstrationPeriod
    ) -> ObservationRow {
        var row = whole
        row.group = group
        // Adults are a little fewer than the people of the target population.
        let size = whole.indicator == "BD11" ? size * 88 / 100 : size
        guard size > 0, let number = whole.numerator, let all = whole.denominator else {
            return .blank(
                .notApplicable, indicator: whole.indicator, unit: unit.code, group: group, on: whole.reportedOn)
        }
        let own = 1 + 0.25 * dice.deviation("group", group, whole.indicator, unit.code)
        let share = min(Double(number) / Double(all) * factor(of: group) * own, 1)
        let wished = Int((Double(size) * share).rounded())
        // People of the group who are not counted are also people who are not counted among everybody.
        row.numerator = max(min(wished, number, size), size - (all - number))
        row.denominator = size
        return row
    }

    /// The coverage of priority groups (BD32): each group, then all who belong to at least one.
    func coverage(_ units: [DemonstrationCommune], _ period: DemonstrationPeriod) -> [ObservationRow] {
        units.flatMap { coverage(of: $0, period) }
    }

    private func coverage(of unit: DemonstrationCommune, _ period: DemonstrationPeriod) -> [ObservationRow] {
        let shape = IndicatorShape(id: "BD32", source: .report, form: .share(of: .target, from: 0.16, gain: 0.42))
        guard let arrival = figures.arrival(of: .report, from: unit.code, for: period) else {
            return ([""] + unit.groups.map(\.id)).map {
                .blank(.notReported, indicator: "BD32", unit: unit.code, group: $0)
            }
        }
        let base = growth.share(shape, from: 0.16, gain: 0.42, of: unit, step: period.step)
        var (reached, missed) = ([Int](), [Int]())
        let pattern = ObservationRow(
            indicator: "BD32", unit: unit.code, state: .reported,
            evidence: figures.evidence(shape, unit.code, period), source: .report, reportedOn: arrival)
        let rows = unit.groups.map { group, size in
            guard size > 0 else {
                return ObservationRow.blank(
                    .notApplicable, indicator: "BD32", unit: unit.code, group: group, on: arrival)
            }
            let own = 1 + 0.3 * dice.deviation("coverage", group, unit.code)
            let number = Int((Double(size) * min(base * own * (0.5 + factor(of: group)), 1)).rounded())
            reached.append(number)
            missed.append(size - number)
            return pattern.with(numerator: number, denominator: size, group: group)
        }
        let whole = GroupFigures.union(unit.groups.map(\.size))
        let number = min(GroupFigures.union(reached), whole - (missed.max() ?? 0))
        return [pattern.with(numerator: number, denominator: whole, group: "")] + rows
    }

    /// How many people are in at least one of the groups, when about one in eight is counted twice.
    private static func union(_ sizes: [Int]) -> Int {
        max(sizes.max() ?? 0, sizes.reduce(0, +) * 7 / 8)
    }

    private func factor(of group: String) -> Double {
        guard let factor = GroupFigures.factors[group] else {
            preconditionFailure("No factor is declared for the group \(group).")
        }
        return factor
    }
}

extension ObservationRow {
    /// The same row with a share, about a group.
    func with(numerator: Int, denominator: Int, group: String) -> ObservationRow {
        var row = self
        row.numerator = numerator
        row.denominator = denominator
        row.group = group
        return row
    }
}
