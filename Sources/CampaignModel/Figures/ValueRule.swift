/// How the value of a figure comes from what was reported.
public enum ValueRule {
    /// A share in percent with one decimal, from whole numbers alone, so that it is the same on every machine;
    /// a tie is rounded up. Nothing when the whole is 0: there is no share of nobody, so such a figure doesn't apply.
    public static func percent(_ numerator: Int, of denominator: Int) -> Double? {
        guard denominator > 0 else { return nil }
        // Wider than any count or sum, so that no product of them passes its limits.
        let (part, whole) = (Int128(numerator), Int128(denominator))
        let perMille = (2 * part * 1000 + whole) / (2 * whole)
        return Double(perMille) / 10
    }

    /// The figure that an observation gives, before suppression.
    public static func figure(from observation: Observation, measure: Indicator.Measure) -> Figure {
        let value: Double? =
            switch measure {
            case .percent:
                observation.numerator.flatMap { numerator in
                    observation.denominator.flatMap { percent(numerator, of: $0) }
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
