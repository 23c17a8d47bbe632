extension SuppressionCase {
    /// Decides which figures are shown.
    ///
    /// Indicators are worked through one by one, those with a common denominator together, so the memory needed beside
    /// the rows is that of the largest such set. The plan depends on the rows and the rules alone, not on their order
    /// or on anything outside.
    public func plan() -> SuppressionPlan {
        let index = SuppressionIndex(self)
        var places = [Int32](repeating: -1, count: rows.count)
        var exposed: [UnprotectedCount] = []
        var found: [Suppression] = []
        var fewest: Int?
        for family in index.families() {
            guard let sheet = SuppressionSheet(self, index, rows: family) else { continue }
            let (builder, protected) = SuppressionCase.protected(sheet)
            found += protected.withheld.map { suppression($0, builder) }
            exposed += protected.exposed.map { count in
                UnprotectedCount(
                    key: rows[builder.row(of: count.cell)].key, part: count.part,
                    possibleValues: count.possibleValues, threshold: count.threshold)
            }
            if let few = protected.fewestPossibleValues { fewest = min(fewest ?? few, few) }
        }
        found.sort { $0.row < $1.row }
        for (place, suppression) in found.enumerated() { places[suppression.row] = Int32(place) }
        var statistics = SuppressionStatistics(counting: found, of: rows.count)
        statistics.fewestPossibleValues = fewest
        return SuppressionPlan(
            rows: rows, suppressions: found, statistics: statistics, unprotected: exposed.sorted(), places: places)
    }

    /// Chooses what to withhold as if nothing had been released, which says best why; where that hides what a release
    /// told, or tells what one hid, it is chosen again with both as they were.
    private static func protected(_ sheet: SuppressionSheet) -> (SuppressionTableBuilder, ProtectedTable) {
        let free = SuppressionTableBuilder(sheet, isBound: false)
        let chosen = free.table.protected()
        guard free.differsFromReleases(chosen) else { return (free, chosen) }
        let bound = SuppressionTableBuilder(sheet, isBound: true)
        return (bound, bound.table.protected())
    }

    private func suppression(_ withheld: ProtectedTable.WithheldCell, _ builder: SuppressionTableBuilder) -> Suppression
    {
        let row = builder.row(of: withheld.cell)
        let cell = builder.table.cells[withheld.cell]
        let reason: SuppressionReason =
            switch withheld.reason {
            case .smallDenominator: .smallDenominator(threshold: Int(builder.table.thresholds[Int(cell.denominator)]))
            case .smallCount: .smallCount(threshold: Int(cell.threshold))
            case .smallComplement: .smallComplement(threshold: Int(cell.threshold))
            case .prior: .priorSuppression
            case .complementary(let protected, let kind, let anchor):
                .complementary(
                    protects: rows[builder.row(of: protected)].key,
                    by: SuppressionRelation(kind, about: rows[builder.row(of: anchor)].key))
            }
        return Suppression(
            row: row, key: rows[row].key, reason: reason, hidesDenominator: withheld.hidesDenominator,
            certified: withheld.certified)
    }
}

extension SuppressionStatistics {
    init(counting suppressions: [Suppression], of rows: Int) {
        self.init()
        self.rows = rows
        for suppression in suppressions {
            switch suppression.reason {
            case .smallCount, .smallComplement, .smallDenominator: primary += 1
            case .complementary: complementary += 1
            case .priorSuppression: prior += 1
            }
            if suppression.hidesDenominator { hiddenDenominators += 1 }
        }
    }
}

extension SuppressionRelation {
    init(_ kind: DisclosureRelationKind, about key: SuppressionKey) {
        switch kind {
        case .unitTotal: self = .unitTotal(key)
        case .groupTotal: self = .groupTotal(key)
        case .groupWithinWhole: self = .groupWithinWhole(key)
        case .share: self = .share(key)
        case .cumulative: self = .cumulative(key)
        case .knownRate: self = .knownRate(key)
        case .sameCount: self = .sameCount(key)
        case .other: self = .other(key)
        }
    }
}

extension UnprotectedCount: Comparable {
    /// Orders by figure, then by which of its counts.
    public static func < (left: UnprotectedCount, right: UnprotectedCount) -> Bool {
        if left.key != right.key { return left.key < right.key }
        return left.part.rawValue < right.part.rawValue
    }
}
