/// A line of the list of published information (Law on access to information, article 19.1.g), its address as written.
public struct InformationLine: Registered, Hashable {
    /// The identifier.
    public let id: String
    /// What is published.
    public let title: LocalizedText
    /// Where, as an address or as a path from `data/`, with its place.
    public let address: Located<String>
    /// In which form.
    public let form: String
    /// From when.
    public let publishedOn: CalendarDate?
    /// Until when, if limited.
    public let until: CalendarDate?
    /// Where the plan asks for it.
    public let paragraphs: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `information.csv`.
    public static let declaration = RegisterDeclaration(
        "information", record: "information",
        title: Bilingual(vi: "Danh mục thông tin công khai", en: "List of published information"),
        about: Bilingual(vi: "Thông tin được công khai trên cổng.", en: "The information that this site makes public."),
        make: InformationLine.init
    ) {
        Column.id(\.id)
        Column.localized("title", \.title, .promised, vi: "Thông tin", en: "Information")
        Column.address("address", \.address, .promised, vi: "Địa chỉ trang", en: "Address of the page")
            .published(as: "page")
        Column.text("form", \.form, .told, vi: "Dạng", en: "Forms")
        Column.day("published_on", \.publishedOn, .promised, vi: "Ngày công khai", en: "Public since")
        Column.day("until", \.until, .promised, vi: "Đến ngày", en: "Until")
            .notBefore(\.publishedOn)
        Column.paragraphs(\.paragraphs)
        Column.place(\.place)
    }
}

/// A line of the list of published information, and where its address leads.
public struct InformationItem: Hashable, Sendable {
    /// What the register says.
    public let line: InformationLine
    /// Where it leads.
    public let address: LinkTarget

    /// Takes a line with its address looked up.
    public init(_ line: InformationLine, at address: LinkTarget) {
        self.line = line
        self.address = address
    }
}
