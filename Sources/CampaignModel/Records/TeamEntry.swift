/// The teams of a unit and the office that answers for them (plan III.3.b-2, V.5-2).
public struct TeamEntry: Hashable, Sendable {
    /// The kinds of teams.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Tổ Công tác triển khai Phong trào.
        case workingGroup = "working_group"
        /// Tổ công nghệ số cộng đồng.
        case communityTeam = "community_team"
    }

    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// Which teams.
    public let kind: Kind
    /// How many there are.
    public let count: Int?
    /// How many have a plan of work.
    public let planned: Int?
    /// The office to turn to; an office, never a private person.
    public let contact: LocalizedText
    /// The office's telephone, as it is to be printed.
    public let phone: String?
    /// When somebody is there.
    public let hours: LocalizedText
    /// Where to go.
    public let address: LocalizedText
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `teams.csv`.
    public static let declaration = RegisterDeclaration(
        "teams", record: "team", title: Bilingual(vi: "Tổ công tác, tổ công nghệ số", en: "Teams"),
        about: Bilingual(vi: "Các tổ ở từng đơn vị.", en: "The teams of each unit."), repetition: .sameKey,
        make: TeamEntry.init
    ) {
        Column.unit(\.unit).key()
        Column.choice(
            "kind", \.kind, .promised,
            vi: "Loại: working_group (tổ công tác), community_team (tổ công nghệ số cộng đồng)", en: "Kind of team"
        ).key(repeated: false)
        Column.count("count", \.count, .promised, vi: "Số tổ", en: "Number of teams").growing()
        Column.count(
            "planned", \.planned, .promised, vi: "Số tổ có kế hoạch hoạt động", en: "Teams with an activity plan"
        ).growing()
        Column.optionalLocalized(
            "contact", \.contact, .told, vi: "Nơi phụ trách", en: "Office that answers for them")
        Column.text("phone", \.phone, .told, vi: "Điện thoại của cơ quan", en: "Telephone of the office")
        Column.optionalLocalized("hours", \.hours, .told, vi: "Giờ có người trực", en: "When somebody is there")
        Column.optionalLocalized("address", \.address, .told, vi: "Nơi đến hỏi", en: "Where to go")
        Column.place(\.place)
    }
}
