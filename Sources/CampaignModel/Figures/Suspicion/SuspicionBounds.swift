/// From where on a pattern is worth a warning.
enum SuspicionBounds {
    /// Smaller wholes make shares that leap and coincide by themselves.
    static let smallestWhole = 50
    /// How often chance alone may be expected to make such a coincidence among the rows of an indicator, period and group.
    static let chance = 0.01
    /// The share of a number within which its neighbours are counted, to either side.
    static let neighbourhood = 0.1
    /// Fewer figures that aren't 0 can be the same in two reports by chance.
    static let smallestReport = 10
    /// The change of a share, in percentage points, that is a jump.
    static let jumpInPoints = 25.0
    /// How many times as large a count must be to be a jump.
    static let jumpInTimes = 3
    /// Counts below this count as this much: from 3 to 20 is an everyday change of few courses or gifts.
    static let smallestCount = 20
    /// This many periods in a row with the same numbers are a standstill.
    static let standstill = 3
    /// How many standard deviations, judged from the median, a share must lie off both its series and its neighbours.
    static let strayDeviations = 5.0
    /// Smaller distances, in percentage points, are never told, however alike the others are.
    static let strayInPoints = 10.0
    /// How many of the nearest communes are a commune’s neighbours.
    static let neighbours = 8
    /// The median absolute deviation times this is a standard deviation, if values are spread as errors are.
    static let deviationOfMedian = 1.4826
    /// Fewer units say nothing of last digits.
    static let fewestUnits = 30
    /// How many standard deviations the count of round figures may lie above its expectation.
    static let roundDeviations = 4.0
    /// How many cases a warning names.
    static let namedCases = 5
}
