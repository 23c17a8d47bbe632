/// How a person's consent stands, by its code: nothing more of it is ever in the public record.
public struct ConsentState: Hashable, Sendable {
    /// The code.
    public let id: String
    /// True when it is in force; nothing of the person may be shown otherwise.
    public let standing: Consent.Standing
    /// Where the register lists it.
    public let place: SourcePlace

    /// How a consent stands on a day.
    public init(_ consent: Consent, on day: CalendarDate) {
        id = consent.id
        standing = consent.standing(on: day)
        place = consent.place
    }

    static let withdrawn = "withdrawn"

    /// The state in the public record.
    var written: String {
        switch standing {
        case .valid: "in_force"
        case .withdrawn: Self.withdrawn
        case .notYetGiven, .expired, .incomplete: "not_in_force"
        }
    }
}
