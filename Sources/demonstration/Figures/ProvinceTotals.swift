import CampaignModel

/// The province's figures: the sum of what its communes reported.
enum ProvinceTotals {
    static let code = "68"

    /// One row for each group that occurs among the rows of an indicator, in order of occurrence.
    static func rows(of communes: [ObservationRow], in period: DemonstrationPeriod) -> [ObservationRow] {
        var groups: [String] = []
        for row in communes where !groups.contains(row.group) { groups.append(row.group) }
        return groups.compactMap { group in
            total(of: communes.filter { $0.group == group && $0.state == .reported }, group: group, in: period)
        }
    }

    private static func total(of rows: [ObservationRow], group: String, in period: DemonstrationPeriod)
        -> ObservationRow?
    {
        guard let first = rows.first else { return nil }
        var total = first
        total.unit = code
        total.group = group
        total.evidence =
            first.source == .platform
            ? EvidenceName.export(for: period) : EvidenceName.report(of: code, for: period)
        total.reportedOn = period.due.later(by: 10)
        if first.denominator != nil {
            total.numerator = rows.compactMap(\.numerator).reduce(0, +)
            total.denominator = rows.compactMap(\.denominator).reduce(0, +)
        } else {
            total.value = String(rows.compactMap { Int($0.value) }.reduce(0, +))
        }
        return total
    }
}
