import CampaignModel
import Hashing
import SiteRendering

/// The joint Data Package: the provinces and their main figures, each row with the licence of who published it.
struct JoinPackage {
    let site: JoinSite

    private typealias Column = (name: String, type: String, title: String)

    /// The tables and their description.
    var files: [OutputFile] {
        let tables = [("provinces", provinceColumns, provinceRows), ("main_figures", figureColumns, figureRows)]
            .map { name, columns, rows in
                (name: name, columns: columns, bytes: JoinPackage.csv([columns.map(\.name)] + rows))
            }
        let description = Array(json(tables).utf8)
        return tables.map { OutputFile(path: "data/\($0.name).csv", kind: .download, language: nil, bytes: $0.bytes) }
            + [OutputFile(path: "data/datapackage.json", kind: .download, language: nil, bytes: description)]
    }

    private let provinceColumns: [Column] = [
        ("name", "string", "Tên tỉnh / Province"), ("homepage", "string", "Địa chỉ cổng / Address of its site"),
        ("status", "string", "joined: có mặt; left_out: không đọc được / joined or left_out"),
        ("fault", "string", "Vì sao thiếu / Why it is left out"), ("as_of", "date", "Ngày xét / As-of day"),
        ("newest", "date", "Ngày của số liệu mới nhất / Day of the newest data"),
        ("days_old", "integer", "Số ngày từ đó đến ngày xét của trang chung / Days from then to the index’s day"),
        ("late", "boolean", "Quá hạn cập nhật / Late"), ("licence", "string", "Giấy phép / Licence"),
        ("demonstration", "boolean", "Dữ liệu minh họa / Demonstration data"),
    ]

    private let figureColumns: [Column] = [
        ("province", "string", "Tên tỉnh / Province"), ("indicator", "string", "Mã chỉ số / Indicator"),
        ("name_vi", "string", "Tên chỉ số / Its name in Vietnamese"), ("name_en", "string", "Its name in English"),
        ("measure", "string", "Đơn vị đo / Measure"), ("period", "string", "Kỳ / Period"),
        ("state", "string", "Tình trạng / State"), ("value", "number", "Giá trị / Value"),
        ("numerator", "integer", "Tử số / Numerator"), ("denominator", "integer", "Mẫu số / Denominator"),
        ("page", "string", "Trang nguồn / The page that it comes from"), ("licence", "string", "Giấy phép / Licence"),
        ("demonstration", "boolean", "Dữ liệu minh họa / Demonstration data"),
    ]

    private var provinceRows: [[String]] {
        site.provinces.map { province in
            [
                province.name, province.homepage, "joined", "", province.asOf, province.newest.description,
                "\(province.age(on: site.settings.asOf))", "\(province.isLate(site.settings))",
                province.licence, "\(province.isDemonstration)",
            ]
        }
            + site.leftOut.map { left in
                let words = "\(left.fault.words.vietnamese) / \(left.fault.words.english)"
                return [left.name, "", "left_out", words, "", "", "", "", "", ""]
            }
    }

    private var figureRows: [[String]] {
        site.provinces.flatMap { province in
            province.figures.map { figure in
                let definition = figure.definition
                return [
                    province.name, definition.indicator, definition.name.vietnamese, definition.name.english,
                    definition.measure, figure.period, figure.state.rawValue, figure.value, figure.numerator,
                    figure.denominator, figure.page, province.licence, "\(province.isDemonstration)",
                ]
            }
        }
    }

    private static func csv(_ rows: [[String]]) -> [UInt8] {
        Array(rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined().utf8)
    }

    /// A cell as RFC 4180 quotes it; an apostrophe goes before what a spreadsheet would run.
    private static func cell(_ text: String) -> String {
        let text = Double(text) == nil ? SpreadsheetFormula.disarmed(text) : text
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"\(text.escaped { $0 == "\"" ? "\"\"" : nil })\""
    }

    private func json(_ tables: [(name: String, columns: [Column], bytes: [UInt8])]) -> String {
        let settings = site.settings
        let licences = Set(site.provinces.map(\.licence) + [settings.licence]).sorted()
        let sources = site.provinces.map { "{\"title\":\(text($0.name)),\"path\":\(text($0.homepage))}" }
        let resources = tables.map { table in
            let fields = table.columns.map { column in
                "{\"name\":\(text(column.name)),\"type\":\(text(column.type)),\"title\":\(text(column.title))}"
            }
            return "{\"name\":\(text(table.name)),\"type\":\"table\",\"path\":\(text(table.name + ".csv")),"
                + "\"format\":\"csv\",\"mediatype\":\"text/csv\",\"encoding\":\"utf-8\",\"bytes\":\(table.bytes.count),"
                + "\"hash\":\"sha256:\(SHA256.hash(table.bytes).hexadecimal)\",\"schema\":{\"fields\":[\n"
                + fields.joined(separator: ",\n") + "],\"missingValues\":[\"\"]}}"
        }
        return
            "{\"$schema\":\"https://datapackage.org/profiles/2.0/datapackage.json\",\n\"name\":\"minh-bach-national\",\n"
            + "\"title\":\(text("\(settings.title.vietnamese) / \(settings.title.english)")),\n"
            + "\"homepage\":\(text(settings.baseURL + "/")),\n\"created\":\"\(settings.asOf)T12:00:00+07:00\",\n"
            + "\"licenses\":[\(licences.map { "{\"name\":\(text($0))}" }.joined(separator: ","))],\n"
            + "\"sources\":[\(sources.joined(separator: ","))],\n\"as_of\":\"\(settings.asOf)\",\n"
            + "\"demonstration\":\(site.isDemonstration),\n\"resources\":[\n\(resources.joined(separator: ",\n"))\n]}\n"
    }

    private func text(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONText.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
