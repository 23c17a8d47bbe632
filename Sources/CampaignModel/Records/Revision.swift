/// Why a published figure changed (plan III.2.b, V.4-4).
public struct Revision: Hashable, Sendable {
    /// The sorts of change.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A better figure came in.
        case revision
        /// The figure was wrong.
        case correction
    }

    /// The figure.
    public let key: FigureKey
    /// What sort of change.
    public let kind: Kind
    /// Why.
    public let reason: LocalizedText
    /// Which office changed it.
    public let by: String
    /// When.
    public let on: CalendarDate
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(
        key: FigureKey,
        kind: Kind,
        reason: LocalizedText,
        by: String,
        on: CalendarDate,
        place: SourcePlace
    ) {
        self.key = key
        self.kind = kind
        self.reason = reason
        self.by = by
        self.on = on
        self.place = place
    }
}
