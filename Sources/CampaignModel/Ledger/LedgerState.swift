/// All that is published at one time.
///
/// A figure that nobody reported is no entry, whether a row says so or not: the public reads the same.
public struct LedgerState: Sendable {
    /// The entries by key; none says “not reported”.
    public private(set) var entries: [FigureKey: LedgerEntry] = [:]
    /// Entries whose name has a part that is in no register any more.
    public private(set) var strays: [String: LedgerEntry] = [:]

    /// How many rows of `revisions.csv` speak of each figure, as far as that was counted.
    public private(set) var revisions: [FigureKey: Int] = [:]

    /// How many figures are published.
    public var count: Int { entries.count + strays.count }

    /// Nothing is published.
    public init() {}

    /// What a campaign publishes.
    public init(publishedBy campaign: Campaign) {
        for key in campaign.records.revisions.compactMap(\.key) { revisions[key, default: 0] += 1 }
        entries.reserveCapacity(campaign.figures.figures.count)
        for figure in campaign.figures.figures where figure.state != .notReported {
            entries[figure.key] = LedgerEntry(figure, revisions: revisions[figure.key] ?? 0)
        }
    }

    /// Carries out the rows of a release.
    public mutating func apply(_ rows: [LedgerRow], in campaign: Campaign) {
        var names = FigureNames(campaign)
        apply(rows, of: rows.map { names.key(named: $0.name) })
    }

    /// The same of figures whose names were looked up before.
    ///
    /// - Parameter keys: The key of each row; nothing where a part of its name is in no register.
    mutating func apply(_ rows: [LedgerRow], of keys: [FigureKey?]) {
        if entries.isEmpty { entries.reserveCapacity(rows.count) }
        for (row, key) in zip(rows, keys) {
            let entry = row.entry.state == .notReported ? nil : row.entry
            if let key {
                entries[key] = entry
            } else {
                strays[row.name] = entry
            }
        }
    }

    /// Everything as rows in the order of the ledger.
    public func rows(in campaign: Campaign) -> [LedgerRow] {
        let known = entries.map { LedgerRow(name: campaign.name(of: $0.key), entry: $0.value) }
        let rows = known + strays.map { LedgerRow(name: $0.key, entry: $0.value) }
        return rows.sorted { LedgerFile.precedes($0.name, $1.name) }
    }
}
