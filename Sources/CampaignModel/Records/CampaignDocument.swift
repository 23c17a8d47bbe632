/// A document that the campaign rests on, or that the law asks to publish.
public struct CampaignDocument: Registered, Hashable {
    /// The identifier.
    public let id: String
    /// Its number and symbol; nothing when not known.
    public let number: String?
    /// What it is, as in “plan”.
    public let kind: String
    /// Who issued it.
    public let issuer: String
    /// Its date; nothing when not known.
    public let date: CalendarDate?
    /// The title.
    public let title: LocalizedText
    /// Whether it is in force, and what is not verified.
    public let status: LocalizedText
    /// Where to read it.
    public let url: String?
    /// Where the plan cites it.
    public let paragraphs: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `documents.csv`.
    public static let declaration = RegisterDeclaration(
        "documents", record: "document", title: Bilingual(vi: "Văn bản", en: "Documents"),
        about: Bilingual(vi: "Văn bản làm căn cứ.", en: "The documents that the campaign rests on."),
        make: CampaignDocument.init
    ) {
        Column.id(\.id)
        Column.text("number", \.number, .promised, vi: "Số, ký hiệu", en: "Number")
        Column.text("kind", \.kind, .promised, vi: "Loại văn bản", en: "Kind")
        Column.text("issuer", \.issuer, .promised, vi: "Cơ quan ban hành", en: "Issuer")
        Column.day("date", \.date, .promised, vi: "Ngày ban hành", en: "Date")
        Column.localized("title", \.title, .told, vi: "Tên", en: "Title")
        Column.optionalLocalized(
            "status", \.status, .told, vi: "Tình trạng kiểm chứng", en: "How far it was checked")
        Column.text("url", \.url, .promised, vi: "Địa chỉ", en: "Address")
        Column.paragraphs(\.paragraphs)
        Column.place(\.place)
    }
}
