import CampaignModel

/// The files of the open data as the data page lists them.
struct DataListing {
    /// A file to download.
    struct File {
        /// The format as people call it.
        let format: String
        /// The path from the site's root.
        let path: String
    }

    /// A table and its files.
    struct Entry {
        let name: String
        let title: Bilingual
        let about: Bilingual
        let rows: Int?
        let files: [File]
        /// True for a register, false for figures.
        var isRegister = false
    }

    let entries: [Entry]

    init(_ data: OpenData) {
        let figures = data.steps.filter(\.isPartOfPackage).map { step in
            let set = data.figureSet(step)
            let twin = step == .figures ? [File(format: "JSON", path: set.path(.json))] : []
            return Entry(
                name: String(set.stem.dropFirst(5)), title: set.title, about: set.about, rows: data.rowCount(of: step),
                files: [File(format: "CSV", path: set.path(.csv))] + twin
                    + (step == .figures ? [File(format: "Parquet", path: "data/figures.parquet")] : []))
        }
        let registers = data.tables.map { table in
            Entry(
                name: table.name, title: table.title, about: table.about, rows: table.count,
                files: [
                    File(format: "CSV", path: "data/\(table.name).csv"),
                    File(format: "JSON", path: "data/\(table.name).json"),
                    File(format: "Parquet", path: "data/\(table.name).parquet"),
                ], isRegister: true)
        }
        let whole = data.steps.contains(.figures) ? [DataListing.archive, DataListing.exchange] : []
        entries =
            figures + [DataListing.workbook(data), DataListing.database] + whole + [DataListing.points] + registers
    }

    /// Its rows aren't counted: those of the tables above and below are in it.
    private static let database = Entry(
        name: "minh-bach", title: Bilingual(vi: "Cơ sở dữ liệu", en: "Database"),
        about: Bilingual(
            vi:
                "Mọi bảng trong một tệp SQLite, có khóa, chỉ mục; khung nhìn figures có các cột của figures.csv (minh chứng ở figure_evidence, giấy phép ở about), newest chỉ "
                + "lấy kỳ mới nhất và số chung, không lấy số của từng nhóm, communes_wide mỗi xã một dòng. Mã luôn là chữ, "
                + "nên cứ nối theo mã; unit_key có ở units, communes, agencies và các khung nhìn.",
            en:
                "All tables in one SQLite file, with keys and indexes; the view figures has the columns of figures.csv (evidence is in figure_evidence, the licence in about), "
                + "newest the newest periods of everybody without groups, communes_wide a row a commune. Codes are texts, so "
                + "join by them; unit_key is in units, communes, agencies and the views."),
        rows: nil, files: [File(format: "SQLite", path: "data/minh-bach.sqlite")])

    private static let archive = Entry(
        name: "minh-bach", title: Bilingual(vi: "Tất cả trong một tệp nén", en: "Everything in one archive"),
        about: Bilingual(
            vi:
                "Mọi bảng dạng CSV cùng bản mô tả (datapackage.json, csv-metadata.json) và vị trí các xã, để tải một lần.",
            en:
                "All tables as CSV with their descriptions (datapackage.json, csv-metadata.json) and the places of communes, to fetch at once."
        ),
        rows: nil, files: [File(format: "ZIP", path: OpenData.archivePath)])

    private static let exchange = Entry(
        name: "sdmx",
        title: Bilingual(vi: "Số liệu theo chuẩn thống kê SDMX", en: "Figures in the standard of statistics, SDMX"),
        about: Bilingual(
            vi: "Mọi số liệu (SDMX-CSV 2.0) và cấu trúc của chúng: chiều, danh mục mã, luồng dữ liệu (SDMX-ML 2.1).",
            en: "All figures (SDMX-CSV 2.0) and their structure: dimensions, code lists, dataflow (SDMX-ML 2.1)."),
        rows: nil,
        files: [
            File(format: "SDMX-CSV (ZIP)", path: StatisticalData.archivePath),
            File(format: "SDMX-ML", path: StatisticalStructure.path),
        ])

    private static let points = Entry(
        name: "communes", title: Bilingual(vi: "Vị trí các xã, phường, đặc khu", en: "Where the communes lie"),
        about: Bilingual(
            vi: "Mỗi nơi một điểm, kinh độ và vĩ độ WGS 84 (EPSG:4326), cho phần mềm bản đồ.",
            en: "A point each, longitude and latitude in WGS 84 (EPSG:4326), for programs that draw maps."),
        rows: nil, files: [File(format: "GeoJSON", path: PlacePoints.path)])

    private static func workbook(_ data: OpenData) -> Entry {
        let listed = data.workbook.sheets.dropFirst(2).map(\.table)
        return Entry(
            name: "minh-bach", title: Bilingual(vi: "Bảng tính", en: "Spreadsheet"),
            about: Bilingual(
                vi: "Số liệu kỳ mới nhất và mọi sổ theo dõi trong một tệp, kèm giải thích từng cột.",
                en: "The figures of the newest periods and all registers in one file, with each column explained."),
            rows: listed.reduce(0) { $0 + $1.count }, files: [File(format: "XLSX", path: DataWorkbook.path)])
    }
}
