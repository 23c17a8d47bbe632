import CampaignModel

/// What is measured: indicators, themes, targets, groups, periods.
enum IndicatorTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [indicators(context), themes(context), targets(context), groups(context), periods(context)]
    }

    private static func indicators(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: RegisterIndex<Indicator>.self)
        let indicators = context.campaign.indicators
        columns.id { indicators[$0].id }
        columns.localized("name", vi: "Tên", en: "Name") { indicators[$0].name }
        columns.text(
            "theme", vi: "Mã chủ đề, có trong themes.csv", en: "Code of the theme, from themes.csv", .required,
            .refers(table: "themes", field: "id")
        ) { indicators[$0].theme }
        columns.choice("measure", vi: "Đơn vị đo", en: "Measure of the values") { indicators[$0].measure }
        columns.localized("numerator", vi: "Tử số, hoặc điều được đếm", en: "Counted part, or what is counted") {
            indicators[$0].numerator
        }
        columns.localized("denominator", vi: "Mẫu số", en: "Whole") {
            indicators[$0].denominator ?? LocalizedText([:])
        }
        addReporting(to: &columns, context)
        columns.paragraphs { indicators[$0].paragraphs }
        columns.localized("note", vi: "Ghi chú", en: "Note") { indicators[$0].note ?? LocalizedText([:]) }
        columns.localized(
            "sentence", vi: "Câu cho người dân; {n} là con số trên 100", en: "Sentence for citizens; {n} of 100"
        ) {
            indicators[$0].sentence ?? LocalizedText([:])
        }
        columns.page(context) { .indicator($0) }
        columns.workbook { context.workbook(of: .indicator($0)) }
        columns.text(
            "computed", vi: "Cách chương trình tính từ sổ của cổng; trống nếu đơn vị báo cáo",
            en: "Rule by which the program works figures out; empty where units report them"
        ) { indicators[$0].computed.map { [$0.rule.rawValue, $0.source].compactMap(\.self).joined(separator: " ") } }
        return DataTable(
            "indicators", title: Bilingual(vi: "Danh mục chỉ số", en: "Catalogue of indicators"),
            about: Bilingual(
                vi: "Mỗi chỉ số đo điều gì, tính thế nào, ai báo cáo và bao lâu một lần.",
                en: "What each indicator measures, how it is worked out, who reports it and how often."),
            key: ["id"], columns: columns, rows: Array(indicators.indices))
    }

    /// How it is judged, who reports it and how often, and what is kept back.
    private static func addReporting(
        to columns: inout DataColumns<RegisterIndex<Indicator>>, _ context: DataContext
    ) {
        let indicators = context.campaign.indicators
        let threshold = context.site.settings.suppressionThreshold
        columns.choice(
            "direction",
            vi: "Chiều tốt: higher (càng cao càng tốt), lower (càng thấp càng tốt), context (không xếp hạng)",
            en: "What is better: higher, lower; context is never ranked"
        ) { indicators[$0].direction }
        columns.list("levels", vi: "Các cấp báo cáo", en: "Levels that report it") {
            indicators[$0].levels.map(\.rawValue)
        }
        columns.list("group_kinds", vi: "Phân tổ theo loại nhóm", en: "Kinds of groups it is told for") {
            indicators[$0].groupKinds.map(\.rawValue)
        }
        columns.choice("frequency", vi: "Nhịp báo cáo", en: "How often it is reported") { indicators[$0].frequency }
        columns.flag("cumulative", vi: "Cộng dồn từ đầu", en: "Counted from the start on") {
            indicators[$0].isCumulative
        }
        columns.integer(
            "suppression_threshold", vi: "Số đếm từ 1 đến dưới ngưỡng này không được công bố",
            en: "Counts from 1 to below this are not published", .required, .minimum(1)
        ) { indicators[$0].suppressionThreshold ?? threshold }
        columns.text("official_code", vi: "Mã trong bộ chỉ số chính thức", en: "Code in the official set") {
            indicators[$0].officialCode
        }
    }

    private static func themes(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: Theme.self)
        columns.id { $0.id }
        columns.localized("name", vi: "Tên", en: "Name") { $0.name }
        return DataTable(
            "themes", title: Bilingual(vi: "Chủ đề", en: "Themes"),
            about: Bilingual(vi: "Các nhóm chỉ số.", en: "What indicators are grouped by."), key: ["id"],
            columns: columns, rows: context.campaign.themes.items)
    }

    private struct TargetRow {
        let indicator: String
        let target: Target
    }

    private static func targets(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: TargetRow.self)
        columns.text(
            "indicator", vi: "Mã chỉ số", en: "Code of the indicator", .required,
            .refers(table: "indicators", field: "id")
        ) { $0.indicator }
        columns.text("period", vi: "Đến kỳ", en: "By when", .required) { $0.target.period }
        columns.decimal(
            "value", vi: "Chỉ tiêu, theo đơn vị đo của chỉ số", en: "Target, in the indicator’s measure", .required
        ) {
            $0.target.value
        }
        columns.text("source", vi: "Văn bản giao chỉ tiêu", en: "Document that sets it", .required) {
            $0.target.source
        }
        columns.list(
            "levels", vi: "Cấp phải đạt; trống: mọi cấp (riêng số đếm và tiền: cấp tỉnh)",
            en: "Levels that are meant; empty: all (counts and money: the province)"
        ) { $0.target.levels.map(\.rawValue) }
        let rows = context.campaign.indicators.items.flatMap { indicator in
            indicator.targets.map { TargetRow(indicator: indicator.id, target: $0) }
        }
        return DataTable(
            "targets", title: Bilingual(vi: "Chỉ tiêu", en: "Targets"),
            about: Bilingual(
                vi: "Chỉ tiêu của các chỉ số và văn bản giao chỉ tiêu. Bảng trống khi tỉnh chưa giao.",
                en: "The targets of indicators and the documents that set them. Empty until the province sets some."),
            columns: columns, rows: rows
        ).named(by: ["indicator", "period", "levels"])
    }

    private static func groups(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: PopulationGroup.self)
        columns.id { $0.id }
        columns.choice("kind", vi: "Loại: learner (người học), priority (ưu tiên)", en: "Kind: learner, priority") {
            $0.kind
        }
        columns.localized("name", vi: "Tên", en: "Name") { $0.name }
        columns.paragraphs { $0.paragraphs }
        return DataTable(
            "groups", title: Bilingual(vi: "Nhóm người", en: "Groups of people"),
            about: Bilingual(
                vi: "Các nhóm mà số liệu được tách riêng. Một người có thể thuộc nhiều nhóm.",
                en: "The groups that figures are told for. A person may belong to several."),
            key: ["id"], columns: columns, rows: context.campaign.groups.items)
    }

    private static func periods(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: Period.self)
        columns.id { $0.id }
        columns.choice("kind", vi: "Loại: quarter (quý), half_year (sáu tháng), year (năm)", en: "Kind of period") {
            $0.kind
        }
        columns.date("start", vi: "Ngày đầu", en: "First day", .required) { $0.start }
        columns.date("end", vi: "Ngày cuối", en: "Last day", .required) { $0.end }
        columns.date("reports_due", vi: "Hạn nộp báo cáo", en: "Day by which reports are due") { $0.reportsDue }
        return DataTable(
            "periods", title: Bilingual(vi: "Kỳ báo cáo", en: "Periods"),
            about: Bilingual(vi: "Các kỳ báo cáo.", en: "The spans of time that figures are reported for."),
            key: ["id"],
            columns: columns, rows: context.campaign.periods.items)
    }
}
