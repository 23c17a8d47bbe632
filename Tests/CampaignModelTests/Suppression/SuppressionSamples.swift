import CampaignModel

/// Small cases for the tests, written as tables.
enum SuppressionSamples {
    /// Rows of one indicator, period and group: the province first, then units "1", "2", …
    static func column(
        _ counts: [(numerator: Int, denominator: Int?)], indicator: String = "X", group: String? = "g",
        period: String = "P1"
    ) -> [SuppressionRow] {
        var rows = counts.enumerated().map { place, count in
            SuppressionRow(
                SuppressionKey(indicator: indicator, unit: String(place + 1), group: group, period: period),
                numerator: count.numerator, denominator: count.denominator)
        }
        let denominators = counts.compactMap(\.denominator)
        let total = denominators.count == counts.count ? denominators.reduce(0, +) : nil
        rows.insert(
            SuppressionRow(
                SuppressionKey(indicator: indicator, unit: "68", group: group, period: period),
                numerator: counts.map(\.numerator).reduce(0, +), denominator: total),
            at: 0)
        return rows
    }

    /// A case with the province "68" and units "1" to "9", group "g".
    static func province(
        _ rows: [SuppressionRow], cumulative: Bool = false, threshold: Int = 5, partitions: [[String]] = []
    ) -> SuppressionCase {
        SuppressionCase(
            rows: rows,
            policies: [SuppressionPolicy(indicator: "X", threshold: threshold, isCumulative: cumulative)],
            totals: [UnitTotal("68", of: (1...9).map(String.init))], partitions: partitions,
            periods: ["P1", "P2", "P3", "P4"])
    }
}

extension SuppressionPlan {
    /// The units of the suppressed rows, with the group and period where there are several.
    var hiddenKeys: [String] { suppressions.map(\.key.description) }
}
