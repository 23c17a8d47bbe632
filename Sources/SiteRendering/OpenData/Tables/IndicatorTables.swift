import CampaignModel

/// What is measured: indicators, themes, targets, groups, periods. Their columns are declared with what the public record
/// tells of them.
enum IndicatorTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [indicators(context), themes(context), targets(context), groups(context), periods(context)]
    }

    private static func indicators(_ context: DataContext) -> DataTable {
        let indicators = context.campaign.indicators
        var columns = DataColumns(Indicator.told, context).taking { (index: RegisterIndex<Indicator>) in
            indicators[index]
        }
        let threshold = context.site.settings.suppressionThreshold
        columns.insert(after: "cumulative") { columns in
            columns.integer(
                "suppression_threshold", vi: "Số đếm từ 1 đến dưới ngưỡng này không được công bố",
                en: "Counts from 1 to below this are not published", .required, .minimum(1)
            ) { indicators[$0].suppressionThreshold ?? threshold }
        }
        columns.moveToEnd("computed") { columns in
            columns.page(context) { .indicator($0) }
            columns.workbook { context.workbook(of: .indicator($0)) }
        }
        return DataTable(
            "indicators", title: Bilingual(vi: "Danh mục chỉ số", en: "Catalogue of indicators"),
            about: Bilingual(
                vi: "Mỗi chỉ số đo điều gì, tính thế nào, ai báo cáo và bao lâu một lần.",
                en: "What each indicator measures, how it is worked out, who reports it and how often."),
            key: ["id"], columns: columns, rows: Array(indicators.indices))
    }

    private static func themes(_ context: DataContext) -> DataTable {
        DataTable(
            "themes", title: Bilingual(vi: "Chủ đề", en: "Themes"),
            about: Bilingual(vi: "Các nhóm chỉ số.", en: "What indicators are grouped by."), key: ["id"],
            columns: DataColumns(Theme.told, context), rows: context.campaign.themes.items)
    }

    private static func targets(_ context: DataContext) -> DataTable {
        DataTable(
            "targets", title: Bilingual(vi: "Chỉ tiêu", en: "Targets"),
            about: Bilingual(
                vi: "Chỉ tiêu của các chỉ số và văn bản giao chỉ tiêu. Bảng trống khi tỉnh chưa giao.",
                en: "The targets of indicators and the documents that set them. Empty until the province sets some."),
            columns: DataColumns(IndicatorTarget.told, context),
            rows: context.campaign.indicators.items.flatMap(IndicatorTarget.all)
        ).named(by: ["indicator", "period", "levels"])
    }

    private static func groups(_ context: DataContext) -> DataTable {
        DataTable(
            "groups", title: Bilingual(vi: "Nhóm người", en: "Groups of people"),
            about: Bilingual(
                vi: "Các nhóm mà số liệu được tách riêng. Một người có thể thuộc nhiều nhóm.",
                en: "The groups that figures are told for. A person may belong to several."),
            key: ["id"], columns: DataColumns(PopulationGroup.told, context), rows: context.campaign.groups.items)
    }

    private static func periods(_ context: DataContext) -> DataTable {
        DataTable(
            "periods", title: Bilingual(vi: "Kỳ báo cáo", en: "Periods"),
            about: Bilingual(vi: "Các kỳ báo cáo.", en: "The spans of time that figures are reported for."),
            key: ["id"], columns: DataColumns(Period.told, context), rows: context.campaign.periods.items)
    }
}
