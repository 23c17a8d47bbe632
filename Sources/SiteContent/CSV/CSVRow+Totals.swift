import CampaignModel

extension CSVRow {
    /// True when the first cell calls the row a total: “Tổng cộng”, “Cộng”, “Total”.
    var isTotal: Bool {
        let cell = bytes(at: 0)
        guard let first = cell.first, CSVRow.initials.contains(first) else { return false }
        return CSVRow.totals.contains(TextFold.fold(String(decoding: cell, as: UTF8.self)))
    }

    private static let initials = Set("TtCcSs".utf8)
    private static let totals: Set<String> = ["tong", "tong cong", "tong so", "cong", "total", "totals", "sum"]
}
