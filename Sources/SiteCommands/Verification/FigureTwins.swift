import CampaignModel
import Mustache
import SiteContent
import SiteRendering

/// The figures beside the pages of units and indicators, and those in JSON: the same as in `data/figures.csv`, which is
/// held against the release. Readers take whichever is near.
struct FigureTwins {
    private let site: String
    /// The rows of the whole, by key, as bytes and as cells.
    private let rows: [String: [UInt8]]
    private let cells: [String: [String]]
    /// How many rows each unit and each indicator has.
    private let counts: [String: Int]

    private static let columns = [
        "indicator", "unit", "group", "period", "state", "value", "numerator", "denominator", "source", "evidence",
        "reported_on",
    ]

    /// Reads the whole.
    init(_ site: String, files: [String]) throws(CommandFailure) {
        var rows: [String: [UInt8]] = [:]
        var cells: [String: [String]] = [:]
        var counts: [String: Int] = [:]
        let schema = CSVSchema(required: ["key"], optional: FigureTwins.columns)
        for file in files {
            let bytes = try ByteReading.file(file)
            for row in FigureTwins.lines(bytes).dropFirst() { rows[FigureTwins.key(row)] = row }
            let ignored = DiagnosticCollector()
            let source = SourceText(file: file, bytes: bytes, spelling: .other, into: ignored)
            for row in CSVTable(source, schema, into: ignored).rows {
                let key = String(decoding: row.bytes("key"), as: UTF8.self)
                let own = FigureTwins.columns.map { String(decoding: row.bytes($0), as: UTF8.self) }
                cells[key] = own
                for name in own.prefix(2) { counts[name, default: 0] += 1 }
            }
        }
        (self.site, self.rows, self.cells, self.counts) = (site, rows, cells, counts)
    }

    /// What a file beside a page, or one in JSON, says otherwise.
    func differences() throws(CommandFailure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for file in try SiteFiles.all(in: site) where file.isPlain {
            let name = file.path.split(separator: "/").last ?? ""
            let isWhole = file.path.hasPrefix("data/")
            guard name == "figures.csv" && !isWhole || name == "figures.json" else { continue }
            let bytes = try ByteReading.file("\(site)/\(file.path)")
            let wrong = name == "figures.csv" ? otherRows(bytes) : otherObjects(bytes, isWhole: isWhole)
            found += wrong.prefix(3).map {
                .toldOtherwise("figure:\($0)", at: SourcePlace(file: "\(site)/\(file.path)"))
            }
        }
        return found
    }

    private func otherRows(_ bytes: [UInt8]) -> [String] {
        let own = FigureTwins.lines(bytes).dropFirst()
        let keys = own.map { FigureTwins.key($0) }
        return zip(keys, own).filter { rows[$0] != $1 }.map(\.0) + lacking(Set(keys))
    }

    /// The rows of JSON stand in a line each.
    private func otherObjects(_ bytes: [UInt8], isWhole: Bool) -> [String] {
        var wrong: [String] = []
        var keys: Set<String> = []
        for line in bytes.split(separator: 10) where line.starts(with: Array("{\"key\":".utf8)) {
            let text = line.last == UInt8(ascii: ",") ? line.dropLast() : line
            guard case .object(let fields) = try? JSONReader.value(of: Array(text)),
                case .string(let key) = fields["key"]
            else {
                wrong.append(String(decoding: text.prefix(40), as: UTF8.self))
                continue
            }
            keys.insert(key)
            let told = FigureTwins.columns.map { FigureTwins.text(fields[$0]) }
            guard let cells = cells[key], zip(cells, told).allSatisfy({ $0 == $1 || FigureTwins.areEqual($0, $1) })
            else {
                wrong.append(key)
                continue
            }
        }
        return wrong + (isWhole ? cells.keys.filter { !keys.contains($0) }.sorted() : lacking(keys))
    }

    /// A file is about one unit or one indicator and has all its rows; told by the name of what lacks some.
    private func lacking(_ keys: Set<String>) -> [String] {
        let own = keys.compactMap { cells[$0] }
        // Indicator, then unit.
        let names = [0, 1].compactMap { part in
            let names = Set(own.map { $0[part] })
            return names.count == 1 ? names.first : nil
        }
        guard let name = names.last, !names.contains(where: { counts[$0] == keys.count }) else { return [] }
        return [name]
    }

    private static func text(_ value: DynamicValue?) -> String {
        switch value {
        case .string(let text): text
        case .number(let digits): digits
        case .array(let items): items.map { text($0) }.joined(separator: ";")
        case .bool(let flag): "\(flag)"
        default: ""
        }
    }

    /// Tables pad decimals, JSON doesn't.
    private static func areEqual(_ cell: String, _ told: String) -> Bool {
        guard let cell = Double(cell), let told = Double(told) else { return false }
        return cell == told
    }

    private static func key(_ row: [UInt8]) -> String {
        String(decoding: row.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }

    /// The rows of a table: lines, unless quotation marks hold them together.
    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var (lines, start, isQuoted): ([[UInt8]], Int, Bool) = ([], 0, false)
        for (position, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == 10, !isQuoted {
                lines.append(Array(bytes[start..<position]))
                start = position + 1
            }
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }
}
