import CampaignModel

extension CSVRow {
    /// True when the first cell calls the row a total: “Tổng cộng”, “Cộng”, “Total”.
    var isTotal: Bool {
        let cell = bytes(at: 0)
        guard let first = cell.first, CSVRow.initials.contains(first) else { return false }
        return CSVRow.totals.contains(TextFold.fold(String(decoding: cell, as: UTF8.self)))
    }

    /// True for a row that says the heads again, as tables that were pasted below one another have it.
    func repeats(_ heads: [String]) -> Bool {
        heads.count > 1 && heads.prefix(2).allSatisfy { bytes($0).elementsEqual($0.utf8) }
    }

    private static let initials = Set("TtCcSs".utf8)
    private static let totals: Set<String> = ["tong", "tong cong", "tong so", "cong", "total", "totals", "sum"]
}

extension Diagnostic {
    /// The heads once more, in the middle of a table.
    static func headsAgain(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "heads-again", at: place,
            summary: Bilingual(vi: "Dòng này lại là tên các cột", en: "This row says the names of the columns again"),
            explanation: Bilingual(
                vi: "Có lẽ hai bảng được dán nối nhau; tên cột chỉ đứng ở dòng đầu.",
                en: "Two tables were pasted below one another; the names stand in the first line only."),
            fix: Bilingual(
                vi: "Xóa dòng này, và xem các dòng bên dưới có lặp lại các dòng bên trên không.",
                en: "Delete it, and see whether the rows below repeat those above."))
    }
}
