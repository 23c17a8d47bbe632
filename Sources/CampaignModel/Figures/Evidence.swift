/// A document, export or record that proves figures (plan III.2.b).
public struct Evidence: Registered, Hashable {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An export of a platform.
        case systemExport = "system_export"
        /// A report.
        case report
        /// A survey.
        case survey
        /// A decision.
        case decision
        /// Minutes.
        case minutes
        /// A record in photographs.
        case photoRecord = "photo_record"
        /// A list.
        case list
    }

    /// Who can see it.
    public enum Access: String, Hashable, Sendable, CaseIterable {
        /// Everybody.
        case everybody = "public"
        /// Only its holder, who is named.
        case held
    }

    /// The identifier.
    public let id: String
    /// The title.
    public let title: String
    /// What it is.
    public let kind: Kind
    /// Who issued or holds it.
    public let issuer: String
    /// Its date.
    public let date: CalendarDate?
    /// Who can see it.
    public let access: Access
    /// The address, if it is public elsewhere.
    public let url: String?
    /// The SHA-256 of the file, in hexadecimal.
    public let sha256: String?
    /// The file, from `content/data`: `evidence/report.pdf`.
    public let file: String?
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// Where the site publishes its file, from the site's root; nothing for what is held, or public elsewhere only.
    public var publishedPath: String? {
        guard access == .everybody, let file else { return nil }
        return "data/" + file
    }

    /// `evidence.csv`.
    public static let declaration = RegisterDeclaration(
        "evidence", record: "evidence", title: Bilingual(vi: "Minh chứng", en: "Evidence"),
        about: Bilingual(
            vi: "Văn bản, dữ liệu xuất và biên bản mà số liệu dựa vào.",
            en: "The documents, exports and records that figures rest on."),
        make: Evidence.init
    ) {
        Column.id(\.id)
        Column.text("title", \.title, .told, vi: "Tên", en: "Title")
        Column.choice("kind", \.kind, .promised, vi: "Loại", en: "Kind")
        Column.text("issuer", \.issuer, .promised, vi: "Đơn vị ban hành hoặc đang giữ", en: "Who issued or holds it")
        Column.day("date", \.date, .promised, vi: "Ngày", en: "Date")
        Column.choice(
            "access", \.access, .promised, vi: "Tiếp cận: public (công khai), held (đơn vị giữ)",
            en: "Access: public, or held by the issuer"
        ).advancing(["held", "public"])
        Column.text(
            "url", \.url, .promised, vi: "Địa chỉ nếu công khai ở nơi khác", en: "Address, when public elsewhere")
        Column.token("sha256", \.sha256, .promised, vi: "SHA-256 của tệp", en: "SHA-256 of the file")
            .matching("[0-9a-f]{64}")
        Column.text(
            "file", \.file, .promised, vi: "Tệp công khai, đường dẫn từ thư mục data/",
            en: "Public file, its path from the folder data/"
        ).shown { $0.access == .everybody }
        Column.place(\.place)
        Column.checked(\.checked)
    }
}
