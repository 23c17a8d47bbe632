import CampaignModel
import SiteContent
import SiteRendering

/// What a province publishes of itself, as far as the index tells it.
struct JoinedProvince: Hashable, Sendable {
    /// How the index names it.
    let name: String
    /// Its code, as its figures name it; nothing where it tells none of the whole province.
    let code: String?
    /// Its address.
    let homepage: String
    /// The day that its site is judged at.
    let asOf: String
    /// The newest day that its data tell of.
    let newest: CalendarDate
    /// The name of its licence.
    let licence: String
    let isDemonstration: Bool
    /// Its main indicators.
    let figures: [JoinedFigure]

    /// Reads a province's description and tables.
    ///
    /// - Parameter day: The day of the index: nothing can be said of data from later days.
    init(_ province: JoinSettings.Province, on day: CalendarDate) throws(JoinFault) {
        let source = ProvinceSource(site: province.site)
        let package = try PackageReading(source)
        name = province.name
        homepage = package.homepage
        asOf = package.asOf
        let judged = try JoinedProvince.day("as_of", package.asOf)
        newest = try JoinedProvince.day("newest", package.newest)
        if max(judged, newest) > day { throw .laterDay(max(judged, newest)) }
        licence = package.licence
        isDemonstration = package.isDemonstration
        let rows = try package.table("figures", JoinedFigure.figureColumns, from: source)
        code = try JoinedFigure.provinceCode(rows)
        figures = try JoinedFigure.main(
            figures: rows,
            indicators: try package.table("indicators", JoinedFigure.indicatorColumns, from: source),
            periods: try package.table("periods", ["id", "end"], from: source))
    }

    /// How many days old its newest data are.
    func age(on day: CalendarDate) -> Int { newest.days(until: day) }

    /// Whether nothing new came for longer than allowed.
    func isLate(_ settings: JoinSettings) -> Bool { age(on: settings.asOf) > settings.lateAfterDays }

    /// Whether another site tells of the same province, or says that it stands at the same address.
    func isTwin(of other: JoinedProvince) -> Bool {
        code != nil && code == other.code || JoinAddress.same(homepage, other.homepage)
    }

    private static func day(_ name: String, _ text: String) throws(JoinFault) -> CalendarDate {
        guard let day = CalendarDate(iso: text) else { throw .oddDay(name, text) }
        return day
    }
}

/// A province's `datapackage.json`, and its tables held against it.
struct PackageReading {
    let homepage: String
    let asOf: String
    let newest: String
    let licence: String
    let isDemonstration: Bool

    private let tables: [DataDescription.Table]

    /// The number of a format is the first of the version.
    private static func isNewer(_ version: String?) -> Bool {
        version.flatMap { Int($0.prefix { $0 != "." }) }.map { $0 > OpenData.formatVersion } ?? false
    }

    /// Reads the description.
    init(_ source: ProvinceSource) throws(JoinFault) {
        guard let description = DataDescription(try source.bytes(DataDescription.path)),
            let homepage = description.homepage, let asOf = description.asOf, let licence = description.licence?.name,
            !licence.isEmpty,
            let isDemonstration = description.isDemonstration, let tables = description.tables,
            homepage.hasPrefix("https://") || homepage.hasPrefix("http://")
        else { throw .noPackage(DataDescription.path) }
        if PackageReading.isNewer(description.version) { throw .newerPackage(description.version ?? "") }
        self.homepage = homepage
        self.asOf = asOf
        newest = description.newest ?? asOf
        self.licence = licence
        self.isDemonstration = isDemonstration
        self.tables = tables
    }

    /// The rows of a table; every byte must be what the description tells of.
    func table(
        _ name: String, _ columns: [String], from source: ProvinceSource
    ) throws(JoinFault) -> [[String: String]] {
        // Figures of a country are one table a period.
        let files = tables.filter { $0.name == name || name == "figures" && $0.name.hasPrefix("figures-") }
        guard !files.isEmpty else { throw .noTable(name) }
        var rows: [[String: String]] = []
        for file in files {
            for path in file.paths {
                let full = "data/\(path)"
                let bytes = try source.bytes(full)
                // Where a table has several files, the description tells of them together.
                if file.paths.count == 1 {
                    guard file.bytes == bytes.count, file.hash == "sha256:\(ReleaseHash.of(bytes))" else {
                        throw .otherBytes(full)
                    }
                }
                rows += try PackageReading.rows(of: bytes, full, columns)
            }
        }
        return rows
    }

    private static func rows(
        of bytes: [UInt8], _ path: String, _ columns: [String]
    ) throws(JoinFault) -> [[String: String]] {
        guard let table = TableEdit(bytes), Set(table.head).count == table.head.count else {
            throw .unreadableTable(path)
        }
        let places = columns.map { column in table.head.firstIndex(of: column) }
        guard places.allSatisfy({ $0 != nil }) else { throw .unreadableTable(path) }
        var rows: [[String: String]] = []
        for record in table.records {
            guard record.count == table.head.count else { throw .unreadableTable(path) }
            var row: [String: String] = [:]
            for (column, place) in zip(columns, places) {
                row[column] = SpreadsheetFormula.undisarmed(record[place ?? 0])
            }
            rows.append(row)
        }
        return rows
    }
}
