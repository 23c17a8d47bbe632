/// A cell of a register or of the open data, before it is written in a format.
public enum DataCell: Hashable, Sendable {
    /// There is nothing to say.
    case empty
    /// A text, name or code.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case decimal(Double)
    /// A day.
    case date(CalendarDate)
    /// Yes or no.
    case flag(Bool)
    /// Several texts or codes.
    case list([String])

    /// A text; nothing to say when it is empty.
    public init(_ text: String?) {
        self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    }

    /// A whole number, if there is one.
    public init(_ number: Int?) {
        self = number.map { .integer($0) } ?? .empty
    }

    /// A number, if there is one.
    public init(_ number: Double?) {
        self = number.map { .decimal($0) } ?? .empty
    }

    /// A day, if there is one.
    public init(_ date: CalendarDate?) {
        self = date.map { .date($0) } ?? .empty
    }

    /// Several texts; nothing to say when there are none.
    public init(_ texts: [String]) {
        self = texts.isEmpty ? .empty : .list(texts)
    }

    /// The cell as the content's tables write it: numbers in the fewest digits, days as ISO 8601, `;` between the texts
    /// of a list, nothing where there is nothing to say.
    public var written: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
        case .date(let date): date.description
        case .flag(let flag): String(flag)
        case .list(let texts): texts.joined(separator: ";")
        }
    }
}
