extension Diagnostic {
    /// A promise changed, was emptied or left, and no row says why.
    static func unexplainedFact(
        _ change: RecordChange, since release: Release, _ revisionsFile: String, _ languages: [LanguageTag],
        at place: SourcePlace
    ) -> Diagnostic {
        let words = RecordWords(change)
        let row = RecordWords.row(change, on: release.date, languages)
        return Diagnostic(
            .error, "unexplained-change", at: place,
            summary: Bilingual(
                vi:
                    "Điều đã công bố thay đổi mà không nêu lý do: \(change.name.description): \(words.change.vietnamese)",
                en: "A published promise changed without a reason: \(change.name.description): \(words.change.english)"),
            explanation: RecordWords.explanation(release),
            fix: Bilingual(
                vi: "Hãy thêm vào \(revisionsFile) dòng \(row) (ngày từ \(release.date) trở đi); hoặc sửa lại như cũ.",
                en: "Add the row \(row) to \(revisionsFile) (a day from \(release.date) on); or put it back as it was."),
            topic: change.kind == .rowLeft ? .lostRow(change.name.key) : nil)
    }

    /// Many promises of one kind changed in one way: one cause, one message.
    static func unexplainedFacts(
        _ changes: [RecordChange], since release: Release, _ revisionsFile: String, at place: SourcePlace
    ) -> Diagnostic {
        let names = changes.prefix(3).map(\.name.row).joined(separator: ", ")
        guard let first = changes.first else { preconditionFailure("A message about changes has none.") }
        let field = first.name.field.isEmpty ? "" : ", \(first.name.field)"
        let words = RecordWords(first)
        return Diagnostic(
            .error, "unexplained-change", at: place,
            summary: Bilingual(
                vi: "\(changes.count) điều đã công bố thay đổi mà không nêu lý do: \(first.name.record)\(field): "
                    + "\(names), …; điều đầu tiên: \(words.change.vietnamese)",
                en: "\(changes.count) published promises changed without a reason: \(first.name.record)\(field): "
                    + "\(names), …; the first one: \(words.change.english)"),
            explanation: RecordWords.explanation(release),
            fix: Bilingual(
                vi:
                    "Có lẽ chỉ có một nguyên nhân: một cột hay một mã bị đổi. Hãy sửa lại như cũ; nếu đúng là đổi, hãy thêm vào "
                    + "\(revisionsFile) một dòng cho từng điều.",
                en:
                    "There may be one cause: a column or a code that changed. Put it back as it was; if they did change, add "
                    + "a row for each to \(revisionsFile)."), subjects: changes.map(\.name.row))
    }

    /// A consent that was taken back is in force again.
    static func consentReturned(_ code: String, since release: Release, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "consent-returned", at: place,
            summary: Bilingual(
                vi: "Sự đồng ý \(code) đã được rút lại, nay lại mất dấu việc rút",
                en: "The consent \(code) was taken back, and now nothing says so"),
            explanation: Bilingual(
                vi:
                    "Bản công bố số \(release.number) (\(release.date)) đã ghi là rút. Người rút lại sự đồng ý không phải rút lần "
                    + "thứ hai (Luật 91/2025/QH15).",
                en:
                    "Release \(release.number) (\(release.date)) says that it was. Nobody has to take a consent back twice "
                    + "(Law 91/2025/QH15)."),
            fix: Bilingual(
                vi: "Hãy ghi lại withdrawn_on như cũ; nếu người ấy đồng ý lần nữa, đó là một dòng mới với mã mới.",
                en: "Put withdrawn_on back as it was; if the person consents again, that is a new row under a new code."
            ))
    }

    /// A new reason for something that reads as it did.
    static func revisionWithoutChange(
        _ name: String, _ field: String?, isFigure: Bool = false, since release: Release, at place: SourcePlace
    ) -> Diagnostic {
        let what = field.map { "\(name), \($0)" } ?? name
        return Diagnostic(
            .warning, "revision-without-change", at: place,
            summary: Bilingual(
                vi: "Dòng này nêu lý do cho một thay đổi không có: \(what)",
                en: "This row gives a reason for a change that isn’t there: \(what)"),
            explanation: Bilingual(
                vi: "So với bản công bố số \(release.number) (\(release.date)), điều này vẫn như cũ.",
                en: "It reads as it did at release \(release.number) (\(release.date))."),
            fix: field == nil && !isFigure
                ? Bilingual(
                    vi:
                        "Muốn rút cả dòng thì hãy xóa nó khỏi bảng của nó; muốn sửa một cột thì hãy ghi tên cột vào field.",
                    en: "To withdraw the row, take it out of its table; to change a column, name it in field.")
                : Bilingual(
                    vi: "Hãy sửa điều cần sửa, hoặc bỏ dòng này đi.",
                    en: "Change what is to change, or take this row out."))
    }

    /// A reason for something that the site never told.
    static func unknownRevisionSubject(_ name: String, near: String?, at place: SourcePlace) -> Diagnostic {
        let near = near.map {
            Bilingual(vi: "Có phải là “\($0)” không?", en: "Did you mean “\($0)”?")
        }
        return Diagnostic(
            .error, "unknown-revision-subject", at: place,
            summary: Bilingual(vi: "Không có dòng nào là “\(name)”", en: "There is no row “\(name)”"),
            explanation: Bilingual(
                vi:
                    "Lý do thay đổi gắn với một số liệu (BD03@22918@2026-Q3) hay một dòng đã công bố (task:T01, correction:CR02, "
                    + "report:22918@quarter@2025-Q3).",
                en: "A reason belongs to a figure (BD03@22918@2026-Q3) or to a row that is published (task:T01, "
                    + "correction:CR02, report:22918@quarter@2025-Q3)."),
            fix: near
                ?? Bilingual(
                    vi: "Hãy sửa key cho đúng, hoặc bỏ dòng này đi.", en: "Mend the key, or take this row out."))
    }

    /// A reason for a figure that nobody ever reported.
    static func unknownRevisionFigure(_ name: String, period: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unknown-revision-subject", at: place,
            summary: Bilingual(
                vi: "Chưa ai từng báo cáo số liệu “\(name)”", en: "Nobody ever reported the figure “\(name)”"),
            explanation: Bilingual(
                vi: "Các mã đều có, nhưng không bản công bố nào và không tệp số liệu nào có số này.",
                en: "The codes are all there, but no release and no file of figures has it."),
            fix: Bilingual(vi: "Hãy sửa key cho đúng, hoặc bỏ dòng này đi.", en: "Mend the key, or take this row out."),
            topic: .unreportedFigure(period: period))
    }

    /// A reason for a column that there isn't.
    static func unknownRevisionField(
        _ field: String, of record: String, known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let near = TextFold.nearest(field, in: known)
        return Diagnostic(
            .error, "unknown-revision-field", at: place,
            summary: Bilingual(
                vi: "“\(record)” không có cột “\(field)”", en: "“\(record)” has no column “\(field)”"),
            explanation: Bilingual(
                vi: "Các cột được công bố: \(known.joined(separator: ", ")).",
                en: "Its published columns are: \(known.joined(separator: ", "))."),
            fix: near.map { Bilingual(vi: "Có phải là “\($0)” không?", en: "Did you mean “\($0)”?") }
                ?? Bilingual(vi: "Hãy ghi một trong các cột ấy vào field.", en: "Write one of them into field."))
    }
}

/// Changes of the record in the words of messages.
struct RecordWords {
    let change: Bilingual

    init(_ change: RecordChange) {
        let (old, new) = (RecordWords.shown(change.old), RecordWords.shown(change.new))
        switch change.kind {
        case .rowLeft: self.change = Bilingual(vi: "cả dòng không còn", en: "the row is gone")
        case .emptied: self.change = Bilingual(vi: "\(old) → để trống", en: "\(old) → empty")
        default: self.change = Bilingual(vi: "\(old) → \(new)", en: "\(old) → \(new)")
        }
    }

    private static func shown(_ value: String) -> String {
        let text = value.replacing("\n", with: " ")
        return text.count > 90 ? "\(text.prefix(80))…" : text
    }

    static func explanation(_ release: Release) -> Bilingual {
        Bilingual(
            vi:
                "Bản công bố số \(release.number) (\(release.date)) đã ghi điều này. Người dân phải biết vì sao điều đã công bố "
                + "lại khác đi.",
            en: "Release \(release.number) (\(release.date)) holds it. People must learn why what was published is "
                + "different now.")
    }

    /// The row that gives the reason, ready to be filled in.
    static func row(_ change: RecordChange, on day: CalendarDate, _ languages: [LanguageTag]) -> String {
        let isFigure = change.name.record == "figure"
        let key = isFigure ? change.name.key : change.name.row
        let kind: Revision.Kind = change.kind == .rowLeft ? .withdrawal : .revision
        let reasons = languages.map { "<reason_\($0.text)>" }
        return ([key, kind.rawValue] + reasons + ["<by>", day.description, change.name.field]).joined(separator: ",")
    }
}
