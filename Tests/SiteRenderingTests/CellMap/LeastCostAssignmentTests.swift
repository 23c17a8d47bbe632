import Testing

@testable import SiteRendering

@Suite struct LeastCostAssignmentTests {
    /// The least sum by trying everything.
    private func leastSum(_ costs: [[Int]], _ row: Int = 0, _ used: Set<Int> = []) -> Int {
        if row == costs.count { return 0 }
        return costs[row].indices.filter { !used.contains($0) }
            .map { costs[row][$0] + leastSum(costs, row + 1, used.union([$0])) }.min() ?? 0
    }

    @Test(arguments: 1...40)
    func findsTheLeastSum(_ seed: Int) throws {
        var random = SmallRandom(seed)
        let costs = (0..<6).map { _ in (0..<7).map { _ in random.below(20) } }
        let choices = costs.map { $0.enumerated().map { LeastCostAssignment.Choice(column: $0, cost: $1) } }
        let columns = try #require(LeastCostAssignment.solve(choices, columnCount: 7))
        #expect(Set(columns).count == 6)
        #expect(zip(costs, columns).reduce(0) { $0 + $1.0[$1.1] } == leastSum(costs))
    }

    @Test func saysWhenTheListsAreTooShort() {
        let one = [LeastCostAssignment.Choice(column: 0, cost: 1)]
        #expect(LeastCostAssignment.solve([one, one], columnCount: 2) == nil)
    }

    @Test func movesOthersAsideForTheSakeOfAll() {
        let choices = [
            [LeastCostAssignment.Choice(column: 0, cost: 1), .init(column: 1, cost: 2)],
            [LeastCostAssignment.Choice(column: 0, cost: 1)],
        ]
        #expect(LeastCostAssignment.solve(choices, columnCount: 2) == [1, 0])
    }
}
