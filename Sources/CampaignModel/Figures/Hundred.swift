/// A share as “so many of a hundred”, rounded once from the counts themselves.
///
/// A share that was rounded to a decimal before would be rounded twice: 4,468 of 12,256 is 36.46 %, so 36 of a hundred,
/// though 36.5 % would give 37. Some are never none, and nearly all are never all.
public enum Hundred: Hashable, Sendable {
    /// Somebody, but fewer than one of a hundred after rounding.
    case fewerThanOne
    /// So many of a hundred: 0 only for nobody, 100 only for everybody.
    case whole(Int)
    /// Nearly everybody: a hundred after rounding, but not all.
    case almostAll

    /// The share of a part in a whole, halves rounded up; nothing when the whole is not above 0 or the part not in it.
    public init?(_ part: Int, of whole: Int) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        let (high, low) = part.multipliedFullWidth(by: 200)
        let doubled = whole.multipliedReportingOverflow(by: 2)
        guard high == 0, !doubled.overflow, low <= UInt(Int.max) - UInt(whole) else { return nil }
        let rounded = (Int(low) + whole) / doubled.partialValue
        self.init(rounded, isNone: part == 0, isAll: part == whole)
    }

    /// The share of a percentage that came without its counts.
    public init?(percent: Double) {
        guard (0...100).contains(percent) else { return nil }
        self.init(Int(percent.rounded()), isNone: percent == 0, isAll: percent == 100)
    }

    /// The share that a figure tells; nothing when it has no value, or one that is no share.
    public init?(_ figure: Figure) {
        guard let value = figure.value else { return nil }
        let exact = figure.numerator.flatMap { part in figure.denominator.flatMap { Hundred(part, of: $0) } }
        guard let hundred = exact ?? Hundred(percent: value) else { return nil }
        self = hundred
    }

    /// The nearest whole number, for drawings.
    public var rounded: Int {
        switch self {
        case .fewerThanOne: 0
        case .whole(let number): number
        case .almostAll: 100
        }
    }

    private init(_ rounded: Int, isNone: Bool, isAll: Bool) {
        self =
            if rounded == 0, !isNone { .fewerThanOne } else if rounded == 100, !isAll { .almostAll } else {
                .whole(rounded)
            }
    }
}
