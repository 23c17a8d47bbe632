/// A cell as it is put into a ``DisclosureTable``.
public struct DisclosureCell: Hashable, Sendable {
    /// The count; at least 0.
    public var numerator: Int
    /// The count it is a share of, if any; at least 0.
    public var denominator: Int?
    /// The smallest count that may be shown beside 0, and the number of values that must stay possible.
    public var threshold: Int
    /// Whether its small counts must be withheld for their own sake.
    public var isSensitive: Bool
    /// What the public knows of it already.
    public var prior: PriorRelease
    /// How much is lost when the count is withheld, from 1; only the proportions matter.
    public var loss: Int

    /// Whether an earlier release showed the denominator.
    var isDenominatorKnown: Bool {
        prior == .published || prior == .suppressed(showingDenominator: true)
    }

    /// Makes a cell.
    public init(
        numerator: Int, denominator: Int? = nil, threshold: Int = SuppressionPolicy.defaultThreshold,
        isSensitive: Bool = true, prior: PriorRelease = .none, loss: Int = 64
    ) {
        self.numerator = numerator
        self.denominator = denominator
        self.threshold = threshold
        self.isSensitive = isSensitive
        self.prior = prior
        self.loss = loss
    }
}

extension DisclosureTable {
    /// How much dearer it is to withhold a denominator than a numerator.
    static let denominatorLoss = 40

    /// Adds a cell and returns its place, counted from 0.
    ///
    /// With `sharing`, the cell's denominator is that count of an earlier cell; the cell's own must have its value.
    @discardableResult
    public mutating func add(_ cell: DisclosureCell, sharing shared: Quantity? = nil) -> Int {
        let place = cells.count
        let standing: Standing = cell.prior == .published ? .fixed : .published
        let wholeStanding: Standing = cell.isDenominatorKnown ? .fixed : .published
        let numerator = append(cell.numerator, .numerator, of: cell, at: place, loss: cell.loss, standing)
        var complement: Int32 = -1
        var denominator: Int32 = -1
        if let whole = cell.denominator {
            if let shared {
                denominator = shared.index
                widen(Int(denominator), for: cell)
            } else {
                let loss = cell.loss * DisclosureTable.denominatorLoss
                denominator = append(whole, .denominator, of: cell, at: place, loss: loss, wholeStanding)
            }
            if whole >= cell.numerator {
                complement = append(whole - cell.numerator, .complement, of: cell, at: place, loss: 0, .derived)
                let terms = [(numerator, Int32(1)), (complement, 1), (denominator, -1)]
                relations.append(terms, below: 0, above: 0, kind: .share, anchor: place)
            }
        }
        cells.append(
            Cell(
                numerator: numerator, complement: complement, denominator: denominator,
                threshold: Int32(cell.threshold), isSensitive: cell.isSensitive, prior: cell.prior))
        return place
    }

    private mutating func append(
        _ value: Int, _ part: DisclosurePart, of cell: DisclosureCell, at place: Int, loss: Int, _ standing: Standing
    ) -> Int32 {
        precondition(value >= 0, "A count in a disclosure table is negative; check the rows before protecting them.")
        values.append(value)
        thresholds.append(Int32(cell.threshold))
        losses.append(Int32(clamping: loss))
        standings.append(standing)
        parts.append(part)
        owners.append(Int32(place))
        return Int32(values.count - 1)
    }

    /// A shared denominator obeys the strictest of its cells, costs what all of them would lose, and is known when
    /// one of them was published.
    private mutating func widen(_ denominator: Int, for cell: DisclosureCell) {
        precondition(values[denominator] == cell.denominator, "A shared denominator differs from its cell's own.")
        thresholds[denominator] = max(thresholds[denominator], Int32(cell.threshold))
        losses[denominator] = losses[denominator].addingReportingOverflow(Int32(clamping: cell.loss)).partialValue
        if cell.isDenominatorKnown { standings[denominator] = .fixed }
    }
}
