/// One occurrence of a pattern.
enum SuspicionCase {
    /// Communes with the same numbers.
    case copies([SuspicionRow])
    /// A change too large for a period.
    case jump(from: SuspicionRow, to: SuspicionRow)
    /// The same numbers for some periods, up to this row.
    case standstill(SuspicionRow, periods: Int)
    /// A share that moved otherwise than its neighbours’, and stands away from them.
    case stray(from: SuspicionRow, to: SuspicionRow, neighbours: Double)

    /// The pattern, with which cases are put together.
    enum Pattern: Hashable {
        /// Communes with the same numbers.
        case copies
        /// Changes too large for a period.
        case jumps
        /// Numbers that don't move.
        case standstills
        /// Shares far off their own series and their neighbours’.
        case strays
    }

    /// The pattern that it is an occurrence of.
    var pattern: Pattern {
        switch self {
        case .copies: .copies
        case .jump: .jumps
        case .standstill: .standstills
        case .stray: .strays
        }
    }

    /// The row to show; there are always at least two copies.
    var row: SuspicionRow {
        switch self {
        case .copies(let rows): rows[0]
        case .jump(_, let row), .standstill(let row, _), .stray(_, let row, _): row
        }
    }
}
