/// What a computed figure was worked out from.
public struct FigureBasis: Hashable, Sendable {
    /// The rule.
    public let rule: ComputedRule
    /// The rows it counts, by their names in the public record: `report:22918@quarter@2026-Q3`, `inspection:IN01`; of
    /// figures, the unit and period whose figures are counted, `figures:22918@2026-Q3`. None when there are no rows,
    /// or when the figure is kept back.
    public let rows: [String]

    /// Names a rule and its rows.
    public init(rule: ComputedRule, rows: [String]) {
        self.rule = rule
        self.rows = rows
    }
}

/// What stands beside a figure's numbers; apart from them, since most of a country's figures have nothing.
public final class FigureRemark: Sendable {
    /// What the unit says of the figure, or of there being none.
    public let note: LocalizedText?
    /// What it was worked out from; nothing for figures that people report.
    public let basis: FigureBasis?

    /// Puts a note and a basis together.
    public init(note: LocalizedText? = nil, basis: FigureBasis? = nil) {
        self.note = note
        self.basis = basis
    }
}

extension Figure {
    /// What the unit says of it; nothing when it is kept back, since words can tell a number too.
    public var note: LocalizedText? { remark?.note }
    /// What it was worked out from; nothing when somebody reported it.
    public var basis: FigureBasis? { remark?.basis }
    /// True when the program worked it out.
    public var isComputed: Bool { basis != nil }
    /// True when nothing proves it: what the program counted itself is proven by the rows it counted.
    public var lacksEvidence: Bool { state == .reported && evidence.isEmpty && !isComputed }
    /// Where it comes from, as files write it.
    public var sourceCode: String? { isComputed ? Figure.computedSource : source?.rawValue }
    /// The word of files for figures that the program worked out.
    public static let computedSource = "computed"

    /// The same figure with something beside it.
    func with(_ remark: FigureRemark) -> Figure {
        Figure(
            key: key, state: state, value: value, numerator: numerator, denominator: denominator, evidence: evidence,
            source: source, reportedOn: reportedOn, isWithdrawn: isWithdrawn, remark: remark)
    }
}
