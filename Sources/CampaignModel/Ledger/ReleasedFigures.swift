/// The figures that a release changed, and the day that it was judged at.
public struct ReleasedRows: Sendable {
    /// The day.
    public let asOf: CalendarDate
    /// The figures, in the order of the ledger.
    public let rows: [LedgerRow]

    /// Pairs the figures with the day.
    public init(asOf: CalendarDate, rows: [LedgerRow]) {
        self.asOf = asOf
        self.rows = rows
    }
}

/// What the last release told of figures that nobody has given a reason to change since: it binds what may be told now.
///
/// Each release hides what its own numbers would give away. Who keeps two of them may subtract one from the other, so a
/// figure that one hides and the other tells gives back whatever rested on it.
public struct ReleasedFigures: Sendable {
    private var entries: [FigureKey: LedgerEntry] = [:]

    /// Nothing was released.
    public init() {}

    /// Adds up the releases, in order, that a site judged at a day knows.
    public init(_ releases: [ReleasedRows], on day: CalendarDate, revisions: [Revision], by rules: PublicationRules) {
        var names = FigureNames(rules)
        for release in releases.prefix(while: { $0.asOf <= day }) {
            for row in release.rows {
                guard let key = names.key(named: row.name) else { continue }
                entries[key] = row.entry
            }
        }
        guard !entries.isEmpty else { return }
        var reasons: [FigureKey: Int] = [:]
        for key in revisions.compactMap(\.key) { reasons[key, default: 0] += 1 }
        for (key, count) in reasons {
            if let entry = entries[key], entry.revisions < count { entries[key] = nil }
        }
    }

    /// What the public knows of a figure whose counts are to be published.
    ///
    /// - Parameter mayBeTold: Whether the rules let these counts be told by themselves.
    func prior(
        of key: FigureKey, numerator: Int, denominator: Int?, threshold: Int, mayBeTold: Bool
    ) -> PriorRelease {
        guard let entry = entries[key] else { return .none }
        switch entry.state {
        case .reported:
            let isSame = denominator == entry.denominator && Double(numerator) == told(entry, denominator)
            // What the rules of now hide though it was told needs a reason; until there is one, that is told alone.
            return isSame && mayBeTold ? .published : .none
        case .suppressed:
            // Where nothing is to be hidden any more, nothing rests on it.
            guard threshold > 1 else { return .none }
            return .suppressed(showingDenominator: denominator != nil && denominator == entry.denominator)
        case .notReported, .notApplicable: return .none
        }
    }

    private func told(_ entry: LedgerEntry, _ denominator: Int?) -> Double? {
        denominator == nil ? entry.value : entry.numerator.map(Double.init)
    }
}
