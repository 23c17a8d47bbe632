/// Why a published figure changed (plan III.2.b, V.4-4).
public struct Revision: Hashable, Sendable {
    /// The sorts of change.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A better figure came in.
        case revision
        /// The figure was wrong.
        case correction
    }

    /// The figure.
    public let key: FigureKey
    /// What sort of change.
    public let kind: Kind
    /// Why.
    public let reason: LocalizedText
    /// Which office changed it.
    public let by: String
    /// When.
    public let on: CalendarDate
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `revisions.csv`.
    public static let declaration = RegisterDeclaration(
        "revisions", record: "revision",
        title: Bilingual(vi: "Điều chỉnh, đính chính số liệu", en: "Changes of published figures"),
        about: Bilingual(
            vi:
                "Mỗi lần một số liệu đã công bố được sửa: cũ, mới, vì sao, ai sửa, ngày nào. Số liệu cũ để trống khi "
                + "lần sửa có trước bản công bố đầu tiên.",
            en: "Each change of a figure already published: old, new, why, by whom, when. The old figure is empty "
                + "where the change came before the first release."),
        make: Revision.init
    ) {
        Column.figure(
            "key", \.key, .promised, vi: "Khóa của số liệu, như trong figures.csv",
            en: "Key of the figure, as in figures.csv"
        ).key()
        Column.choice(
            "kind", \.kind, .promised, vi: "Loại: revision (điều chỉnh), correction (đính chính)",
            en: "Kind: revision, or correction of a mistake")
        Column.localized("reason", \.reason, .promised, vi: "Lý do", en: "Reason")
        Column.text("by", \.by, .promised, vi: "Nơi điều chỉnh", en: "By whom")
        Column.day("on", \.on, .promised, vi: "Ngày", en: "Day").key()
        Column.place(\.place)
    }
}
