import CampaignModel

/// A cell of the open data, before it is written in a format.
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

    init(_ text: String?) {
        self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    }

    init(_ number: Int?) {
        self = number.map { .integer($0) } ?? .empty
    }

    init(_ number: Double?) {
        self = number.map { .decimal($0) } ?? .empty
    }

    init(_ date: CalendarDate?) {
        self = date.map { .date($0) } ?? .empty
    }

    init(_ texts: [String]) {
        self = texts.isEmpty ? .empty : .list(texts)
    }
}
