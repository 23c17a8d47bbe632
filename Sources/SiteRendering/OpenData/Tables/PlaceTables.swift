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
            key: "code", columns: columns, rows: context.campaign.units.items)
    }

    private static func communes(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: RegisterIndex<Commune>.self)
        let communes = context.campaign.communes
        columns.text("code", vi: "Mã đơn vị hành chính", en: "Administrative code", .required, .unique) {
            communes[$0].id
        }
        columns.text("name", vi: "Tên đầy đủ", en: "Full name, in Vietnamese", .required) { communes[$0].name }
        columns.choice(
            "type", vi: "Loại: xa (xã), phuong (phường), dac_khu (đặc khu)",
            en: "Type: xa (commune), phuong (ward), dac_khu (special zone)"
        ) { communes[$0].kind }
        columns.text("former_province", vi: "Tỉnh cũ trước 01/7/2025", en: "Province before 1 July 2025") {
            communes[$0].formerProvince
        }
        columns.decimal("lat", vi: "Vĩ độ điểm tham chiếu", en: "Latitude of the reference point, in degrees") {
            communes[$0].point?.latitude
        }
        columns.decimal("lon", vi: "Kinh độ điểm tham chiếu", en: "Longitude of the reference point, in degrees") {
            communes[$0].point?.longitude
        }
        columns.decimal("area_km2", vi: "Diện tích (km²)", en: "Area in km²", .minimum(0)) { communes[$0].area }
        columns.date("valid_from", vi: "Có từ ngày", en: "First day") { communes[$0].validFrom }
        columns.date("valid_to", vi: "Đến hết ngày", en: "Last day") { communes[$0].validTo }
        columns.list("predecessors", vi: "Đơn vị tiền thân", en: "Units it was formed from") {
            communes[$0].predecessors
        }
        columns.list("former_names", vi: "Tên cũ của chính đơn vị", en: "Names that the unit itself bore before") {
            communes[$0].formerNames
        }
        columns.list("formed_from", vi: "Đơn vị cũ hợp thành", en: "Earlier units that it was made of, by name") {
            communes[$0].formedFrom
        }
        columns.page { context.address(.commune($0)) }
        return DataTable(
            "communes", title: Bilingual(vi: "Xã, phường, đặc khu", en: "Communes, wards and special zones"),
            about: Bilingual(
                vi:
                    "Các đơn vị hành chính cấp xã. Nguồn của từng con số có trong content/data/SOURCES.md của mã nguồn.",
                en: "The units at commune level. Where each number comes from stands in content/data/SOURCES.md of the "
                    + "source repository."),
            key: "code", columns: columns, rows: communes.indices)
    }

    private static func agencies(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: RegisterIndex<Agency>.self)
        let agencies = context.campaign.agencies
        columns.id { agencies[$0].id }
        columns.localized("name", vi: "Tên", en: "Name") { agencies[$0].name }
        columns.choice(
            "kind", vi: "Loại: single (một cơ quan), collective (nhiều cơ quan), people (người dân, đoàn viên)",
            en: "Kind: single agency, collective of agencies, people"
        ) { agencies[$0].kind }
        columns.text("parent", vi: "Mã cơ quan cấp trên", en: "Code of the agency it belongs to") {
            agencies[$0].parent
        }
        columns.localized("role", vi: "Vai trò trong kế hoạch", en: "Role in the plan") { agencies[$0].role }
        columns.paragraphs { agencies[$0].paragraphs }
        columns.page { context.address(.agency($0)) }
        return DataTable(
            "agencies", title: Bilingual(vi: "Cơ quan, tổ chức", en: "Agencies and organisations"),
            about: Bilingual(
                vi: "Những cơ quan, tổ chức mà kế hoạch giao việc.", en: "The bodies that the plan gives tasks to."),
            key: "id", columns: columns, rows: agencies.indices)
    }
}

extension DataContext {
    /// The name of a unit, in the first language.
    func name(of unit: ReportingUnit) -> String {
        switch unit.kind {
        case .province: site.settings.provinceName
        case .commune(let commune): campaign.communes[commune].name
        case .agency(let agency): campaign.agencies[agency].name.wording(in: site.settings.firstLanguage)?.text ?? ""
        }
    }
}
