import CampaignModel

/// Ties tables to those that hold their codes, where no declaration can: what people write freely may be a code and may
/// be words, and what was released once may be listed no more. A tie that a row would break isn't promised.
struct TableLinks {
    /// The figures that tables name and that are listed, in order.
    let figures: [FigureKey]
    private let hasFigures: Bool
    private let known: [String: Set<String>]

    private static let ties: [(table: String, column: String, to: String, field: String)] = [
        ("revisions", "figure", "figures", "key"), ("releases", "key", "figures", "key"),
        ("revisions", "by", "units", "code"), ("releases", "by", "units", "code"), ("changes", "by", "units", "code"),
        ("task-changes", "by", "units", "code"), ("targets", "period", "periods", "id"),
    ]

    /// - Parameter listed: The figures, if they are one table.
    init(_ tables: [DataTable], _ campaign: Campaign, listed: FigureRows?) {
        var named: Set<FigureKey> = []
        for tie in TableLinks.ties where tie.to == "figures" && listed != nil {
            guard let table = tables.first(where: { $0.name == tie.table }),
                let column = table.fields.firstIndex(where: { $0.name == tie.column })
            else { continue }
            table.forEachRow { _, cells in
                if case .text(let name) = cells[column], let key = campaign.key(named: name) { named.insert(key) }
            }
        }
        var figures: [FigureKey] = []
        for unit in Set(named.map(\.unit)).sorted() {
            listed?.forEach(of: unit) { if named.contains($0.key) { figures.append($0.key) } }
        }
        self.figures = figures
        hasFigures = listed != nil
        known = [
            "figures": Set(figures.map(campaign.name)), "units": Set(campaign.units.ids),
            "periods": Set(campaign.periods.ids),
        ]
    }

    /// The table with the ties that all of its rows keep.
    func tied(_ table: DataTable) -> DataTable {
        TableLinks.ties.filter { $0.table == table.name }.reduce(table) { table, tie in
            // Figures that come in a file a period are no table that others could name.
            let isThere = tie.to != "figures" || hasFigures
            return isThere
                ? table.referring(tie.column, to: tie.to, tie.field, known: known[tie.to] ?? []) : table
        }
    }
}
