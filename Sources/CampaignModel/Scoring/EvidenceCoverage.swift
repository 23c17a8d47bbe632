/// How many of a unit's figures evidence proves (plan III.2.b).
///
/// Every figure that was given counts once: everybody's and each group's, published or kept back. What the program
/// worked out itself isn't given by anybody.
public struct EvidenceCoverage: Hashable, Sendable {
    /// Figures given.
    public let given: Int
    /// Those that name at least one piece of evidence.
    public let proven: Int
    /// Those that name at least one piece that everybody can see.
    public let open: Int

    /// Counts figures.
    public init(of figures: some Sequence<Figure>, evidence: Register<Evidence>) {
        var (given, proven, open) = (0, 0, 0)
        for figure in figures where figure.isGiven && !figure.isComputed {
            given += 1
            if !figure.evidence.isEmpty { proven += 1 }
            if figure.evidence.contains(where: { evidence[$0].access == .everybody }) { open += 1 }
        }
        self.init(given: given, proven: proven, open: open)
    }

    init(given: Int, proven: Int, open: Int) {
        self.given = given
        self.proven = proven
        self.open = open
    }

    /// The share that evidence proves, in percent with one decimal; nothing when no figure was given.
    public var share: Double? { ValueRule.percent(proven, of: given) }

    /// Two counts together.
    public static func + (left: EvidenceCoverage, right: EvidenceCoverage) -> EvidenceCoverage {
        EvidenceCoverage(
            given: left.given + right.given, proven: left.proven + right.proven, open: left.open + right.open)
    }
}

extension Campaign {
    /// The coverage of all figures of a unit.
    public func evidenceCoverage(of unit: RegisterIndex<ReportingUnit>) -> EvidenceCoverage {
        EvidenceCoverage(of: figures.figures(of: unit), evidence: evidence)
    }

    /// The coverage of a unit's figures, period by period, in order of time; periods without figures are left out.
    public func evidenceCoverageByPeriod(
        of unit: RegisterIndex<ReportingUnit>
    ) -> [(period: RegisterIndex<Period>, coverage: EvidenceCoverage)] {
        Dictionary(grouping: figures.figures(of: unit), by: \.key.period)
            .map { (period: $0, coverage: EvidenceCoverage(of: $1, evidence: evidence)) }
            .filter { $0.coverage.given > 0 }.sorted { $0.period < $1.period }
    }
}
