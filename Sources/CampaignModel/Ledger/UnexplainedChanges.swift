/// The rule that no published figure changes in silence.
///
/// A change is explained by a row of `revisions.csv` that was not there at the last release and is dated from that
/// day on. A figure that appears where nobody had reported one is news, and needs no reason. A figure that the program
/// works out follows from rows that need reasons of their own; one that it no longer works out needs a reason.
public struct UnexplainedChanges {
    /// The last release.
    public let release: Release
    /// What it left published.
    public let published: LedgerState
    /// The file of reasons, as messages name it.
    public let revisionsFile: String
    /// The site's languages: a reason has a column for each.
    public let languages: [LanguageTag]

    /// Judges changes since a release.
    public init(since release: Release, published: LedgerState, revisionsFile: String, languages: [LanguageTag]) {
        self.release = release
        self.published = published
        self.revisionsFile = revisionsFile
        self.languages = languages
    }

    /// The changes that no row explains, in the order of the ledger.
    public func changes(in campaign: Campaign) -> [LedgerChange] {
        let reasons = reasons(campaign.records.revisions)
        var changes: [LedgerChange] = []
        for (key, old) in published.entries {
            let figure = campaign.figures[key]
            let new = LedgerEntry(figure)
            guard !old.saysTheSame(as: new), !isExplained(old, reasons[key]), !figure.isComputed else { continue }
            changes.append(LedgerChange(name: campaign.name(of: key), key: key, old: old, new: new))
        }
        changes += published.strays.map { name, old in
            LedgerChange(name: name, key: nil, old: old, new: .notReported(revisions: old.revisions))
        }
        return changes.sorted { LedgerFile.precedes($0.name, $1.name) }
    }

    /// Rows that are new since the release and give a reason for a figure that reads as it did. A figure that is kept back
    /// reads the same whatever stands behind it.
    public func idleReasons(in campaign: Campaign) -> [Diagnostic] {
        var seen: [FigureKey: Int] = [:]
        return campaign.records.revisions.compactMap { revision in
            guard let key = revision.key, let old = published.entries[key] else { return nil }
            seen[key, default: 0] += 1
            let new = LedgerEntry(campaign.figures[key])
            guard seen[key, default: 0] > old.revisions, old.saysTheSame(as: new), new.state != .suppressed else {
                return nil
            }
            return .revisionWithoutChange(
                campaign.name(of: key), nil, isFigure: true, since: release, at: revision.place)
        }
    }

    /// An error for each change that no row explains.
    ///
    /// - Parameter places: Where the rows of figures stand, as far as there are rows.
    public func diagnostics(of changes: [LedgerChange], places: [FigureKey: SourcePlace]) -> [Diagnostic] {
        changes.map { change in
            let place = change.key.flatMap { places[$0] } ?? SourcePlace(file: revisionsFile)
            return .unexplainedChange(change, since: release, revisionsFile, languages, at: place)
        }
    }

    private struct Reasons {
        var count = 0
        var newest: CalendarDate?
    }

    private func reasons(_ revisions: [Revision]) -> [FigureKey: Reasons] {
        var reasons: [FigureKey: Reasons] = [:]
        for revision in revisions {
            guard let key = revision.key else { continue }
            var own = reasons[key] ?? Reasons()
            own.count += 1
            own.newest = max(own.newest ?? revision.on, revision.on)
            reasons[key] = own
        }
        return reasons
    }

    private func isExplained(_ old: LedgerEntry, _ reasons: Reasons?) -> Bool {
        guard let reasons, let newest = reasons.newest else { return false }
        return reasons.count > old.revisions && newest >= release.date
    }
}

extension Diagnostic {
    /// A published figure reads otherwise than in the last release, and no row says why.
    static func unexplainedChange(
        _ change: LedgerChange, since release: Release, _ revisionsFile: String, _ languages: [LanguageTag],
        at place: SourcePlace
    ) -> Diagnostic {
        let old = LedgerWords.words(change.old)
        let new = LedgerWords.words(change.new)
        let row = LedgerWords.row(change.name, on: release.date, languages)
        return Diagnostic(
            .error, "unexplained-change", at: place,
            summary: Bilingual(
                vi: "Số liệu đã công bố thay đổi mà không nêu lý do: \(change.name): "
                    + "\(old.vietnamese) → \(new.vietnamese)",
                en: "A published figure changed without a reason: \(change.name): \(old.english) → \(new.english)"),
            explanation: LedgerWords.explanation(of: change, since: release),
            fix: change.key == nil
                ? Bilingual(
                    vi: "Hãy đưa mã đã bị xóa trở lại danh mục; mã từng công bố thì không được xóa.",
                    en: "Put the code that was deleted back into its register: a code once published must stay.")
                : Bilingual(
                    vi:
                        "Hãy thêm vào \(revisionsFile) dòng \(row) (ngày từ \(release.date) trở đi); hoặc sửa số liệu lại "
                        + "như cũ.",
                    en:
                        "Add the row \(row) to \(revisionsFile) (a day from \(release.date) on); or put the figure back "
                        + "as it was."))
    }
}

/// Entries in the words of messages.
public enum LedgerWords {
    static func explanation(of change: LedgerChange, since release: Release) -> Bilingual {
        let known = Bilingual(
            vi:
                "Bản công bố số \(release.number) (\(release.date)) đã ghi số liệu này. Người dân phải biết vì sao số liệu "
                + "đã công bố lại khác đi.",
            en:
                "Release \(release.number) (\(release.date)) holds this figure. People must learn why a published figure "
                + "is different now.")
        guard (change.old?.state == .suppressed) != (change.new.state == .suppressed) else { return known }
        return Bilingual(
            vi: known.vietnamese + " Số liệu mới của đơn vị khác có thể làm đổi những ô phải giữ kín.",
            en: known.english + " New figures of other units may change which cells must be kept back.")
    }

    static func words(_ entry: LedgerEntry?) -> Bilingual {
        switch entry?.state ?? .notReported {
        case .reported:
            guard let value = entry?.value else {
                preconditionFailure("A reported figure has no value: LedgerFile let it pass.")
            }
            return Bilingual(
                vi: VietnameseNumber.text(value) + parts(entry) { VietnameseNumber.text(Double($0)) },
                en: MachineNumber.text(value) + parts(entry) { String($0) })
        case .notReported: return Bilingual(vi: "chưa báo cáo", en: "not reported")
        case .notApplicable: return Bilingual(vi: "không áp dụng", en: "not applicable")
        case .suppressed: return Bilingual(vi: "không công bố", en: "suppressed")
        }
    }

    private static func parts(_ entry: LedgerEntry?, _ text: (Int) -> String) -> String {
        guard let numerator = entry?.numerator, let denominator = entry?.denominator else { return "" }
        return " (\(text(numerator))/\(text(denominator)))"
    }

    /// The row that gives the reason for a figure, ready to be filled in.
    public static func row(_ name: String, on day: CalendarDate, _ languages: [LanguageTag]) -> String {
        let reasons = languages.map { "<reason_\($0.text)>" }
        return ([name, Revision.Kind.correction.rawValue] + reasons + ["<by>", day.description, ""])
            .joined(separator: ",")
    }
}
