import CampaignModel

/// The columns of figures, the same in every file that lists them.
enum FigureFields {
    /// The columns in a site with these languages.
    static func all(_ languages: [LanguageTag]) -> [DataField] {
        keys + values + proof + languages.map(note) + [rows, UnitKey.field]
    }

    private static func note(_ language: LanguageTag) -> DataField {
        DataField(
            "note_\(language)", .text, vi: "Lời của đơn vị về số liệu này (\(language))",
            en: "What the unit says of the figure (\(language))")
    }

    private static let rows = DataField(
        "computed_from", .list,
        vi: "Với số chương trình tự tính: các dòng được đếm. report:22918@quarter@2026-Q3 là một dòng của reports.csv; "
            + "figures:22918@2026-Q3 là mọi số liệu của đơn vị trong kỳ; figure: là khóa của một số liệu",
        en: "Of a figure that the program works out: the rows it counts. report:22918@quarter@2026-Q3 is a row of "
            + "reports.csv, figures:22918@2026-Q3 all figures of a unit and period, figure: the key of one figure")

    private static let keys = [
        DataField(
            "key", .text, vi: "Khóa: chỉ số@đơn vị@kỳ, thêm @nhóm nếu có",
            en: "Key: indicator@unit@period, and @group for a group", [.required, .unique]),
        DataField(
            "indicator", .text, vi: "Mã chỉ số, có trong indicators.csv",
            en: "Code of the indicator, from indicators.csv",
            [.required, .refers(table: "indicators", field: "id")]),
        DataField(
            "unit", .text, vi: "Mã đơn vị, có trong units.csv", en: "Code of the unit, from units.csv",
            [.required, .refers(table: "units", field: "code")]),
        DataField(
            "unit_kind", .text, vi: "Cấp của đơn vị", en: "Level of the unit",
            [.required, .choices(ReportingLevel.allCases.map(\.rawValue))]),
        DataField("unit_name", .text, vi: "Tên đơn vị", en: "Name of the unit, in Vietnamese", [.required]),
        DataField(
            "group", .text, vi: "Mã nhóm, có trong groups.csv; để trống là tất cả mọi người",
            en: "Code of the group, from groups.csv; empty for everybody", [.refers(table: "groups", field: "id")]),
        DataField(
            "period", .text, vi: "Mã kỳ báo cáo, có trong periods.csv", en: "Code of the period, from periods.csv",
            [.required, .refers(table: "periods", field: "id")]),
    ]

    private static let values = [
        DataField(
            "state", .text,
            vi: "Tình trạng: reported (đã báo cáo), not_reported (chưa báo cáo), not_applicable (không áp dụng), "
                + "suppressed (không công bố để bảo vệ dữ liệu cá nhân)",
            en:
                "State: reported, not_reported, not_applicable, or suppressed so that nothing is told about single people",
            [.required, .choices(Figure.State.allCases.map(\.rawValue))]),
        DataField(
            "value", .decimal, vi: "Giá trị theo đơn vị đo; chỉ có khi state là reported",
            en: "Value in the measure; only when the state is reported"),
        DataField(
            "numerator", .integer, vi: "Tử số; chỉ có khi state là reported",
            en: "Counted part; only when the state is reported", [.minimum(0)]),
        DataField(
            "denominator", .integer, vi: "Mẫu số; có khi được phép công bố", en: "Whole; where it may be known",
            [.minimum(0)]),
        DataField(
            "measure", .text,
            vi:
                "Đơn vị đo: percent (%), count (số đếm), vnd (đồng), points (điểm phần trăm), score (điểm), days (ngày)",
            en: "Measure: percent, count, vnd (đồng), points (percentage points), score, days",
            [.required, .choices(Indicator.Measure.allCases.map(\.rawValue))]),
    ]

    private static let proof = [
        DataField(
            "source", .text,
            vi:
                "Nguồn: platform (nền tảng), report (báo cáo), survey (khảo sát), computed (chương trình tính từ sổ của cổng)",
            en: "Source: platform, report, survey, or computed by the program from the portal’s registers",
            [.choices(Observation.Source.allCases.map(\.rawValue) + [Figure.computedSource])]),
        DataField(
            "evidence", .list, vi: "Mã minh chứng, có trong evidence.csv",
            en: "Codes of the evidence, from evidence.csv"),
        DataField("reported_on", .date, vi: "Ngày báo cáo", en: "Day it was reported"),
        DataField(
            "withdrawn", .flag, vi: "Đơn vị đã rút số liệu cũ", en: "An earlier figure was taken back", [.required]),
        DataField(
            "break", .date,
            vi: "Ngày địa giới đơn vị hoặc định nghĩa chỉ số thay đổi so với kỳ trước: không so sánh với kỳ trước được",
            en: "Day since the period before on which the unit’s territory or the indicator’s definition changed: not "
                + "comparable with that period"),
    ]
}
