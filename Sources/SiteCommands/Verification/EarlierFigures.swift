import CampaignModel

/// The figures of releases, as far as they are known: from a ledger, or worked out backwards and proven by hashes.
///
/// Dated copies hold less: of an indicator with a figure that is kept back today only what today's figures say as well
/// (`ReleaseCopies`).
struct EarlierFigures {
    private var figures: [Int: [String: LedgerEntry]] = [:]

    /// Nothing is known.
    init() {}

    /// Adds the changes of all releases of a ledger up.
    init(_ ledger: LedgerReading) {
        var all: [String: LedgerEntry] = [:]
        for (stored, rows) in zip(ledger.releases, ledger.changes) {
            for row in rows { all[row.name] = row.entry.state == .notReported ? nil : row.entry }
            add(all, of: stored.release.number)
        }
    }

    mutating func add(_ all: [String: LedgerEntry], of release: Int) { figures[release] = all }

    mutating func add(_ rows: [LedgerRow], of release: Int) {
        add(Dictionary(rows.map { ($0.name, $0.entry) }, uniquingKeysWith: { first, _ in first }), of: release)
    }

    /// What a release told; nothing where that isn't known.
    subscript(release: Int) -> [String: LedgerEntry]? { figures[release] }

    /// The figures of a release that its copy must tell, if a later release is what is told today. Of figures that left
    /// with their register nothing is known.
    func due(in release: Int, today: Int) -> [LedgerRow] {
        guard let told = figures[release], let now = figures[today] else { return [] }
        let guarded = Set(now.lazy.filter { $1.state == .suppressed }.map { EarlierFigures.indicator($0.key) })
        return told.compactMap { key, entry in
            guard let today = now[key] else { return nil }
            let isTold = !guarded.contains(EarlierFigures.indicator(key)) || entry.saysTheSame(as: today)
            return isTold ? LedgerRow(name: key, entry: entry) : nil
        }
    }

    private static func indicator(_ key: String) -> Substring { key.prefix { $0 != "@" } }
}
