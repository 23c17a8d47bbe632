import CampaignModel

/// What the description of the data tells besides its tables: the whole in other formats, and files of single units.
extension DataPackage {
    /// What isn't a table as CSV: the whole in other formats. A reader of tables would stumble over them as resources,
    /// and the archive holds its tables and this description alone. Their hashes stand in
    /// `manifest.json`: the archive is packed with this description before all of them are known.
    var otherFiles: [JSONTree] {
        wholeFiles
            + DataPackage.descriptions(data).map { path, type, words in
                .object([
                    ("path", .text(path)), ("format", .text(String(path.split(separator: ".").last ?? ""))),
                    ("mediatype", .text(type)), ("title", .text("\(words.vietnamese) / \(words.english)")),
                ])
            }
    }

    /// What tells of the data beside its tables; of releases only where there are any.
    private static func descriptions(_ data: OpenData) -> [(path: String, type: String, words: Bilingual)] {
        let catalogue = Bilingual(vi: "Danh mục theo DCAT-AP 3", en: "Catalogue by DCAT-AP 3")
        let always = [
            ("csv-metadata.json", "application/csvm+json", Bilingual(vi: "Mô tả theo CSVW", en: "Description by CSVW")),
            ("catalog.ttl", "text/turtle", catalogue), ("catalog.jsonld", "application/ld+json", catalogue),
        ]
        let site = data.context.site
        let chain = Bilingual(vi: "Chuỗi bản công bố", en: "The chain of releases")
        let record = Bilingual(
            vi: "Mọi điều khác mà bản công bố gần nhất đã ghi; hãy đọc mọi cột như chữ",
            en: "Everything else that the last release froze; read all columns as text")
        return always + (site.releases.isEmpty ? [] : [("ledger.json", "application/json", chain)])
            + (site.changes.first == nil ? [] : [("record.csv", "text/csv", record)])
    }

    private var wholeFiles: [JSONTree] {
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
