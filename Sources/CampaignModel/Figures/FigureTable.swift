/// All published figures, ordered by key, so that a unit's figures stand together.
public struct FigureTable: Sendable {
    /// The figures in the order of their keys; no key twice.
    public let figures: [Figure]
    private let starts: [Int32: Range<Int>]
    /// True for keys that nobody can report: of units that don't exist in the period.
    private var isOutside: @Sendable (FigureKey) -> Bool = { _ in false }

    /// Makes a table; the figures may come in any order, but no key twice.
    public init(_ unordered: [Figure]) {
        let isOrdered = zip(unordered, unordered.dropFirst()).allSatisfy { $0.key < $1.key }
        let figures = isOrdered ? unordered : unordered.sorted { $0.key < $1.key }
        var starts: [Int32: Range<Int>] = [:]
        var first = 0
        for position in figures.indices {
            let unit = figures[position].key.unit
            if position + 1 == figures.count || figures[position + 1].key.unit != unit {
                starts[unit.position] = first..<position + 1
                first = position + 1
            }
        }
        self.figures = figures
        self.starts = starts
    }

    /// The same table, which says “not applicable” instead of “not reported” where no row speaks of a key and there can be
    /// none.
    public func knowing(outside: @escaping @Sendable (FigureKey) -> Bool) -> FigureTable {
        var table = self
        table.isOutside = outside
        return table
    }

    /// The same table with more figures, in the order of keys; of two with a key the new one stays.
    func adding(_ more: [Figure]) -> FigureTable {
        let keys = Set(more.map(\.key))
        var table = FigureTable(figures.filter { !keys.contains($0.key) } + more)
        table.isOutside = isOutside
        return table
    }

    /// The figures of one unit.
    public func figures(of unit: RegisterIndex<ReportingUnit>) -> ArraySlice<Figure> {
        starts[unit.position].map { figures[$0] } ?? []
    }

    /// The figure for a key; when there is no row, one that says “not reported”, or “not applicable” where there can be
    /// none.
    ///
    /// It is lent, not copied: who asks for its value alone doesn't count the references of its evidence and its note.
    public subscript(key: FigureKey) -> Figure {
        _read {
            if let place = place(of: key) { yield figures[place] } else { yield missing(key) }
        }
    }

    private func place(of key: FigureKey) -> Int? {
        guard let range = starts[key.unit.position] else { return nil }
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if figures[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && figures[low].key == key ? low : nil
    }

    private func missing(_ key: FigureKey) -> Figure {
        isOutside(key) ? .inapplicable(key) : .absent(key)
    }
}
