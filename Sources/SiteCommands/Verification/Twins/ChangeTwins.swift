import CampaignModel

/// What changed of the public record, as `data/changes.csv` tells it: the last that is told of a field is what the record
/// says, on the day of its release, for a reason that somebody gave. Where the ledger is at hand each change is held
/// against it, old and new, and none may be left out.
struct ChangeTwins {
    private let twins: ShownTwins
    private let table: PlainTable?

    init(_ twins: ShownTwins) throws(CommandFailure) {
        self.twins = twins
        table = try twins.table("changes")
    }

    private static let path = "data/changes.csv"

    /// A row.
    private struct Line {
        let id: String
        let release: Int?
        let kind: RecordChange.Kind?
        let name: RecordName
        let old: String
        let new: String
    }

    private func line(_ row: [String], _ table: PlainTable) -> Line {
        let text = { (head: String) in SpreadsheetFormula.undisarmed(table.cell(row, head)) }
        return Line(
            id: text("id"), release: Int(text("release")), kind: RecordChange.Kind(rawValue: text("change")),
            name: RecordName(text("kind"), text("key"), text("field")), old: text("old"), new: text("new"))
    }

    /// What it tells otherwise than the record, the releases and the reasons.
    func differences(from record: PublicRecord) throws(CommandFailure) -> [Diagnostic] {
        guard let table else { return [] }
        let (dates, revisions) = (try twins.releases(), try ToldRevisions(twins))
        var found: [Diagnostic] = []
        var newest: [RecordName: (number: Int, line: Line)] = [:]
        var unreleased: Set<RecordName> = []
        for row in table.rows {
            let line = line(row, table)
            // What isn't released yet no record holds: it is told as such.
            if line.release == nil { unreleased.formUnion([line.name, line.name.ofRow]) }
            let number = line.release ?? 0
            if number > newest[line.name]?.number ?? 0 { newest[line.name] = (number, line) }
            if line.release.map({ dates[$0]?.date ?? "?" }) ?? "" != table.cell(row, "released_on") {
                found += twins.told([line.id], in: Self.path, than: ReleaseChain.path)
            }
            let words = ["reason_vi", "reason_en", "by"].map { SpreadsheetFormula.undisarmed(table.cell(row, $0)) }
            if !revisions.hold(reason: Array(words.prefix(2)), by: words[2], on: table.cell(row, "on")) {
                found += twins.told([line.id], in: Self.path, than: "data/revisions.csv")
            }
        }
        let wrong = newest.values.map(\.line).filter { line in
            if unreleased.contains(line.name) || unreleased.contains(line.name.ofRow) { return false }
            // A row that came or went after its field changed says more of it.
            if let row = newest[line.name.ofRow], (line.release ?? .max) <= row.number, !line.name.field.isEmpty {
                return false
            }
            return switch line.kind {
            case .rowAdded: !record.holds(line.name)
            case .rowLeft: record.holds(line.name)
            case nil: true
            case .filled, .changed, .emptied: record[line.name] ?? "" != line.new
            }
        }
        return found + twins.told(wrong.map(\.id).sorted(), in: Self.path, than: "data/record.csv")
    }

    /// What it tells otherwise than the ledger, or doesn't tell.
    func differences(from ledger: LedgerReading) -> [Diagnostic] {
        guard let table else { return [] }
        let lines = Dictionary(grouping: table.rows.map { line($0, table) }) { $0.release ?? 0 }
        var before: PublicRecord?
        var found: [Diagnostic] = []
        for (stored, facts) in zip(ledger.releases, ledger.facts) where stored.release.record != nil {
            let number = stored.release.number
            var after = before ?? PublicRecord()
            after.apply(facts)
            if let before {
                let told = lines[number] ?? []
                let wrong = told.filter { !ChangeTwins.isTrue($0, before, after) }.map(\.id)
                let names = Set(told.map(\.name))
                let left = facts.map(\.name).filter { !names.contains($0) && !names.contains($0.ofRow) }
                let file = "ledger/\(Release.stem(of: number))-record.csv"
                found += twins.told(wrong + left.map(\.description), in: Self.path, than: file)
            }
            before = after
        }
        return found
    }

    private static func isTrue(_ line: Line, _ before: PublicRecord, _ after: PublicRecord) -> Bool {
        switch line.kind {
        case .rowAdded: return !before.holds(line.name) && after.holds(line.name)
        case .rowLeft: return before.holds(line.name) && !after.holds(line.name)
        case nil: return false
        case .filled, .changed, .emptied:
            // Words of old aren't repeated.
            let old = before[line.name] ?? ""
            return after[line.name] ?? "" == line.new && (line.old.isEmpty || line.old == old)
        }
    }
}
