/// What the cells of a column hold.
public enum FieldKind: Hashable, Sendable {
    /// Words that people write freely; they are looked through for private matters.
    case text
    /// Words in each language of the site, a column for each.
    case localized
    /// Several texts, with `;` between them; they are looked through for private matters.
    case texts
    /// A text that no person makes up: a hash, a short form.
    case token
    /// A code of the row's own.
    case code
    /// One of these words.
    case choice([String])
    /// Some of these words, with `;` between them.
    case choices([String])
    /// A code of another register.
    case reference(CodeRegister)
    /// Codes of another register, with `;` between them.
    case references(CodeRegister)
    /// The name of a figure, `BD03@22918@2026-Q3`.
    case figure
    /// A day, `2026-08-30`.
    case day
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A number.
    case decimal(ClosedRange<Double>)
    /// `true` or `false`; empty is `false`.
    case flag

    /// True for words that a person wrote, in which private matters may stand.
    public var isFreeText: Bool {
        switch self {
        case .text, .localized, .texts: true
        default: false
        }
    }
}

/// A register that cells refer to by its codes.
public enum CodeRegister: String, Hashable, Sendable, CaseIterable {
    /// The communes.
    case commune
    /// The agencies.
    case agency
    /// The province, the communes and the agencies.
    case unit
    /// The groups of people.
    case group
    /// The themes.
    case theme
    /// The indicators.
    case indicator
    /// The periods.
    case period
    /// The tasks.
    case task
    /// The evidence.
    case evidence
    /// The consents, whose codes are never published.
    case consent

    /// The table of the open data that lists the codes, and its column; nothing for what is never published.
    public var published: (table: String, field: String)? {
        switch self {
        case .commune: ("communes", "code")
        case .agency: ("agencies", "id")
        case .unit: ("units", "code")
        case .group: ("groups", "id")
        case .theme: ("themes", "id")
        case .indicator: ("indicators", "id")
        case .period: ("periods", "id")
        case .task: ("tasks", "id")
        case .evidence: ("evidence", "id")
        case .consent: nil
        }
    }
}

/// What cells may hold at most, so that no sum of them can pass the limits of 64 bits.
public enum FieldBounds {
    /// Things and people: up to ten billion.
    public static let count = 0...10_000_000_000
    /// Money in đồng: up to 10¹⁸.
    public static let money = 0...1_000_000_000_000_000_000
    /// Years that a campaign can speak of.
    public static let year = 1900...2200
    /// Below which counts are kept back.
    public static let suppressionThreshold = 1...1000
    /// Days from 1900 to 2200.
    public static let days = CalendarDate.first...CalendarDate.last
    /// Numbers that are the value of a figure or a target, in whatever measure: their thousandths, and the difference of
    /// any two, are exact in 64 bits.
    public static let value = -1e15...1e15
    /// Numbers that nothing but their indicator bounds.
    public static let unbounded = -Double.infinity...Double.infinity
    /// Any other whole number.
    public static let integer = -10_000_000_000...10_000_000_000
    /// What all cells of a column together may come to.
    public static let sum = 1_000_000_000_000_000_000
    /// Degrees north in Viet Nam, from Trường Sa to Hà Giang.
    public static let latitude = 6.0...24.0
    /// Degrees east in Viet Nam, its islands included.
    public static let longitude = 102.0...118.0
    /// Square kilometres: up to the whole earth.
    public static let area = 0.0...510_100_000.0
}

extension CalendarDate {
    fileprivate static let first = CalendarDate(packed: 1900_01_01)
    fileprivate static let last = CalendarDate(packed: 2200_12_31)
}
