/// A figure as the public sees it, after every rule: one of four states, and a value only when it is reported.
public struct Figure: Sendable {
    /// The four things a cell can say; never a blank, never a 0 for another.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// A value, 0 included.
        case reported
        /// Nobody has reported it.
        case notReported = "not_reported"
        /// There can be none.
        case notApplicable = "not_applicable"
        /// Kept back, since it would tell about single people.
        case suppressed
    }

    /// What it is about.
    public let key: FigureKey
    /// What the cell says.
    public let state: State
    /// The value in the indicator's measure; only when reported.
    public let value: Double?
    /// The counted part; only when reported.
    public let numerator: Int?
    /// The whole; only when it may be known.
    public let denominator: Int?
    /// The evidence rows that prove it.
    public let evidence: [RegisterIndex<Evidence>]
    /// Where it comes from.
    public let source: Observation.Source?
    /// When it was reported.
    public let reportedOn: CalendarDate?
    /// True when an earlier figure was taken back.
    public let isWithdrawn: Bool
    /// What stands beside it, if anything does.
    public let remark: FigureRemark?

    /// Makes a figure.
    public init(
        key: FigureKey, state: State, value: Double?, numerator: Int?, denominator: Int?,
        evidence: [RegisterIndex<Evidence>], source: Observation.Source?, reportedOn: CalendarDate?,
        isWithdrawn: Bool, remark: FigureRemark? = nil
    ) {
        self.key = key
        self.state = state
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.evidence = evidence
        self.source = source
        self.reportedOn = reportedOn
        self.isWithdrawn = isWithdrawn
        self.remark = remark
    }

    /// The figure for a key that no row can speak of, since the unit doesn't exist in the period.
    public static func inapplicable(_ key: FigureKey) -> Figure {
        empty(key, .notApplicable)
    }

    /// The figure for a key that no row speaks of: not reported.
    public static func absent(_ key: FigureKey) -> Figure {
        empty(key, .notReported)
    }

    private static func empty(_ key: FigureKey, _ state: State) -> Figure {
        Figure(
            key: key, state: state, value: nil, numerator: nil, denominator: nil, evidence: [], source: nil,
            reportedOn: nil, isWithdrawn: false)
    }
}
