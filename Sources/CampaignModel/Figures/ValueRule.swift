/// How the value of a figure comes from what was reported.
public enum ValueRule {
    /// A share in percent with one decimal, from whole numbers alone, so that it is the same on every machine;
    /// a tie is rounded up. Nothing when the whole is 0: there is no share of nobody, so such a figure doesn't apply.
    ///
    /// Rounding never says none of some or all of some: 6 of 19,154 is 0.1, 17,095 of 17,102 is 99.9. Nor does it
    /// cross an aim: a share is at or past one of the `aims` only when the counts are.
    public static func percent(
        _ numerator: Int, of denominator: Int, aims: [Double] = [], isLowerBetter: Bool = false
    ) -> Double? {
        guard denominator > 0 else { return nil }
        // Wider than any count or sum, so that no product of them passes its limits.
        let (part, whole) = (Int128(numerator), Int128(denominator))
        var perMille = (2 * part * 1000 + whole) / (2 * whole)
        for aim in aims {
            perMille = kept(perMille, of: part, whole, onTheSideOf: ExactValue(aim), isLowerBetter)
        }
        if perMille <= 0, part > 0 { perMille = 1 }
        if perMille == 1000, part != whole { perMille = part < whole ? 999 : 1001 }
        return Double(perMille) / 10
    }

    /// A rounded share moved by a step where rounding took it over an aim.
    private static func kept(
        _ perMille: Int128, of part: Int128, _ whole: Int128, onTheSideOf aim: ExactValue, _ isLowerBetter: Bool
    ) -> Int128 {
        let aim = Int128(aim.thousandths)
        // Both in hundred-thousandths of the whole.
        let (exact, line) = (part * 100_000, aim * whole)
        let shown = perMille * 100
        let (up, down) = (aim / 100 + 1, (aim - 1) / 100)
        if isLowerBetter {
            if exact > line, shown <= aim { return up }
            if exact <= line, shown > aim { return aim / 100 }
        } else {
            if exact < line, shown >= aim { return down }
            if exact >= line, shown < aim { return aim.isMultiple(of: 100) ? aim / 100 : up }
        }
        return perMille
    }

    /// The figure that an observation gives, before suppression.
    public static func figure(from observation: Observation, of indicator: Indicator) -> Figure {
        let value: Double? =
            switch indicator.measure {
            case .percent:
                observation.numerator.flatMap { numerator in
                    observation.denominator.flatMap {
                        percent(
                            numerator, of: $0, aims: indicator.targets.map(\.value),
                            isLowerBetter: indicator.direction == .lower)
                    }
                }
            case .count, .money, .points, .score, .days: observation.value
            }
        let state: Figure.State =
            switch observation.statement {
            case .reported:
                if value != nil { .reported } else { observation.denominator == 0 ? .notApplicable : .notReported }
            case .notReported, .withdrawn: .notReported
            case .notApplicable: .notApplicable
            }
        let isReported = state == .reported
        return Figure(
            key: observation.key, state: state, value: isReported ? value : nil,
            numerator: isReported ? observation.numerator : nil,
            denominator: isReported ? observation.denominator : nil,
            evidence: isReported ? observation.evidence : [], source: isReported ? observation.source : nil,
            reportedOn: isReported ? observation.reportedOn : nil, isWithdrawn: observation.statement == .withdrawn,
            remark: observation.note.map { FigureRemark(note: $0) })
    }
}
