import CampaignModel

/// Invented money, in round sums.
enum Funding {
    /// A line: period, source, agency, allocated and spent in million đồng.
    private struct Line {
        let period: String
        let source: String
        let agency: String
        let allocated: Int
        let spent: Int?
    }

    private static let lines: [Line] = [
        .init(period: "2025-H2", source: "programme", agency: "A09", allocated: 4_200, spent: 3_150),
        .init(period: "2025-H2", source: "state_budget", agency: "A09", allocated: 2_600, spent: 2_410),
        .init(period: "2025-H2", source: "domestic_sponsor", agency: "A10", allocated: 900, spent: 640),
        .init(period: "2025-H2", source: "foreign_sponsor", agency: "A10", allocated: 300, spent: 0),
        .init(period: "2025-H2", source: "other", agency: "A11", allocated: 120, spent: 95),
        .init(period: "2026-H1", source: "programme", agency: "A09", allocated: 5_800, spent: 4_720),
        .init(period: "2026-H1", source: "state_budget", agency: "A09", allocated: 3_100, spent: 2_890),
        .init(period: "2026-H1", source: "domestic_sponsor", agency: "A10", allocated: 1_450, spent: 1_180),
        .init(period: "2026-H1", source: "foreign_sponsor", agency: "A10", allocated: 300, spent: 210),
        .init(period: "2026-H1", source: "other", agency: "A11", allocated: 160, spent: 130),
        .init(period: "2026-H2", source: "programme", agency: "A09", allocated: 6_000, spent: nil),
        .init(period: "2026-H2", source: "state_budget", agency: "A09", allocated: 3_400, spent: nil),
        .init(period: "2026-H2", source: "domestic_sponsor", agency: "A10", allocated: 1_600, spent: nil),
        .init(period: "2026-H2", source: "foreign_sponsor", agency: "A10", allocated: 250, spent: nil),
        .init(period: "2026-H2", source: "other", agency: "A11", allocated: 150, spent: nil),
    ]
    private static let million = 1_000_000

    /// What was spent in a period, from all sources, in đồng.
    static func spent(in period: String) -> Int {
        lines.filter { $0.period == period }.compactMap(\.spent).reduce(0, +) * million
    }

    /// The register of money; the running half-year has no spending yet.
    static var sheet: Sheet {
        let rows = lines.enumerated().map { index, line in
            [
                "F" + String(index + 101).suffix(2), line.period, line.source, line.agency,
                String(line.allocated * million), line.spent.map { String($0 * million) } ?? "",
                line.spent == nil ? "" : "EV-68-\(line.period)",
            ]
        }
        return Sheet(FundingLine.declaration, rows: rows)
    }
}
