import CampaignModel
import SiteRendering

/// The reasons that `data/releases.csv` tells of figures which the program counts: the program's own, each as it follows
/// from what the row says of the figure before and since.
struct OwnReasons {
    private let table: PlainTable
    private let figures: ToldFigures
    /// Whether the table tells any: earlier programs told none.
    private let areTold: Bool

    init(_ table: PlainTable, _ figures: ToldFigures) {
        self.table = table
        self.figures = figures
        let words = ComputedReason.allCases.compactMap { $0.words.wordings[.vietnamese] }
        areTold = table.rows.contains { words.contains(table.cell($0, "reason_vi")) }
    }

    /// Whether the program counts a figure.
    func areOf(_ key: String) -> Bool { figures.byKey[key]?["source"] == Figure.computedSource }

    /// Whether a row gives the reason of the program, and no other, as nobody else gave one.
    ///
    /// - Parameter words: The reason in Vietnamese and in English, and by whom it was given.
    func hold(_ words: [String], for row: [String]) -> Bool {
        guard areTold, let reason = reason(of: row) else { return words.allSatisfy(\.isEmpty) }
        return zip(["vi", "en"], words).allSatisfy { language, told in
            table.column("reason_\(language)") == nil || reason.words.wordings[LanguageTag(language)] == told
        } && words.last == ""
    }

    /// What follows from both sides of a row; nothing where it tells none.
    private func reason(of row: [String]) -> ComputedReason? {
        guard let old = entry("old", row), let new = entry("new", row) else { return nil }
        return ComputedReason(RevisionHistory.Step(old: old, new: new))
    }

    private func entry(_ side: String, _ row: [String]) -> LedgerEntry? {
        guard let state = Figure.State(rawValue: table.cell(row, "\(side)_state")) else { return nil }
        return LedgerEntry(
            state: state, value: Double(table.cell(row, "\(side)_value")),
            numerator: Int(table.cell(row, "\(side)_numerator")),
            denominator: Int(table.cell(row, "\(side)_denominator")), revisions: 0)
    }
}
