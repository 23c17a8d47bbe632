/// How the program works a figure out of the portal's own registers, so that nobody types what it can count.
public enum ComputedRule: String, Hashable, Sendable, CaseIterable {
    /// Reports received in time, of those due for the period (plan III.1.c-2, V.1-2, V.4-4).
    case reportsOnTime = "reports_on_time"
    /// Figures given that evidence proves, of all given for periods that ended with this one (plan III.2.b, II.5-2).
    case figuresWithEvidence = "figures_with_evidence"
    /// Figures published for periods that ended with this one and never corrected (plan III.2.b, V.4-4).
    case figuresUncorrected = "figures_uncorrected"
    /// Figures exported from a platform, of all given for periods that ended with this one (plan II.5-1, II.5-2).
    case figuresFromPlatforms = "figures_from_platforms"
    /// Tasks done before their day, of those whose day fell into the period (plan I.1, V.2-2).
    case tasksOnTime = "tasks_on_time"
    /// Inspections done, of those planned for the period (plan III.4-1).
    case inspectionsDone = "inspections_done"
    /// Inspections whose result is public, of those done in the period (plan III.4, III.4-2).
    case inspectionsPublished = "inspections_published"
    /// Notices of correction dated in the period (plan III.2.a-2, III.4-2).
    case correctionNotices = "correction_notices"
    /// Difficulties resolved, of those received in the period (plan V.1-1, V.2-1, V.4-3).
    case difficultiesResolved = "difficulties_resolved"
    /// Money spent in the period, in đồng, once every line of the period says how much (plan IV).
    case moneySpent = "money_spent"
    /// Another indicator's share for everybody less that of a group, in percentage points (plan II.2-2, V.5-3).
    case groupGap = "group_gap"

    /// The measure that a figure worked out by the rule comes in.
    public var measure: Indicator.Measure {
        switch self {
        case .reportsOnTime, .figuresWithEvidence, .figuresUncorrected, .figuresFromPlatforms, .tasksOnTime,
            .inspectionsDone, .inspectionsPublished, .difficultiesResolved:
            .percent
        case .correctionNotices: .count
        case .moneySpent: .money
        case .groupGap: .points
        }
    }

    /// The levels whose figures the registers decide.
    ///
    /// A commune's silence about a task says nothing of it, and money is told by agency: at other levels such figures
    /// are reported by people.
    public var levels: [ReportingLevel] {
        switch self {
        case .tasksOnTime, .moneySpent: [.province, .agency]
        case .reportsOnTime, .figuresWithEvidence, .figuresUncorrected, .figuresFromPlatforms, .inspectionsDone,
            .inspectionsPublished, .correctionNotices, .difficultiesResolved, .groupGap:
            [.province, .commune, .agency]
        }
    }

    /// True when it is worked out from another indicator, which the catalogue names.
    public var needsSource: Bool { self == .groupGap }
}

/// What the catalogue says of an indicator that the program works out.
public struct Computation: Hashable, Sendable {
    /// The rule.
    public let rule: ComputedRule
    /// The indicator that it is worked out from, by its code; nothing for rules over registers.
    public let source: String?

    /// Names a rule and what it starts from.
    public init(_ rule: ComputedRule, from source: String? = nil) {
        self.rule = rule
        self.source = source
    }
}

extension Indicator {
    /// True when the program works out the figures of such units, so that no row may say them.
    public func isComputed(at level: ReportingLevel) -> Bool {
        computed.map { $0.rule.levels.contains(level) } ?? false
    }
}
