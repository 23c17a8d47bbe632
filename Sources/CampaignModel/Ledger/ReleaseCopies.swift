/// The figures of each release, as far as they may be told today: what dated copies of the open data hold.
///
/// Relations that readers know tie figures of one indicator together – sums, groups, series that add up. So wherever an
/// indicator has a figure that is kept back today, a copy tells of its older figures only what today's say as well: an
/// old neighbour could give back what is kept back now. Of other indicators it tells what the release told.
public struct ReleaseCopies: Sendable {
    /// A figure and what was published of it.
    public struct Row: Sendable {
        /// Which figure.
        public let key: FigureKey
        /// What was published.
        public let entry: LedgerEntry
    }

    /// The figures of one period in one release.
    public struct Part: Sendable {
        /// Which period.
        public let period: RegisterIndex<Period>
        /// The number of the release since which they are the same, from 1.
        public let since: Int
        /// The figures in the order of their keys.
        public let figures: [Row]
    }

    /// The figures of a release.
    public struct Copy: Sendable {
        /// The periods that it has figures in, in the order of the register.
        public let parts: [Part]
        /// How many of its figures aren't told: those that could give back what is kept back today, and those of units or
        /// indicators that are in no register any more.
        public let leftOut: Int
    }

    /// A copy for each release, in order.
    public let copies: [Copy]

    /// Reads them off the rows of all releases, in order.
    public init(releases: [[LedgerRow]], in campaign: Campaign) {
        var guarded: Set<RegisterIndex<Indicator>> = []
        for figure in campaign.figures.figures where figure.state == .suppressed {
            guarded.insert(figure.key.indicator)
        }
        var names = FigureNames(campaign)
        var state = LedgerState()
        var parts: [RegisterIndex<Period>: (part: Part, leftOut: Int)] = [:]
        copies = releases.enumerated().map { position, rows in
            // A row may say no more than that one more reason was given.
            let keys = rows.map { names.key(named: $0.name) }
            let touched = Set(
                zip(rows, keys).compactMap { row, key -> RegisterIndex<Period>? in
                    guard let key else { return nil }
                    let old = state.entries[key] ?? .notReported(revisions: 0)
                    return old.saysTheSame(as: row.entry) ? nil : key.period
                })
            state.apply(rows, of: keys)
            var entries: [RegisterIndex<Period>: [FigureKey]] = [:]
            for key in state.entries.keys where touched.contains(key.period) {
                entries[key.period, default: []].append(key)
            }
            for period in touched {
                let figures = (entries[period] ?? []).sorted().compactMap { key in
                    state.entries[key].flatMap { ReleaseCopies.told($0, of: key, guarded, campaign) }
                }
                let part = Part(period: period, since: position + 1, figures: figures)
                parts[period] = (part, (entries[period]?.count ?? 0) - figures.count)
            }
            return Copy(
                parts: parts.values.map(\.part).filter { !$0.figures.isEmpty }.sorted { $0.period < $1.period },
                leftOut: parts.values.reduce(state.strays.count) { $0 + $1.leftOut })
        }
    }

    private static func told(
        _ entry: LedgerEntry, of key: FigureKey, _ guarded: Set<RegisterIndex<Indicator>>, _ campaign: Campaign
    ) -> Row? {
        guard guarded.contains(key.indicator) else { return Row(key: key, entry: entry) }
        let today = campaign.figures[key]
        return entry.saysTheSame(as: LedgerEntry(today)) ? Row(key: key, entry: entry) : nil
    }
}
