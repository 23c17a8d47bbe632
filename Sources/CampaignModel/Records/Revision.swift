/// Why something published changed: a figure (plan III.2.b, V.4-4), or any other promise.
public struct Revision: Hashable, Sendable {
    /// The sorts of change.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something better is known, or was decided.
        case revision
        /// It was wrong.
        case correction
        /// A row leaves the public record.
        case withdrawal
    }

    /// What changed.
    public enum Subject: Hashable, Sendable {
        /// A figure.
        case figure(FigureKey)
        /// A row of the public record, as in `task:T01`.
        case row(RecordName)
    }

    /// What changed.
    public let subject: Subject
    /// What sort of change.
    public let kind: Kind
    /// Why.
    public let reason: LocalizedText
    /// Which office changed it.
    public let by: String
    /// When.
    public let on: CalendarDate
    /// The field of the public record; nothing for a figure's value, and where a whole row leaves.
    public let field: String?
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Gives a change its reason.
    public init(
        _ subject: Subject, kind: Kind, reason: LocalizedText, by: String, on: CalendarDate, field: String? = nil,
        place: SourcePlace
    ) {
        self.subject = subject
        self.kind = kind
        self.reason = reason
        self.by = by
        self.on = on
        self.field = field
        self.place = place
    }

    /// The figure whose value changed; nothing for changes of anything else.
    public var key: FigureKey? {
        guard case .figure(let key) = subject, field == nil else { return nil }
        return key
    }

    /// What changed, as the file writes it: `BD03@22918@2026-Q3`, `task:T01`.
    public func name(_ codes: RegisterCodes) -> String {
        switch subject {
        case .figure(let key): codes.name(of: key)
        case .row(let name): name.row
        }
    }

    /// `revisions.csv`.
    public static let declaration = RegisterDeclaration(
        "revisions", record: "revision",
        title: Bilingual(vi: "Điều chỉnh, đính chính", en: "Changes of what was published"),
        about: Bilingual(
            vi:
                "Mỗi lần một điều đã công bố được sửa hay rút: vì sao, ai sửa, ngày nào; với số liệu thì cả số cũ và số mới. "
                + "Số liệu cũ để trống khi lần sửa có trước bản công bố đầu tiên.",
            en:
                "Each change of something already published: why, by whom, when; of figures the old and the new one too. "
                + "The old figure is empty where the change came before the first release."),
        make: { subject, kind, reason, by, on, field, place in
            Revision(subject, kind: kind, reason: reason, by: by, on: on, field: field, place: place)
        }
    ) {
        Column.changedSubject(
            "key", \.subject,
            vi: "Khóa của số liệu, như trong figures.csv; hoặc loại và mã của dòng: `task:T01`",
            en: "Key of the figure, as in figures.csv; or kind and code of the row: `task:T01`"
        ).key()
        Column.choice(
            "kind", \.kind, .promised,
            vi: "Loại: revision (điều chỉnh), correction (đính chính), withdrawal (rút cả dòng)",
            en: "Kind: revision, correction of a mistake, or withdrawal of a row")
        Column.localized("reason", \.reason, .promised, vi: "Lý do", en: "Reason")
        Column.text("by", \.by, .promised, vi: "Nơi điều chỉnh", en: "By whom")
        Column.day("on", \.on, .promised, vi: "Ngày", en: "Day").key()
        Column.token(
            "field", \.field, .promised, vi: "Cột đã thay đổi, khi không phải là giá trị của số liệu: `deadline`",
            en: "The column that changed, where it isn’t a figure’s value: `deadline`"
        ).key()
        Column.place(\.place)
    }
}
