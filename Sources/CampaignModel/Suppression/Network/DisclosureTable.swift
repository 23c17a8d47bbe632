/// Counts and the linear relations that everybody knows to hold between them: what a reader can reckon with.
///
/// A cell has a numerator, and perhaps a denominator; their difference, the complement, is a count of its own that is
/// never published but always implied. Relations bind these counts: totals, inclusions, series that never fall, rates
/// known from elsewhere. ``protected()`` decides which counts to withhold.
///
/// The table knows nothing of indicators, communes or files; ``SuppressionCase`` builds one from rows.
public struct DisclosureTable: Sendable {
    /// One count of the table.
    public struct Quantity: Hashable, Sendable {
        let index: Int32
        init(_ index: Int) { self.index = Int32(index) }
    }

    /// What can be done with a count.
    enum Standing: UInt8, Sendable {
        /// It is shown, and may be withheld.
        case published
        /// It is withheld.
        case hidden
        /// It is a complement: never shown, but known wherever both other counts are.
        case derived
        /// The public knows it already: it can't be withheld.
        case fixed
    }

    /// The counts of one cell, by index; -1 where there is none.
    struct Cell: Sendable {
        let numerator: Int32
        let complement: Int32
        let denominator: Int32
        let threshold: Int32
        let isSensitive: Bool
        let prior: PriorRelease
    }

    var cells: [Cell] = []
    var values: [Int] = []
    var thresholds: [Int32] = []
    var losses: [Int32] = []
    var standings: [Standing] = []
    var parts: [DisclosurePart] = []
    var owners: [Int32] = []
    var relations = RelationList()

    /// Makes an empty table.
    public init() {}

    /// The numerator of a cell.
    public func numerator(of cell: Int) -> Quantity { Quantity(Int(cells[cell].numerator)) }

    /// The denominator of a cell, if it has one.
    public func denominator(of cell: Int) -> Quantity? {
        cells[cell].denominator < 0 ? nil : Quantity(Int(cells[cell].denominator))
    }

    /// The complement of a cell, if it has one.
    public func complement(of cell: Int) -> Quantity? {
        cells[cell].complement < 0 ? nil : Quantity(Int(cells[cell].complement))
    }
}

/// Which of a cell's counts.
public enum DisclosurePart: UInt8, Hashable, Sendable, CaseIterable {
    /// Those who are counted.
    case numerator
    /// The others of the group.
    case complement
    /// The whole group.
    case denominator
}
