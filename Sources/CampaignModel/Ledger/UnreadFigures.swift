/// Figures whose rows couldn't be read: nothing is known of them, so nothing may be said to have changed.
///
/// Advice to record a revision would record one that never was.
public struct UnreadFigures: Sendable {
    /// Figures whose row has a mistake.
    public var keys: Set<FigureKey> = []
    /// Periods of which rows were lost that nobody can tell the figures of.
    public var periods: Set<RegisterIndex<Period>> = []
    /// True when the registers that keys are made of couldn't be read, or a file whose period nobody can tell.
    public var isEverything = false

    /// Nothing is unread.
    public init() {}

    /// True when what looks like a change may be the mistake in a row.
    public func explains(_ change: LedgerChange) -> Bool {
        if isEverything { return true }
        guard let key = change.key else { return false }
        if keys.contains(key) { return true }
        if change.new.state == .notReported {
            if periods.contains(key.period) { return true }
            // A row under a wrong code is the one that is missing under the right one.
            if keys.contains(where: { $0.isOneCode(from: key) }) { return true }
        }
        // A count that is missing changes which others must be kept back.
        let wasKept = change.old?.state == .suppressed
        return wasKept != (change.new.state == .suppressed) && !(keys.isEmpty && periods.isEmpty)
    }

    /// Both together.
    public mutating func formUnion(_ other: UnreadFigures) {
        keys.formUnion(other.keys)
        periods.formUnion(other.periods)
        isEverything = isEverything || other.isEverything
    }
}
