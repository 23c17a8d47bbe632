import CampaignModel

/// A second name of units that no reader takes for a number: `VN-68-22918`.
///
/// Codes of communes are digits, those of agencies aren't, so programs that guess types by what they see read some files
/// as numbers and others as texts, and rows that belong together aren't joined. The province's number is the one of
/// the national list (68 is Lâm Đồng); in ISO 3166-2 the same number names another province (VN-68 is Phú Thọ), so the
/// column says which it is.
enum UnitKey {
    /// The column, last of its table.
    static let field = DataField(
        "unit_key", .text,
        vi: "Mã đơn vị không bao giờ là số, dùng để nối các bảng: VN-tỉnh-mã; số của tỉnh theo danh mục "
            + "đơn vị hành chính quốc gia, không phải theo ISO 3166-2",
        en: "Code of the unit that is never a number, to join tables by: VN-province-code; the province's number "
            + "is that of the national list of administrative units, not that of ISO 3166-2",
        [.required, .pattern("VN-[^ ]+")])

    /// The places of codes in the order in which files name them: those with a letter first, else as they come.
    ///
    /// Programs that guess types look at the first rows alone. DuckDB 2.0 and polars 2.1 take a column that begins with
    /// digits for numbers, and stop at the first code of an agency.
    static func order(of codes: [String]) -> [Int] {
        let hasLetter = codes.map { !$0.utf8.allSatisfy { (48...57).contains($0) } }
        return codes.indices.filter { hasLetter[$0] } + codes.indices.filter { !hasLetter[$0] }
    }
}

extension DataContext {
    /// The unit's code that is never a number.
    func unitKey(_ code: String) -> String {
        let province = site.settings.provinceCode
        return province.isEmpty ? "VN-\(code)" : "VN-\(province)-\(code)"
    }
}

extension DataTable {
    /// The table with that column at its end and its rows in the order of `UnitKey`, if a column of it names units.
    func withUnitKeys(_ context: DataContext) -> DataTable {
        let names = ["units": "code", "communes": "code", "agencies": "id"]
        let own = names[name].flatMap { column in fields.firstIndex { $0.name == column } }
        let named = fields.firstIndex { $0.rules.contains(.refers(table: "units", field: "code")) }
        guard let position = own ?? named else { return self }
        let isRequired = fields[position].rules.contains(.required)
        let field = isRequired ? UnitKey.field : UnitKey.field.optional
        return inOrder(ofCodesAt: position).appending(field) { cells in
            if case .text(let code) = cells[position] { .text(context.unitKey(code)) } else { .empty }
        }
    }
}

extension DataField {
    /// The same column with cells that may be empty.
    fileprivate var optional: DataField {
        DataField(name, kind, vi: title.vietnamese, en: title.english, rules.filter { $0 != .required })
    }
}
