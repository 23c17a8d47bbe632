import CampaignModel

/// Holds the two histories – of figures and of all else – against the hashes and counts of every release.
struct HistoryWalks {
    let twins: ShownTwins
    let chain: ReleaseChain
    /// The figures of the last release; nothing where the site shows other ones.
    let figures: [LedgerRow]?
    /// The record of the last release.
    let record: PublicRecord

    /// What a table tells otherwise, or doesn't tell. A table that is known to be wrong isn't looked at.
    ///
    /// - Parameter earlier: Gets the figures of each release, as far back as hashes prove them.
    func differences(_ earlier: inout EarlierFigures) throws(CommandFailure) -> [Diagnostic] {
        guard !twins.isBlamed(ReleaseChain.path), let changes = try ChangeTwins(twins).lines else { return [] }
        var found: [Diagnostic] = []
        var added: [Int: Set<String>] = [:]
        for stored in chain.releases where stored.release.changes == 0 { added[stored.release.number] = [] }
        let hasLeft = changes.contains { $0.kind == .rowLeft && HistoryWalks.figureKinds.contains($0.name.record) }
        if let figures, let walk = try FigureWalk(twins, rows: figures, chain: chain, hasLeft: hasLeft) {
            found += twins.told(walk.wrongPeriods, in: HistoryTwins.path, than: "data/figures.csv")
            let outcome = walk.run(keepsFigures: CopyTwins.arePublished(in: twins))
            earlier = outcome.figures
            if found.isEmpty, let number = outcome.wrongRelease {
                found += twins.told(["release \(number)"], in: HistoryTwins.path, than: ReleaseChain.path)
            }
            added.merge(outcome.added) { $1 }
        }
        for number in try otherReleases() { added[number] = nil }
        for line in changes where line.name.record == "indicator" && line.name.field == "computed" {
            guard let number = line.release, let known = added[number] else { continue }
            added[number] = takenOver(line).map(known.union)
        }
        let walk = RecordWalk(changes, added: added, record: record, chain: chain)
        if found.isEmpty, !twins.isBlamed(ChangeTwins.path), let number = walk.wrongRelease() {
            found += twins.told(["release \(number)"], in: ChangeTwins.path, than: ReleaseChain.path)
        }
        return found
    }

    /// The figures that people report since a release, where the program worked them out before: what they rest on came with
    /// it. Nothing where the program took figures over, since what those rested on is told nowhere.
    private func takenOver(_ line: ChangeTwins.Line) -> Set<String>? {
        func levels(_ computation: String) -> Set<String>? {
            guard let rule = computation.split(separator: " ").first else { return [] }
            return ComputedRule(rawValue: String(rule)).map { Set($0.levels.map(\.rawValue)) }
        }
        guard let before = levels(line.old), let after = levels(line.new), after.isSubset(of: before) else {
            return nil
        }
        let released = before.subtracting(after)
        let rows = twins.figures.byIndicator[line.name.key] ?? []
        return Set(rows.filter { released.contains($0["unit_kind"]) }.map { $0["key"] })
    }

    /// Releases with which figures were withdrawn, or worked out: what those rested on before is told nowhere.
    private func otherReleases() throws(CommandFailure) -> Set<Int> {
        guard let table = try twins.table("releases") else { return Set(chain.releases.map(\.release.number)) }
        return Set(
            table.rows.filter { row in
                switch ReleaseNews.Change(rawValue: table.cell(row, "change")) {
                case .added, .unchanged: return false
                case .withdrawn, nil: return true
                case .changed:
                    let figure = twins.figures.byKey[table.cell(row, "key")]
                    return figure == nil || figure?["source"] == Figure.computedSource
                }
            }.map { Int(table.cell($0, "release")) ?? 0 })
    }

    /// Rows whose figures go with them.
    private static let figureKinds: Set<String> = ["indicator", "commune", "agency", "group", "period"]
}
