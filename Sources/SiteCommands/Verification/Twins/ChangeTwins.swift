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

    static let path = "data/changes.csv"

    /// A row.
    struct Line {
        let id: String
        let release: Int?
        let kind: RecordChange.Kind?
        let name: RecordName
        let old: String
        let new: String

        /// Whether it says what a figure rests on, which the record keeps together by unit and period.
        var isOfBasis: Bool {
            name.record == "figure" && ["evidence", "source", "reported_on"].contains(name.field)
        }
    }

    /// All rows; nothing where there is no table that can be trusted.
    var lines: [Line]? { table.map { table in table.rows.map { line($0, table) } } }

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
            let subject = line.name.record == "figure" ? line.name.key : line.name.row
            if !revisions.hold(reason: Array(words.prefix(2)), by: words[2], on: table.cell(row, "on"), of: subject) {
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
            case .filled, .changed, .emptied:
                line.isOfBasis ? !isBasis(line) : record[line.name] ?? "" != line.new
            }
        }
        return found + twins.told(wrong.map(\.id).sorted(), in: Self.path, than: "data/record.csv")
    }

    /// Whether a figure rests on what a line says, as far as it still rests on anything.
    private func isBasis(_ line: Line) -> Bool {
        guard let figure = twins.figures.byKey[line.name.key], figure["state"] != Figure.State.notReported.rawValue,
            figure["source"] != Figure.computedSource
        else { return true }
        return figure[line.name.field] == line.new
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
                let bases = ChangeTwins.bases(facts, before, after)
                let wrong = told.filter {
                    !($0.isOfBasis ? bases[$0.name] == [$0.old, $0.new] : ChangeTwins.isTrue($0, before, after))
                }.map(\.id)
                let names = Set(told.map(\.name))
                let changed = facts.map(\.name).filter { $0.record != "basis" } + bases.keys.sorted()
                let left = changed.filter { !names.contains($0) && !names.contains($0.ofRow) }
                let file = "ledger/\(Release.stem(of: number))-record.csv"
                found += twins.told(wrong + left.map(\.description), in: Self.path, than: file)
            }
            before = after
        }
        return found
    }

    /// What figures that are in two records rest on otherwise in the later one: old and new.
    private static func bases(
        _ facts: [FactRow], _ before: PublicRecord, _ after: PublicRecord
    ) -> [RecordName: [String]] {
        let rows = facts.filter { $0.name.record == "basis" }.map(\.name.key)
        let new = RestingFigures(rows: rows, in: after).parts
        let both = RestingFigures(rows: rows, in: before).parts.compactMap { name, old in
            new[name].map { (name, [old, $0]) }
        }
        return Dictionary(both, uniquingKeysWith: { first, _ in first }).filter { $1[0] != $1[1] }
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
