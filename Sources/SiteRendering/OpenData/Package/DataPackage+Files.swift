import CampaignModel

/// What the description of the data tells besides its tables: the whole in other formats, and files of single units.
extension DataPackage {
    /// What isn't a table as CSV: the whole in other formats. A reader of tables would stumble over them as resources,
    /// and the archive holds its tables and this description alone. Their hashes stand in
    /// `manifest.json`: the archive is packed with this description before all of them are known.
    var otherFiles: [JSONTree] {
        DataListing(data).entries.filter { !$0.isRegister }.flatMap { entry in
            entry.files.filter { $0.format != "CSV" && $0.format != "JSON" }.map { file in
                JSONTree.object([
                    ("path", .text(String(file.path.dropFirst(5)))), ("format", .text(file.format)),
                    ("mediatype", .text(DatasetDescription.mediaType(of: file.path))),
                    ("title", .text("\(entry.title.vietnamese) / \(entry.title.english)")),
                    ("description", .text(DataPackage.joined(entry.about))),
                ])
            }
        }
    }

    /// Files of single units and indicators, by the code in braces.
    static let addresses: [JSONTree] = [
        (
            "unit/{unit}.json",
            Bilingual(vi: "Mọi số liệu của một đơn vị, mã trong units.csv", en: "All figures of a unit of units.csv")
        ),
        (
            "figure/{indicator}.json",
            Bilingual(vi: "Một chỉ số ở mọi đơn vị, mã trong indicators.csv", en: "An indicator across all units")
        ),
        (
            "figure/{indicator}/latest.csv",
            Bilingual(
                vi: "Kỳ mới nhất của một chỉ số, mỗi xã một dòng; chỉ số không do xã báo cáo thì mỗi đơn vị một dòng",
                en: "The newest period of an indicator, a row a commune; a row a unit where no commune reports it")
        ),
        (
            "{table}.parquet",
            Bilingual(
                vi: "Mỗi bảng, mã luôn là chữ (Parquet)", en: "Each table with its types, codes as text (Parquet)")
        ),
        (
            "{workbook}",
            Bilingual(
                vi:
                    "Bảng tính (XLSX) của từng xã, từng chỉ số: địa chỉ ở cột workbook của communes.csv, indicators.csv",
                en:
                    "A workbook (XLSX) a commune and indicator: its address is in the column workbook of communes.csv and "
                    + "indicators.csv")
        ),
    ].map { .object([("path", .text($0)), ("description", .text(joined($1)))]) }
}
