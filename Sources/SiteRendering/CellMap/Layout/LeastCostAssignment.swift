/// Gives every row a column of its own so that the sum of the costs is least.
///
/// The method is that of shortest augmenting paths with prices (R. Jonker, A. Volgenant, “A Shortest
/// Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems”, Computing 38, 1987),
/// in its sparse form: a row may only take the columns it lists.
struct LeastCostAssignment {
    /// A column a row may take, and what that costs.
    struct Choice {
        let column: Int
        let cost: Int
    }

    private let choices: [[Choice]]
    private var rowOfColumn: [Int?]
    private var columnOfRow: [Int?]
    private var costOfRow: [Int]
    private var price: [Int]
    private var distance: [Int]
    private var previousRow: [Int]
    private var touched: [Int] = []

    /// Solves the problem.
    ///
    /// - Parameters:
    ///   - choices: the columns each row may take; costs are not negative.
    ///   - columnCount: how many columns there are.
    /// - Returns: the column of each row, or nothing when the lists are too short for all rows.
    static func solve(_ choices: [[Choice]], columnCount: Int) -> [Int]? {
        var problem = LeastCostAssignment(choices, columnCount)
        for row in choices.indices where !problem.augment(from: row) { return nil }
        return problem.columnOfRow.compactMap { $0 }
    }

    private init(_ choices: [[Choice]], _ columnCount: Int) {
        self.choices = choices
        rowOfColumn = Array(repeating: nil, count: columnCount)
        columnOfRow = Array(repeating: nil, count: choices.count)
        costOfRow = Array(repeating: 0, count: choices.count)
        price = Array(repeating: 0, count: columnCount)
        distance = Array(repeating: .max, count: columnCount)
        previousRow = Array(repeating: 0, count: columnCount)
    }

    /// Finds the cheapest chain of exchanges that ends at a free column, and carries it out.
    private mutating func augment(from start: Int) -> Bool {
        var queue = SmallestFirst()
        var settled: [Int] = []
        relax(start, reached: 0, &queue)
        var end: Int?
        while let next = queue.pop() {
            if next.cost > distance[next.number] { continue }
            guard let row = rowOfColumn[next.number] else {
                end = next.number
                break
            }
            settled.append(next.number)
            relax(row, reached: next.cost, &queue)
        }
        defer { forget() }
        guard let end else { return false }
        for column in settled { price[column] += distance[column] - distance[end] }
        exchange(endingAt: end, start: start)
        return true
    }

    /// Offers a row's columns to the search, at the cost of the way so far and of the column above the row's own.
    private mutating func relax(_ row: Int, reached: Int, _ queue: inout SmallestFirst) {
        let own = columnOfRow[row].map { costOfRow[row] - price[$0] } ?? 0
        for choice in choices[row] {
            let cost = reached + (choice.cost - price[choice.column]) - own
            if cost >= distance[choice.column] { continue }
            if distance[choice.column] == .max { touched.append(choice.column) }
            distance[choice.column] = cost
            previousRow[choice.column] = row
            queue.push((cost, choice.column))
        }
    }

    private mutating func exchange(endingAt end: Int, start: Int) {
        var column = end
        while true {
            let row = previousRow[column]
            let next = columnOfRow[row]
            rowOfColumn[column] = row
            columnOfRow[row] = column
            costOfRow[row] = choices[row].first { $0.column == column }?.cost ?? 0
            guard row != start, let next else { return }
            column = next
        }
    }

    private mutating func forget() {
        for column in touched { distance[column] = .max }
        touched.removeAll(keepingCapacity: true)
    }
}
