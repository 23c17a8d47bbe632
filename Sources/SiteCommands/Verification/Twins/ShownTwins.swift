import CampaignModel
import Mustache
import SiteContent
import SiteRendering

/// The other files that tell what the tables of the open data tell: JSON, small addresses, points, Parquet, exchange,
/// archives, the database, workbooks. Figures and registers in CSV are held against the release, and all others against them: whoever
/// takes the nearest file reads the same.
///
/// A file that an earlier program didn't make isn't missed.
struct ShownTwins {
    let site: String
    /// The figures, in one file or one a period.
    let figures: ToldFigures
    private let paths: Set<String>
    /// Tables that are wrong themselves: nothing is held against them.
    private let blamed: Set<String>

    /// - Parameter blamed: Files that are known to be wrong.
    init(_ site: String, figures files: [String], blamed: Set<String> = []) throws(CommandFailure) {
        self.site = site
        self.blamed = blamed
        paths = Set(try SiteFiles.all(in: site).filter(\.isPlain).map(\.path))
        figures = try ToldFigures(files)
    }

    /// What a file tells otherwise.
    ///
    /// - Parameter record: What was released, and what the site tells as changed since.
    func differences(_ record: PublicRecord) throws(CommandFailure) -> [Diagnostic] {
        var found = try EvidenceTwins(self).differences()
        found += try CoverageTwins(self).differences()
        found += try TableTwins(self).differences()
        found += try FigureNames(self).differences()
        found += try BreakTwins(self).differences()
        found += try AddressTwins(self).differences()
        found += try NewestTwins(self).differences()
        found += try PointTwins(self).differences()
        found += try StructureTwins(self).differences()
        found += try ParquetTwins(self).differences()
        found += try ArchiveTwins(self).differences()
        found += try DatabaseTwins(self).differences()
        found += try WorkbookTwins(self).differences()
        found += try HistoryTwins(self).differences()
        found += try ChangeTwins(self).differences(from: record)
        return found
    }

    /// The paths of the site that a condition is true of, in order.
    func paths(_ isWanted: (String) -> Bool) -> [String] { paths.filter(isWanted).sorted() }

    /// The bytes of a file; nothing where there is none.
    func bytes(_ path: String) throws(CommandFailure) -> [UInt8]? {
        guard paths.contains(path) else { return nil }
        return try ByteReading.file("\(site)/\(path)")
    }

    /// A table of the open data; nothing where there is none that can be trusted.
    func table(_ name: String) throws(CommandFailure) -> PlainTable? {
        let path = "data/\(name).csv"
        return try isBlamed(path) ? nil : bytes(path).map(PlainTable.init)
    }

    /// Whether a file is known to be wrong.
    func isBlamed(_ path: String) -> Bool { blamed.contains("\(site)/\(path)") }

    /// The days of the releases that the site shows, and how many figures changed with each.
    func releases() throws(CommandFailure) -> [Int: (date: String, changes: Int)] {
        guard let bytes = try bytes(ReleaseChain.path), let chain = ReleaseChain(json: bytes) else { return [:] }
        return Dictionary(
            chain.releases.map { ($0.release.number, ($0.release.date.description, $0.release.changes)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The names of the tables, figures left out.
    var tables: [String] {
        paths { $0.hasPrefix("data/") && $0.hasSuffix(".csv") }.compactMap { path in
            let name = path.dropFirst("data/".count).dropLast(".csv".count)
            let isOther = name.contains("/") || name == "figures" || name.hasPrefix("figures-") || name == "record"
            return isOther ? nil : String(name)
        }
    }

    /// The first few things that a file says otherwise.
    func told(_ wrong: [String], in path: String, than twin: String) -> [Diagnostic] {
        wrong.prefix(3).map { .twinDiffers($0, than: twin, at: "\(site)/\(path)") }
    }
}

/// Cells and values that mean the same though formats write them differently.
enum ToldText {
    /// A value of JSON as a cell says it.
    static func of(_ value: DynamicValue?) -> String {
        switch value {
        case .string(let text): text
        case .number(let digits): digits
        case .array(let items): items.map { of($0) }.joined(separator: ";")
        case .bool(let flag): flag ? "true" : "false"
        default: ""
        }
    }

    /// Whether a cell of a table says what another format says: texts that a spreadsheet would run have an apostrophe
    /// before them, decimals a nought behind them, and databases know no yes or no.
    static func areEqual(_ cell: String, _ told: String) -> Bool {
        if cell == told || SpreadsheetFormula.undisarmed(cell) == told { return true }
        switch cell {
        case "true": return told == "1"
        case "false": return told == "0"
        default: break
        }
        guard cell.contains(".") || told.contains("."), let left = Double(cell), let right = Double(told) else {
            return false
        }
        return left == right
    }
}

extension Diagnostic {
    /// Two files of the open data speak of the same thing and say two things.
    static func twinDiffers(_ what: String, than twin: String, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "twin-differs", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Tệp này nói khác với \(twin): \(what)", en: "This file says something else than \(twin): \(what)"),
            explanation: Bilingual(
                vi: "Mọi tệp dữ liệu của một trang được làm ra từ cùng số liệu và cùng các sổ.",
                en: "All data files of a site are made of the same figures and registers."),
            fix: Bilingual(
                vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
                en: "Build the site again; if nobody of yours changed this file, the site was forged."))
    }
}
