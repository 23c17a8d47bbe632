import CampaignModel

/// Every change of what was published beside the figures, as a table of the open data.
enum ChangeTable {
    /// What it is called.
    static let name = "changes"

    static func table(_ context: DataContext) -> DataTable {
        var columns = DataColumns<ToldChange>(context.languages)
        columns.integer(
            "release", vi: "Số của bản công bố; để trống khi chưa công bố",
            en: "The release; empty before it is released"
        ) { $0.release?.number }
        columns.date("released_on", vi: "Ngày công bố", en: "Day of the release") { $0.release?.date }
        columns.choice(
            "change", vi: "Việc đã xảy ra: dòng mới, dòng rút, điền thêm, thay đổi, để trống",
            en: "What happened: a row is new or left, a field was filled, changed or emptied"
        ) { $0.change.kind }
        columns.text("kind", vi: "Loại dòng", en: "Kind of row", .required) { $0.change.name.record }
        columns.text("key", vi: "Mã của dòng đã thay đổi", en: "What names the row that changed", .required) {
            $0.change.name.key
        }
        columns.text("field", vi: "Cột; để trống khi nói về cả dòng", en: "Column; empty for a row as a whole") {
            $0.change.name.field
        }
        columns.text(
            "old", vi: "Trước đó; lời văn cũ không được nhắc lại", en: "Before; words of old aren’t repeated"
        ) { $0.change.isRepeatable ? $0.change.old : nil }
        columns.text("new", vi: "Từ đó", en: "Since") { $0.change.new }
        columns.localized("reason", vi: "Lý do", en: "Reason") { $0.reason?.reason ?? LocalizedText([:]) }
        columns.text("by", vi: "Nơi điều chỉnh", en: "By whom") { $0.reason?.by }
        columns.date("on", vi: "Ngày điều chỉnh", en: "Day of the change") { $0.reason?.on }
        return DataTable(
            name, title: Bilingual(vi: "Mọi thay đổi", en: "All changes"),
            about: Bilingual(
                vi: "Điều gì đã công bố, ngoài số liệu, nay khác đi: theo bản công bố, cũ và mới, vì sao, ai sửa.",
                en: "What was published beside the figures and is different now: by release, old and new, why, by whom."
            ),
            columns: columns, rows: context.told
        ).named(by: ["release", "kind", "key", "field"])
    }
}
