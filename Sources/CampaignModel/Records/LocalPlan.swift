/// A plan for the campaign: that of a unit, or those of the schools in it (plan II.2-1, III.3.c-1, V.5-1).
public struct LocalPlan: Hashable, Sendable {
    /// Whose plan it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The unit's own.
        case unit
        /// Those of the schools in a commune, counted.
        case schools
    }

    /// The five things that a plan must name (II.2-1).
    public enum Content: String, Hashable, Sendable, CaseIterable {
        /// For whom: “đối tượng”.
        case audience
        /// What is done: “nội dung”.
        case activities
        /// When: “thời gian thực hiện”.
        case schedule
        /// Who is in charge: “đơn vị phụ trách”.
        case responsible
        /// What must come out: “kết quả đầu ra cần đạt”.
        case outputs
    }

    /// How complete a plan is on a day.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Nobody has told of a plan.
        case missing
        /// A plan that lacks some of the five contents.
        case incomplete
        /// A plan with all five.
        case complete
    }

    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// Whose plan it is.
    public let kind: Kind
    /// The year that it is for.
    public let year: Int
    /// When it was issued, if it was.
    public let issuedOn: CalendarDate?
    /// Its number, if known.
    public let number: String?
    /// Which of the five contents it names.
    public let contents: [Content]
    /// How many schools have a plan with all five contents.
    public let schools: Int?
    /// Of how many schools.
    public let ofSchools: Int?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `plans.csv`.
    public static let declaration = RegisterDeclaration(
        "plans", record: "plan",
        title: Bilingual(vi: "Kế hoạch của đơn vị, nhà trường", en: "Plans of units and schools"),
        about: Bilingual(
            vi: "Đơn vị nào đã có kế hoạch, kế hoạch nêu đủ năm nội dung hay chưa.",
            en: "Which units have a plan, and which of the five contents it names."),
        repetition: .toldByOwnRule, make: LocalPlan.init
    ) {
        Column.unit(\.unit).key()
        Column.choice(
            "kind", \.kind, .promised, vi: "Kế hoạch của: unit (đơn vị), schools (các trường trên địa bàn)",
            en: "Whose plan: unit, or schools (those in the unit, counted)"
        ).key(repeated: false)
        Column.integer("year", \.year, in: FieldBounds.year, .promised, vi: "Năm", en: "Year").key(repeated: false)
        Column.day("issued_on", \.issuedOn, .promised, vi: "Ngày ban hành", en: "Issued on").shown(from: \.issuedOn)
        Column.text("number", \.number, .promised, vi: "Số, ký hiệu", en: "Number").shown(from: \.issuedOn)
        Column.choices(
            "contents", \.contents, .promised,
            vi:
                "Nội dung đã nêu: audience (đối tượng), activities (nội dung), schedule (thời gian), responsible (đơn vị phụ "
                + "trách), outputs (kết quả đầu ra)",
            en: "Contents named: audience, activities, schedule, responsible, outputs"
        ).extending().shown(from: \.issuedOn)
        Column.count(
            "schools", \.schools, .promised, vi: "Số trường có kế hoạch đủ năm nội dung", en: "Schools with all five"
        ).growing()
        Column.count("of_schools", \.ofSchools, .promised, vi: "Tổng số trường", en: "Schools in all")
        Column.evidence(\.evidence)
        Column.place(\.place)
        Column.checked(\.checked)
    }

    /// How complete it is; a plan that is issued later doesn't count yet.
    public func state(on day: CalendarDate) -> State {
        guard let issuedOn, issuedOn <= day else { return .missing }
        return missingContents.isEmpty ? .complete : .incomplete
    }

    /// Which of the five contents it lacks, in the plan's order.
    public var missingContents: [Content] {
        Content.allCases.filter { !contents.contains($0) }
    }
}
