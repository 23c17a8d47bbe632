import CampaignModel

/// What was read of a ledger, and what is wrong with it.
struct LedgerReading: Sendable {
    /// The releases, in order.
    private(set) var releases: [StoredRelease] = []
    /// The figures that changed with each release.
    private(set) var changes: [[LedgerRow]] = []
    /// The facts that changed with each release; none where it has no record.
    private(set) var facts: [[FactRow]] = []
    /// What the site was held against; nothing where that couldn't be done.
    var history: RecordHistory?
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []

    /// How many releases were judged on a day or before.
    func count(asOf day: CalendarDate) -> Int {
        releases.prefix { $0.release.asOf <= day }.count
    }

    /// What each release told of figures; nothing where the ledger can't be trusted.
    var releasedRows: [ReleasedRows] {
        guard diagnostics.isEmpty else { return [] }
        return zip(releases, changes).map { ReleasedRows(asOf: $0.release.asOf, rows: $1) }
    }

    /// The last release that was judged on a day or before.
    func last(asOf day: CalendarDate) -> Release? {
        releases.last { $0.release.asOf <= day }?.release
    }

    /// What the releases up to one left published.
    func state(after release: Release, in campaign: Campaign) -> LedgerState {
        var state = LedgerState()
        for rows in changes.prefix(release.number) { state.apply(rows, in: campaign) }
        return state
    }

    /// What the releases up to one left in the public record; nothing where it has none.
    func record(after release: Release) -> PublicRecord? {
        guard release.record != nil else { return nil }
        var record = PublicRecord()
        for rows in facts.prefix(release.number) { record.apply(rows) }
        return record
    }

    /// Notes a fault of a file.
    mutating func add(_ fault: LedgerFault, in file: String) {
        diagnostics.append(.brokenLedger(fault, at: SourcePlace(file: file)))
    }

    /// Notes what is wrong with the figures.
    mutating func add(_ found: [Diagnostic]) {
        diagnostics += found
    }

    /// Takes the changes of the release read last.
    mutating func add(_ rows: [LedgerRow], facts: [FactRow]) {
        changes.append(rows)
        self.facts.append(facts)
    }

    /// Takes a release and checks that it is what it says and follows the one before.
    mutating func add(_ stored: StoredRelease, in file: String) {
        let before = releases.last
        if ReleaseHash.of(stored.release) != stored.hash { add(.altered, in: file) }
        if stored.release.previous != before?.hash { add(.unchained, in: file) }
        if let earlier = before?.release,
            stored.release.date < earlier.date || stored.release.asOf < earlier.asOf
        {
            add(.backdated, in: file)
        }
        if before?.release.record != nil, stored.release.record == nil { add(.unrecorded, in: file) }
        if let signature = stored.signature, !signature.isValid(for: stored.release) { add(.missigned, in: file) }
        releases.append(stored)
    }

    /// Notes each release that a key didn't sign.
    mutating func expect(publicKey: String, fileOf: (Int) -> String) {
        for stored in releases where stored.signature?.publicKey != publicKey {
            add(stored.signature == nil ? .unsigned : .otherKey, in: fileOf(stored.release.number))
        }
    }

    /// Notes each release that isn't signed with a key that the site names. Releases from before anybody signed may be
    /// unsigned, the newest may not.
    mutating func expect(siteKeys: [String], fileOf: (Int) -> String) {
        guard !siteKeys.isEmpty else { return }
        let newest = releases.last?.release.number
        var isSigning = false
        for stored in releases {
            let number = stored.release.number
            guard let key = stored.signature?.publicKey else {
                if isSigning || number == newest { add(.unsigned, in: fileOf(number)) }
                continue
            }
            isSigning = true
            if !siteKeys.contains(key) { add(.otherKey, in: fileOf(number)) }
        }
    }

    /// Adds up the changes of all releases, and notes each one whose sums or whose root aren't what it says.
    mutating func checkFigures(fileOf: (Int) -> String) {
        var all: [String: LedgerEntry] = [:]
        var record = PublicRecord()
        for ((stored, rows), facts) in zip(zip(releases, changes), facts) {
            for row in rows { all[row.name] = row.entry.state == .notReported ? nil : row.entry }
            let sorted = all.map { LedgerRow(name: $0.key, entry: $0.value) }
                .sorted { LedgerFile.precedes($0.name, $1.name) }
            let hash = ReleaseHash.of(LedgerFile.bytes(of: sorted))
            if sorted.count != stored.release.figures || hash != stored.release.figuresHash {
                add(.otherFigures, in: fileOf(stored.release.number))
            }
            guard let frozen = stored.release.record else { continue }
            record.apply(facts)
            let tree = ReleaseTree(figures: sorted, record: record.rows)
            if record.count != frozen.facts || tree.recordHash != frozen.hash || tree.root != frozen.root {
                add(.otherRecord, in: fileOf(stored.release.number))
            }
        }
    }
}
