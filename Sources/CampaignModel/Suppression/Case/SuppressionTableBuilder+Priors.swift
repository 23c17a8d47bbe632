extension SuppressionTableBuilder {
    /// Whether a choice hides a count that an earlier release told, or tells one that it hid: who keeps the files of
    /// both would know more than either tells.
    func differsFromReleases(_ chosen: ProtectedTable) -> Bool {
        let kept = chosen.withheld.reduce(into: [Int: Bool]()) { $0[$1.cell] = $1.hidesDenominator }
        return table.cells.indices.contains { cell in
            let row = sheet.suppression.rows[row(of: cell)]
            return switch row.prior {
            case .none: false
            case .published: kept[cell] != nil
            case .suppressed(let showedDenominator):
                kept[cell] == nil || row.denominator != nil && kept[cell] == showedDenominator
            }
        }
    }
}
