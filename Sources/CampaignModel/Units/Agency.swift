/// A body that the plan names as an actor (domain list A01–A25).
public struct Agency: Registered, Hashable {
    /// What stands behind the name.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One body.
        case single
        /// A class of bodies, as “all departments”.
        case collective
        /// People who take part or benefit.
        case people
    }

    /// The identifier, as in `A07`.
    public let id: String
    /// The name.
    public let name: LocalizedText
    /// What stands behind the name.
    public let kind: Kind
    /// The body it belongs to, if any.
    public let parent: String?
    /// What it does in the campaign.
    public let role: LocalizedText
    /// Where the plan names it, as in `III.1.a`.
    public let paragraphs: [String]
    /// True for a class of bodies with a member in each commune, as the Party Committees of communes.
    public let isInCommunes: Bool
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `agencies.csv`.
    public static let declaration = RegisterDeclaration(
        "agencies", record: "agency", title: Bilingual(vi: "Cơ quan, tổ chức", en: "Agencies and organisations"),
        about: Bilingual(
            vi: "Những cơ quan, tổ chức mà kế hoạch giao việc.", en: "The bodies that the plan gives tasks to."),
        make: Agency.init
    ) {
        Column.id(\.id)
        Column.localized("name", \.name, .promised, vi: "Tên", en: "Name")
        Column.choice(
            "kind", \.kind, .promised,
            vi: "Loại: single (một cơ quan), collective (nhiều cơ quan), people (người dân, đoàn viên)",
            en: "Kind: single agency, collective of agencies, people")
        Column.code("parent", \.parent, .promised, vi: "Mã cơ quan cấp trên", en: "Code of the agency it belongs to")
        Column.optionalLocalized("role", \.role, .told, vi: "Vai trò trong kế hoạch", en: "Role in the plan")
        Column.paragraphs(\.paragraphs)
        Column.flag(
            "in_communes", \.isInCommunes, .told, vi: "true nếu xã nào cũng có một cơ quan như vậy",
            en: "true for a class of bodies with a member in each commune")
        Column.place(\.place)
    }

    /// Makes an agency from its row.
    public init(
        id: String, name: LocalizedText, kind: Kind, parent: String?, role: LocalizedText, paragraphs: [String],
        isInCommunes: Bool = false, place: SourcePlace
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.parent = parent
        self.role = role
        self.paragraphs = paragraphs
        self.isInCommunes = isInCommunes
        self.place = place
    }
}

extension Register<Agency> {
    /// The agency that a document names by its Vietnamese name, if it is one of the campaign.
    public func called(_ name: String) -> Agency? {
        items.first { $0.name.wording(in: .vietnamese)?.text == name }
    }
}
