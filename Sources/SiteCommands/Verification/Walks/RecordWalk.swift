import CampaignModel

/// The public record of earlier releases, worked out backwards from that of the last one by what `data/changes.csv` tells.
/// Each release names the hash of its record, how many facts that had and how many changed: no change can be left out
/// unseen, and none told otherwise.
///
/// Words of old aren't repeated, and of a row that left nobody can read what it said: then facts are counted. A release of
/// which it can't be told which figures came with it, and what they rest on, isn't judged.
struct RecordWalk {
    private let chain: ReleaseChain
    private let lines: [Int: [ChangeTwins.Line]]
    /// The figures that came with each release; nothing for releases of which that isn't known.
    private let added: [Int: Set<String>]
    private var record: PublicRecord
    /// Whether every fact is as it was, so that its hash can be held against the release's.
    private var isWhole = true
    /// Rows of which nobody can read how many facts they had.
    private var unknown: Set<RecordName> = []

    /// - Parameters:
    ///   - added: The figures that came with each release, where nothing else became of figures than the lines tell.
    ///   - record: What the last release froze.
    init(_ lines: [ChangeTwins.Line], added: [Int: Set<String>], record: PublicRecord, chain: ReleaseChain) {
        self.chain = chain
        self.added = added
        self.record = record
        self.lines = Dictionary(grouping: lines) { $0.release ?? 0 }
    }

    /// The number of the newest release of which something else is told than it says; nothing where there is none.
    func wrongRelease() -> Int? {
        var walk = self
        for place in chain.releases.indices.dropFirst().reversed() {
            let release = chain.releases[place].release
            guard let frozen = release.record, let before = chain.releases[place - 1].release.record else { return nil }
            if !walk.stepBack(release.number, frozen, before) { return release.number }
        }
        return nil
    }

    /// How many facts came, went and changed, as far as that is told.
    private struct Counts {
        var (came, went, changed, rowsLeft) = (0, 0, 0, 0)
        var isCertain = true
    }

    /// Takes back what a release is told to have done, and says whether that may be all of it.
    private mutating func stepBack(_ number: Int, _ frozen: Release.Record, _ before: Release.Record) -> Bool {
        var counts = Counts()
        let told = lines[number] ?? []
        for line in told where !line.isOfBasis {
            guard isNow(line) else { return false }
            takeBack(line, &counts)
        }
        takeBackBases(added[number], told.filter(\.isOfBasis), &counts)
        guard counts.isCertain else {
            isWhole = false
            return true
        }
        // What remains are the facts of rows that left.
        let left = frozen.changes - counts.came - counts.went - counts.changed
        guard left >= counts.rowsLeft, (left > 0) == (counts.rowsLeft > 0),
            counts.came - counts.went - left == frozen.facts - before.facts
        else { return false }
        return !isWhole || ReleaseHash.of(RecordFile.bytes(of: record.rows)) == before.hash
    }

    /// Whether the record says what a line says of it.
    private func isNow(_ line: ChangeTwins.Line) -> Bool {
        switch line.kind {
        case .rowAdded: return record.holds(line.name)
        case .rowLeft: return !record.holds(line.name)
        case nil: return false
        case .filled, .changed, .emptied:
            if unknown.contains(line.name.ofRow) { return true }
            let now = record[line.name] ?? ""
            return now == line.new || now == RecordWalk.something
        }
    }

    private mutating func takeBack(_ line: ChangeTwins.Line, _ counts: inout Counts) {
        switch line.kind {
        case .rowAdded:
            let facts = record.facts(of: line.name.ofRow)
            if unknown.contains(line.name.ofRow) { counts.isCertain = false }
            counts.came += facts.count
            record.apply(facts.map { FactRow(RecordName(line.name.record, line.name.key, $0.field), "") })
        case .rowLeft:
            counts.rowsLeft += 1
            unknown.insert(line.name.ofRow)
            put(RecordName(line.name.record, line.name.key, RecordWalk.something), "")
        case .filled:
            counts.came += 1
            record.apply([FactRow(line.name, "")])
        case .changed:
            counts.changed += 1
            put(line.name, line.old)
        case .emptied:
            counts.went += 1
            put(line.name, line.old)
        case nil: break
        }
    }

    /// Stands for what nobody can read any more.
    private static let something = "?"

    private mutating func put(_ name: RecordName, _ old: String) {
        if old.isEmpty { isWhole = false }
        record.apply([FactRow(name, old.isEmpty ? RecordWalk.something : old)])
    }

    /// What figures rest on, which the record keeps together by unit and period: without those that came, and as it was
    /// told before.
    private mutating func takeBackBases(
        _ added: Set<String>?, _ told: [ChangeTwins.Line], _ counts: inout Counts
    ) {
        guard let added else {
            counts.isCertain = false
            return
        }
        var rows = RestingFigures(added.union(told.map(\.name.key)), in: record)
        rows.remove(added)
        for line in told { rows.put(line.old, in: line.name.field, of: line.name.key) }
        // The order of figures within a fact isn't known where one moved.
        if !told.isEmpty { isWhole = false }
        for fact in rows.changes(to: record) {
            let now = record[fact.name]
            if fact.value.isEmpty {
                counts.came += 1
            } else if now == nil {
                counts.went += 1
            } else {
                counts.changed += 1
            }
            record.apply([fact])
        }
    }
}
