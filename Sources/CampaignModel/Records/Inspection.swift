/// An inspection of units (plan III.4).
public struct Inspection: Registered, Hashable {
    /// The four things that the plan tells inspections to look at (III.4-1).
    public enum Content: String, Hashable, Sendable, CaseIterable {
        /// Share of people learning on the platform.
        case participation
        /// Digital skills confirmed.
        case skills
        /// Work of the teams.
        case teams
        /// Use of online public and essential services.
        case services
    }

    /// The identifier.
    public let id: String
    /// The title.
    public let title: LocalizedText
    /// Who inspects.
    public let agency: RegisterIndex<Agency>
    /// The day planned.
    public let plannedOn: CalendarDate?
    /// The day done, if it was.
    public let doneOn: CalendarDate?
    /// The units inspected.
    public let units: [RegisterIndex<ReportingUnit>]
    /// What was looked at.
    public let contents: [Content]
    /// How many findings there were.
    public let findings: Int?
    /// How many of them are mended.
    public let fixed: Int?
    /// The result, in words.
    public let result: LocalizedText
    /// When the result was made public.
    public let publishedOn: CalendarDate?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `inspections.csv`.
    public static let declaration = RegisterDeclaration(
        "inspections", record: "inspection", title: Bilingual(vi: "Kiểm tra, giám sát", en: "Inspections"),
        about: Bilingual(vi: "Các cuộc kiểm tra, giám sát và kết quả.", en: "Inspections and what they found."),
        make: Inspection.init
    ) {
        Column.id(\.id)
        Column.localized("title", \.title, .told, vi: "Tên cuộc kiểm tra", en: "Title")
        Column.agency(\.agency)
        Column.day("planned_on", \.plannedOn, .promised, vi: "Ngày dự kiến", en: "Planned for")
        Column.day("done_on", \.doneOn, .promised, vi: "Ngày thực hiện", en: "Done on").shown(from: \.doneOn)
        Column.references(
            "units", \.units, .unit, .promised, vi: "Mã đơn vị được kiểm tra", en: "Codes of the units visited")
        Column.choices(
            "contents", \.contents, .promised,
            vi: "Nội dung: participation (tham gia học), skills (kỹ năng), teams (tổ công nghệ), services (dịch vụ)",
            en: "What was looked at: participation, skills, teams, services")
        Column.count("findings", \.findings, .promised, vi: "Số kiến nghị", en: "Number of findings")
        Column.count("fixed", \.fixed, .promised, vi: "Số đã khắc phục", en: "Number put right").growing()
        Column.optionalLocalized("result", \.result, .promised, vi: "Kết quả", en: "Result")
        Column.day("published_on", \.publishedOn, .promised, vi: "Ngày công bố", en: "Published on")
            .shown(from: \.publishedOn).notBefore(\.doneOn)
        Column.evidence(\.evidence)
        Column.place(\.place)
        Column.checked(\.checked)
    }
}
