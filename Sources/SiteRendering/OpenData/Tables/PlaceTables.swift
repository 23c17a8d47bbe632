import CampaignModel

/// Who reports: units, communes, agencies.
enum PlaceTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [units(context), communes(context), agencies(context)]
    }

    private static func units(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: ReportingUnit.self)
        columns.text("code", vi: "Mã đơn vị", en: "Code of the unit", .required, .unique) { $0.id }
        columns.choice("kind", vi: "Cấp", en: "Level") { $0.level }
        columns.text("name", vi: "Tên", en: "Name, in Vietnamese", .required) { context.name(of: $0) }
        return DataTable(
            "units", title: Bilingual(vi: "Đơn vị báo cáo", en: "Reporting units"),
            about: Bilingual(
                vi: "Mọi đơn vị có số liệu: tỉnh, các xã, phường, đặc khu và các cơ quan.",
                en: "All units that have figures: the province, its communes and the agencies."),
            key: ["code"], columns: columns, rows: context.campaign.units.items)
    }

    private static func communes(_ context: DataContext) -> DataTable {
        let communes = context.campaign.communes
        let table = context.table(Commune.declaration, communes.items) { columns in
            columns.page(context) { communes.index(of: $0.id).map { .commune($0) } }
            columns.workbook { communes.index(of: $0.id).flatMap { context.workbook(of: .commune($0)) } }
        }
        let about = Bilingual(vi: "Các đơn vị hành chính cấp xã.", en: "The units at commune level.")
        guard let source = context.communesSource else { return table.described(as: about) }
        return table.described(
            as: Bilingual(
                vi: "\(about.vietnamese) Nguồn: \(source.vietnamese).",
                en: "\(about.english) Source: \(source.english)."))
    }

    private static func agencies(_ context: DataContext) -> DataTable {
        let agencies = context.campaign.agencies
        return context.table(Agency.declaration, agencies.items) { columns in
            columns.page(context) { agencies.index(of: $0.id).map { .agency($0) } }
        }
    }
}

extension DataContext {
    /// Where the register of communes comes from, if somebody says.
    var communesSource: Bilingual? {
        let words = site.settings.communesSource
        guard words.wording(in: site.settings.firstLanguage) != nil else { return nil }
        return words.bilingual(else: site.settings.firstLanguage)
    }

    /// The name of a unit, in the first language.
    func name(of unit: ReportingUnit) -> String {
        switch unit.kind {
        case .province: site.settings.provinceName
        case .commune(let commune): campaign.communes[commune].name
        case .agency(let agency): campaign.agencies[agency].name.wording(in: site.settings.firstLanguage)?.text ?? ""
        }
    }
}
