import CampaignModel

/// Changes of published figures that no row explains, told by what happened to them: where many of a period changed in one
/// way there is one cause, and one message.
struct FoldedChanges {
    /// What happened.
    fileprivate enum Kind: Hashable {
        case gone
        case kept
        case shown
        case changed
    }

    fileprivate struct Sort: Hashable {
        let kind: Kind
        let period: String
    }

    /// More than these of a sort are one message.
    private static let single = 5
    /// More periods than these are one message.
    private static let periods = 2

    private let rule: UnexplainedChanges
    private let changes: [LedgerChange]

    /// Sorts changes, which are in the order of the ledger. Where a whole period is gone, what must be kept back
    /// elsewhere has changed for that alone.
    ///
    /// - Parameter emptied: The periods of which nothing is reported any more: however few figures they had, one file is
    ///   the cause.
    init(_ changes: [LedgerChange], of rule: UnexplainedChanges, emptied: Set<String> = []) {
        let gone = Dictionary(grouping: changes.filter { Kind($0) == .gone }, by: Self.period)
        lost = Set(gone.filter { $1.count > Self.single || $1.count > 1 && emptied.contains($0) }.keys)
        let isLacking = !lost.isEmpty
        self.changes = changes.filter { change in
            let kind = Kind(change)
            return !(isLacking && (kind == .kept || kind == .shown))
        }
        self.rule = rule
    }

    /// The periods of which many figures are gone.
    let lost: Set<String>

    private static func period(_ change: LedgerChange) -> String {
        change.name.split(separator: "@").dropFirst(2).first.map(String.init) ?? ""
    }

    /// The changes that are told one by one: their places are asked for.
    var singles: [LedgerChange] {
        sorts.filter { !isOneCause($0, $1) }.values.flatMap(\.self)
    }

    /// A message for each sort of many.
    func folded(in observations: String) -> [Diagnostic] {
        let many = sorts.filter { isOneCause($0, $1) }
        return Dictionary(grouping: many.keys, by: \.kind).flatMap { kind, sorts -> [Diagnostic] in
            // What happened in period after period has one cause too.
            let periods = sorts.map(\.period).sorted()
            let parts = periods.count > Self.periods ? [periods] : periods.map { [$0] }
            return parts.map { periods -> Diagnostic in
                let names = periods.flatMap { many[Sort(kind: kind, period: $0)] ?? [] }.map(\.name)
                return Diagnostic.unexplainedFigures(
                    names, kind.words, of: rule,
                    at: SourcePlace(file: "\(observations)/\(periods.first ?? "").csv"))
            }
        }
    }

    private func isOneCause(_ sort: Sort, _ changes: [LedgerChange]) -> Bool {
        changes.count > Self.single || sort.kind == .gone && lost.contains(sort.period)
    }

    private var sorts: [Sort: [LedgerChange]] {
        Dictionary(grouping: changes) { change in
            Sort(kind: Kind(change), period: Self.period(change))
        }
    }
}

extension FoldedChanges.Kind {
    fileprivate init(_ change: LedgerChange) {
        switch (change.old?.state, change.new.state) {
        case (_, .notReported): self = .gone
        case (_, .suppressed): self = .kept
        case (.suppressed, _): self = .shown
        default: self = .changed
        }
    }

    fileprivate var words: Bilingual {
        switch self {
        case .gone: Bilingual(vi: "không còn", en: "are gone")
        case .kept: Bilingual(vi: "nay không công bố", en: "are kept back now")
        case .shown: Bilingual(vi: "trước không công bố, nay hiện ra", en: "were kept back and are shown now")
        case .changed: Bilingual(vi: "khác đi", en: "are different")
        }
    }
}

extension Diagnostic {
    /// Many published figures of a period changed in one way: one cause, one message.
    static func unexplainedFigures(
        _ names: [String], _ words: Bilingual, of rule: UnexplainedChanges, at place: SourcePlace
    ) -> Diagnostic {
        let (release, file) = (rule.release, rule.revisionsFile)
        let row = LedgerWords.row(names.first ?? "", on: release.date, rule.languages)
        let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
        return Diagnostic(
            .error, "unexplained-change", at: place,
            summary: Bilingual(
                vi: "\(names.count) số liệu đã công bố \(words.vietnamese) mà không nêu lý do: \(list)",
                en: "\(names.count) published figures \(words.english) without a reason: \(list)"),
            explanation: Bilingual(
                vi:
                    "Bản công bố số \(release.number) (\(release.date)) đã ghi các số liệu này. Người dân phải biết vì sao số "
                    + "liệu đã công bố lại khác đi.",
                en: "Release \(release.number) (\(release.date)) holds these figures. People must learn why published "
                    + "figures are different now."),
            fix: Bilingual(
                vi:
                    "Có lẽ chỉ có một nguyên nhân: một tệp, một cột, một mã hay ngưỡng công bố bị đổi. Hãy sửa lại như cũ; nếu "
                    + "đúng là đổi, hãy thêm vào \(file) một dòng cho từng số liệu như \(row) (ngày từ "
                    + "\(release.date) trở đi). Đủ các khóa: minhbach check --diagnostics json, mục subjects.",
                en:
                    "There may be one cause: a file, a column, a code or the threshold that changed. Put it back as it was; if "
                    + "they did change, add a row for each to \(file), as \(row) (a day from \(release.date) on). All keys: "
                    + "minhbach check --diagnostics json, under subjects."), subjects: names)
    }
}
