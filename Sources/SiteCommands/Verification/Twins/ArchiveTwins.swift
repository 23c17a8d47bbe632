import CampaignModel
import OfficeFiles
import SiteRendering

/// The archives: each entry is the very file that stands in the site; figures as statistical offices exchange them are
/// those of `data/figures.csv`.
struct ArchiveTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    private static let exchange = "data/sdmx/figures.zip"

    func differences() throws(CommandFailure) -> [Diagnostic] {
        try whole() + exchanged()
    }

    private func whole() throws(CommandFailure) -> [Diagnostic] {
        guard let entries = try entries(OpenData.archivePath) else { return [] }
        var wrong: [String] = []
        for (name, bytes) in entries.sorted(by: { $0.key < $1.key }) where !twins.isBlamed("data/\(name)") {
            // The description in the archive names what lies beside it there.
            if name != "datapackage.json", try twins.bytes("data/\(name)") != bytes { wrong.append(name) }
        }
        wrong += twins.tables.map { "\($0).csv" }.filter { entries[$0] == nil }
        return twins.told(wrong, in: OpenData.archivePath, than: "data/")
    }

    private func exchanged() throws(CommandFailure) -> [Diagnostic] {
        guard let entries = try entries(ArchiveTwins.exchange) else { return [] }
        let structure = "structure.xml"
        var found: [Diagnostic] = []
        if try entries[structure] != twins.bytes("data/sdmx/\(structure)") {
            found += twins.told([structure], in: ArchiveTwins.exchange, than: "data/sdmx/\(structure)")
        }
        let times = try statisticalTimes()
        let table = PlainTable(entries["figures.csv"] ?? [])
        let rows = twins.figures.rows
        var wrong = table.rows.count == rows.count ? [] : ["\(table.rows.count) ≠ \(rows.count)"]
        for (told, row) in zip(table.rows, rows) {
            let isSame = ArchiveTwins.expected(row, times).allSatisfy { column, text in
                table.cell(told, column) == text
            }
            if !isSame { wrong.append(row["key"]) }
        }
        found += twins.told(wrong, in: ArchiveTwins.exchange, than: "data/figures.csv")
        return found
    }

    /// What a figure is in the words of SDMX.
    private static func expected(
        _ row: ToldFigures.Row, _ times: [String: (frequency: String, time: String)]?
    ) -> [(String, String)] {
        let status = Figure.State(rawValue: row["state"]).map {
            StatisticalCodes.status(of: $0, isBreak: !row["break"].isEmpty)
        }
        let measure = Indicator.Measure(rawValue: row["measure"]).map(StatisticalCodes.unit)
        let group = row["group"]
        let time = times.map { times in
            [("FREQ", times[row["period"]]?.frequency ?? ""), ("TIME_PERIOD", times[row["period"]]?.time ?? "")]
        }
        return (time ?? []) + [
            ("REF_AREA", StatisticalCodes.code(row["unit_key"])),
            ("INDICATOR", StatisticalCodes.code(row["indicator"])),
            ("POP_GROUP", group.isEmpty ? StatisticalCodes.everybody : StatisticalCodes.code(group)),
            ("OBS_VALUE", row["value"].isEmpty ? StatisticalCodes.noValue : row["value"]),
            ("OBS_STATUS", status?.observation ?? ""),
            ("CONF_STATUS", status?.confidentiality ?? ""), ("UNIT_MEASURE", measure ?? ""),
            ("NUMERATOR", row["numerator"]), ("DENOMINATOR", row["denominator"]),
            ("REPORTED_ON", row["reported_on"]), ("DEMONSTRATION", row["demonstration"]),
        ]
    }

    /// How the periods are written there; nothing where their table can't be trusted.
    private func statisticalTimes() throws(CommandFailure) -> [String: (frequency: String, time: String)]? {
        guard let table = try twins.table("periods") else { return nil }
        var times: [String: (frequency: String, time: String)] = [:]
        for row in table.rows {
            guard let kind = Period.Kind(rawValue: table.cell(row, "kind")),
                let start = CalendarDate(iso: table.cell(row, "start")),
                let end = CalendarDate(iso: table.cell(row, "end"))
            else { continue }
            let id = table.cell(row, "id")
            times[id] = StatisticalCodes.period(Period(id: id, kind: kind, start: start, end: end, reportsDue: nil))
        }
        return times
    }

    /// The entries of an archive; nothing where there is none, and none where it can't be opened.
    private func entries(_ path: String) throws(CommandFailure) -> [String: [UInt8]]? {
        guard let bytes = try twins.bytes(path) else { return nil }
        return (try? OfficePackage.unpack(bytes)) ?? [:]
    }
}
