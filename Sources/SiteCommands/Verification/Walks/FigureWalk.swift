import CampaignModel

/// The figures of earlier releases, worked out backwards from those of the last one by what `data/releases.csv` tells. The
/// hash that each release names shows whether that is all of it: no line can be left out unseen, and none changed.
///
/// Where the table doesn't tell enough – an old number that is kept back today, figures of one indicator and period that
/// came with several releases – the way back ends, and what lies before isn't judged.
struct FigureWalk {
    private let chain: ReleaseChain
    private let lines: [Int: [Line]]
    private let days: [String: CalendarDate]
    /// The days of the reasons for each figure that nobody took back on the way yet.
    private var reasons: [String: [CalendarDate]] = [:]
    private var state: [String: LedgerEntry] = [:]
    private let hidden: Set<String>
    private let hasLeft: Bool

    /// - Parameters:
    ///   - rows: The figures of the last release, as it froze them.
    ///   - hasLeft: Whether rows of registers may have left, and their figures with them: those are in no table.
    init?(_ twins: ShownTwins, rows: [LedgerRow], chain: ReleaseChain, hasLeft: Bool) throws(CommandFailure) {
        guard let table = try twins.table("releases"), let revisions = try twins.table("revisions") else { return nil }
        self.chain = chain
        self.hasLeft = hasLeft
        lines = Dictionary(grouping: table.rows.map { Line($0, table) }, by: \.release)
        state = Dictionary(rows.map { ($0.name, $0.entry) }, uniquingKeysWith: { first, _ in first })
        hidden = Set(rows.lazy.filter { $0.entry.state == .suppressed }.map(\.name))
        days = twins.figures.byKey.compactMapValues { CalendarDate(iso: $0["reported_on"]) }
        for row in revisions.rows where revisions.cell(row, "field").isEmpty {
            guard let day = CalendarDate(iso: revisions.cell(row, "on")) else { continue }
            reasons[revisions.cell(row, "key"), default: []].append(day)
        }
    }

    /// What came of the way back.
    struct Outcome {
        /// The newest release of which something else is told than its hash allows.
        var wrongRelease: Int?
        /// The figures that came with each release, as far back as hashes prove it.
        var added: [Int: Set<String>] = [:]
        /// The figures of each release, as far back.
        var figures = EarlierFigures()
    }

    /// Goes back as far as the table tells enough.
    ///
    /// - Parameter keepsFigures: Whether the figures of each release are wanted.
    func run(keepsFigures: Bool) -> Outcome {
        var (walk, outcome) = (self, Outcome())
        // A country has millions of figures, and each step hashes them all.
        var budget = 20_000_000
        for place in chain.releases.indices.dropFirst().reversed() {
            budget -= walk.state.count
            guard budget > 0 else { break }
            let (number, before) = (chain.releases[place].release.number, walk.state)
            switch walk.step(back: place) {
            case .proven:
                outcome.added[number] = Set(before.keys.filter { walk.state[$0] == nil })
                if keepsFigures { outcome.figures.add(walk.state, of: chain.releases[place - 1].release.number) }
            case .unknown: return outcome
            case .wrong:
                outcome.wrongRelease = number
                return outcome
            }
        }
        return outcome
    }

    /// Periods that have another number of figures than all lines together say.
    var wrongPeriods: [String] {
        var counts: [String: Int] = [:]
        for key in state.keys { counts[FigureWalk.period(key), default: 0] += 1 }
        for line in lines.values.joined() {
            switch line.change {
            case .added: counts[line.period, default: 0] -= line.count
            case .withdrawn: counts[line.period, default: 0] += line.count
            case .changed, .unchanged, nil: break
            }
        }
        return counts.filter { $1 != 0 }.keys.sorted()
    }

    private static func period(_ key: String) -> String {
        let parts = key.split(separator: "@")
        return parts.count > 2 ? String(parts[2]) : ""
    }

    private enum Step {
        case proven
        case unknown
        case wrong
    }

    /// Takes back what a release is told to have done.
    private mutating func step(back place: Int) -> Step {
        let (release, before) = (chain.releases[place].release, chain.releases[place - 1].release)
        var isCertain = true
        for line in lines[release.number] ?? [] {
            if let key = line.key {
                guard !hidden.contains(key), line.old != nil else { return .unknown }
                guard line.new.map({ isNow($0, key) }) ?? false else { return .wrong }
                takeBack(line, key)
            } else if let kept = takeAway(line, since: before.asOf) {
                isCertain = isCertain && kept
            } else {
                return .unknown
            }
        }
        // Figures of indicators that left the catalogue are in no table, but nothing makes fewer figures more.
        if state.count > before.figures { return .wrong }
        if state.count < before.figures { return hasLeft || before.record == nil ? .unknown : .wrong }
        if holds(before, since: release) { return .proven }
        return isCertain && accountCount <= FigureWalk.tries ? .wrong : .unknown
    }

    private func isNow(_ entry: LedgerEntry, _ key: String) -> Bool {
        state[key].map { $0.saysTheSame(as: entry) } ?? (entry.state == .notReported)
    }

    /// A figure that was changed or withdrawn, as it was before; the reason for it wasn't given then.
    private mutating func takeBack(_ line: Line, _ key: String) {
        guard let old = line.old else { return }
        var given = reasons[key]?.count ?? 0
        if line.hasReason, given > 0 {
            reasons[key]?.removeLast()
            given -= 1
        }
        state[key] = old.revised(line.hasReason || state[key] == nil ? given : state[key]?.revisions ?? given)
    }

    /// Figures that were added go again. Where others of their kind came with another release, those go that were reported
    /// since the release before, if they are as many as told.
    ///
    /// - Returns: Whether it is certain which they are; nothing where that can't be told.
    private mutating func takeAway(_ line: Line, since day: CalendarDate) -> Bool? {
        let all = state.keys.filter { key in
            FigureWalk.period(key) == line.period && line.indicators.contains(String(key.prefix { $0 != "@" }))
        }
        let new = all.count == line.count ? all : all.filter { days[$0].map { $0 > day } ?? false }
        guard new.count == line.count else { return nil }
        for key in new { state[key] = nil }
        return all.count == line.count
    }

    /// Whether the figures are those of a release, for some account of which reasons were given since.
    private mutating func holds(_ before: Release, since release: Release) -> Bool {
        let known = revised
        // What was given between the two releases is the likely account.
        let likely = given(known, after: before.date, release.date)
        if isRight(before, [:]) || isRight(before, likely) { return true }
        guard accountCount <= FigureWalk.tries else { return false }
        return accounts(known).contains { isRight(before, $0) }
    }

    /// How many accounts there are of which reasons were given since, up to a bound.
    private var accountCount: Int { revised.reduce(1) { min(1000, $0 * ($1.count + 1)) } }

    /// The most accounts that are tried.
    private static let tries = 64

    /// Figures with reasons that may have been given since, and how many those are.
    private var revised: [(key: String, count: Int)] {
        state.compactMap { key, entry in entry.revisions > 0 ? (key, entry.revisions) : nil }.sorted { $0.0 < $1.0 }
    }

    private func given(
        _ known: [(key: String, count: Int)], after day: CalendarDate, _ end: CalendarDate
    ) -> [String: Int] {
        var given: [String: Int] = [:]
        for (key, count) in known {
            let since = (reasons[key] ?? []).count { $0 > day && $0 <= end }
            if since > 0 { given[key] = min(since, count) }
        }
        return given
    }

    private func accounts(_ known: [(key: String, count: Int)]) -> [[String: Int]] {
        known.reduce([[:]]) { accounts, figure in
            accounts.flatMap { account in
                (0...figure.count).map { account.merging([figure.key: $0]) { $1 } }
            }
        }
    }

    /// Whether the figures hash to those of a release when some reasons are left out; then they are.
    private mutating func isRight(_ before: Release, _ left: [String: Int]) -> Bool {
        var tried = state
        for (key, count) in left {
            if let entry = tried[key] { tried[key] = entry.revised(entry.revisions - count) }
        }
        let rows = tried.map { LedgerRow(name: $0.key, entry: $0.value) }
            .sorted { LedgerFile.precedes($0.name, $1.name) }
        guard ReleaseHash.of(LedgerFile.bytes(of: rows)) == before.figuresHash else { return false }
        state = tried
        for (key, count) in left { reasons[key] = reasons[key]?.dropLast(count) }
        return true
    }
}

extension FigureWalk {
    /// A line of the table.
    private struct Line {
        let release: Int
        let change: ReleaseNews.Change?
        let period: String
        let indicators: Set<String>
        let count: Int
        /// The figure; nothing where many were added.
        let key: String?
        /// What was published before; nothing where that can't be read.
        let old: LedgerEntry?
        let new: LedgerEntry?
        let hasReason: Bool

        init(_ row: [String], _ table: PlainTable) {
            let text = { (head: String) in table.cell(row, head) }
            release = Int(text("release")) ?? 0
            period = text("period")
            indicators = Set(text("indicators").split(separator: ";").map(String.init))
            count = ToldCount.of(text("figures")) ?? 0
            key = text("key").isEmpty ? nil : text("key")
            change = ReleaseNews.Change(rawValue: text("change"))
            (old, new) = (Line.entry("old", text), Line.entry("new", text))
            hasReason = !text("on").isEmpty
        }

        private static func entry(_ part: String, _ text: (String) -> String) -> LedgerEntry? {
            Figure.State(rawValue: text("\(part)_state")).map { state in
                LedgerEntry(
                    state: state, value: Double(text("\(part)_value")), numerator: Int(text("\(part)_numerator")),
                    denominator: Int(text("\(part)_denominator")), revisions: 0)
            }
        }
    }
}

extension LedgerEntry {
    /// The same with another number of reasons.
    fileprivate func revised(_ revisions: Int) -> LedgerEntry {
        LedgerEntry(
            state: state, value: value, numerator: numerator, denominator: denominator, revisions: revisions)
    }
}
