/// The rule that no published figure changes in silence.
///
/// A change is explained by a row of `revisions.csv` that was not there at the last release and is dated from that
/// day on. A figure that appears where nobody had reported one is news, and needs no reason.
public struct UnexplainedChanges {
    /// The last release.
    public let release: Release
    /// What it left published.
    public let published: LedgerState
    /// The file of reasons, as messages name it.
    public let revisionsFile: String

    /// Judges changes since a release.
    public init(since release: Release, published: LedgerState, revisionsFile: String) {
        self.release = release
        self.published = published
        self.revisionsFile = revisionsFile
    }

    /// An error for each figure that changed without a reason.
    ///
    /// - Parameter place: Where the row of a figure stands; nothing when there is none.
    public func diagnostics(in campaign: Campaign, place: (FigureKey) -> SourcePlace?) -> [Diagnostic] {
        let latest = latestReasons(campaign.records.revisions)
        return published.changes(to: LedgerState(publishedBy: campaign), in: campaign).compactMap { change in
            guard change.kind == .changed || change.kind == .removed, !isExplained(change, latest) else { return nil }
            let known = change.key.flatMap(place) ?? SourcePlace(file: revisionsFile)
            return .unexplainedChange(change, since: release, revisionsFile: revisionsFile, at: known)
        }
    }

    private struct Reasons {
        var count = 0
        var newest: CalendarDate?
    }

    private func latestReasons(_ revisions: [Revision]) -> [FigureKey: Reasons] {
        var reasons: [FigureKey: Reasons] = [:]
        for revision in revisions {
            var own = reasons[revision.key] ?? Reasons()
            own.count += 1
            own.newest = max(own.newest ?? revision.on, revision.on)
            reasons[revision.key] = own
        }
        return reasons
    }

    private func isExplained(_ change: LedgerChange, _ reasons: [FigureKey: Reasons]) -> Bool {
        guard let key = change.key, let own = reasons[key], let newest = own.newest else { return false }
        return own.count > (change.old?.revisions ?? 0) && newest >= release.date
    }
}

extension Diagnostic {
    /// A published figure reads otherwise than in the last release, and no row says why.
    static func unexplainedChange(
        _ change: LedgerChange, since release: Release, revisionsFile: String, at place: SourcePlace
    ) -> Diagnostic {
        let old = LedgerWords.words(change.old)
        let new = LedgerWords.words(change.new)
        let day = release.date
        return Diagnostic(
            .error, "unexplained-change", at: place,
            summary: Bilingual(
                vi: "Số liệu đã công bố thay đổi mà không nêu lý do: \(change.name): "
                    + "\(old.vietnamese) → \(new.vietnamese)",
                en: "A published figure changed without a reason: \(change.name): \(old.english) → \(new.english)"),
            explanation: Bilingual(
                vi:
                    "Bản công bố số \(release.number) (\(day)) đã ghi số liệu này. Người dân phải biết vì sao số liệu đã "
                    + "công bố lại khác đi.",
                en: "Release \(release.number) (\(day)) holds this figure. People must learn why a published figure is "
                    + "different now."),
            fix: change.key == nil
                ? Bilingual(
                    vi: "Hãy đưa mã đã bị xóa trở lại danh mục; mã từng công bố thì không được xóa.",
                    en: "Put the code that was deleted back into its register: a code once published must stay.")
                : Bilingual(
                    vi: "Hãy thêm vào \(revisionsFile) một dòng có key là \(change.name), ngày (on) từ \(day) trở đi; "
                        + "hoặc sửa số liệu lại như cũ.",
                    en: "Add a row to \(revisionsFile) with the key \(change.name) and a date (on) from \(day) on; or "
                        + "put the figure back as it was."))
    }
}

/// Entries in the words of messages.
enum LedgerWords {
    static func words(_ entry: LedgerEntry?) -> Bilingual {
        switch entry?.state ?? .notReported {
        case .reported:
            guard let value = entry?.value else {
                preconditionFailure("A reported figure has no value: LedgerFile let it pass.")
            }
            let text = MachineNumber.text(value) + parts(entry)
            return Bilingual(vi: text, en: text)
        case .notReported: return Bilingual(vi: "chưa báo cáo", en: "not reported")
        case .notApplicable: return Bilingual(vi: "không áp dụng", en: "not applicable")
        case .suppressed: return Bilingual(vi: "không công bố", en: "suppressed")
        }
    }

    private static func parts(_ entry: LedgerEntry?) -> String {
        guard let numerator = entry?.numerator, let denominator = entry?.denominator else { return "" }
        return " (\(numerator)/\(denominator))"
    }
}
