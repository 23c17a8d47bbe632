import CampaignModel

/// Adds heads to a table as it lies on the disk, with an empty cell in each row; no other byte changes.
struct HeadCompletion {
    let bytes: [UInt8]

    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let quote = UInt8(ascii: "\"")

    /// The heads of the first line, without marks of encoding, quotation marks and spaces around them.
    var heads: [String] {
        let line = bytes.prefix { $0 != Self.newline && $0 != Self.carriageReturn }
        let text = String(decoding: line, as: UTF8.self).drop { $0 == "\u{FEFF}" }
        return text.split(separator: Character(Unicode.Scalar(separator)), omittingEmptySubsequences: false).map {
            head in
            let trimmed = head.drop { $0 == " " || $0 == "\"" }.reversed().drop { $0 == " " || $0 == "\"" }
            return String(trimmed.reversed())
        }
    }

    /// Those of the heads that the table lacks, in their order; none for a table without a first line.
    func missing(of known: [String]) -> [String] {
        guard !bytes.isEmpty else { return [] }
        let heads = heads
        return known.filter { !heads.contains($0) }
    }

    /// The bytes with more heads at the end of the first line, and as many empty cells at the end of each row.
    func adding(_ heads: [String]) -> [UInt8] {
        guard !heads.isEmpty, !bytes.isEmpty else { return bytes }
        let cells = [UInt8](repeating: separator, count: heads.count)
        var more = heads.flatMap { [separator] + Array($0.utf8) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var isQuoted = false
        var isEmptyLine = true
        for byte in bytes {
            if byte == Self.newline, !isQuoted {
                if !isEmptyLine { Self.insert(more, atEndOf: &result) }
                if !isEmptyLine { more = cells }
                isEmptyLine = true
            } else {
                if byte == Self.quote { isQuoted.toggle() }
                if byte != Self.carriageReturn { isEmptyLine = false }
            }
            result.append(byte)
        }
        if !isEmptyLine { Self.insert(more, atEndOf: &result) }
        return result
    }

    /// Before the carriage return that some systems put before each line end.
    private static func insert(_ bytes: [UInt8], atEndOf result: inout [UInt8]) {
        let end = result.last == carriageReturn ? result.endIndex - 1 : result.endIndex
        result.insert(contentsOf: bytes, at: end)
    }

    private var separator: UInt8 {
        CSVTable.separator(of: bytes)
    }
}

/// A table that lacks columns which the program knows.
public struct IncompleteTable: Sendable {
    /// The file, as people type it.
    public let path: String
    /// The heads that are missing, in order.
    public let missing: [String]
    /// The whole file with the heads at the end of its first line and an empty cell for each in every row.
    public let completed: [UInt8]

    /// The tables of a content folder that lack columns, in the order of their files.
    ///
    /// Languages come from `site.yaml`; columns of languages that are partly translated may be missing.
    public static func all(in folder: String) throws(ContentFailure) -> [IncompleteTable] {
        let folder = try ContentFolder(at: folder)
        let collector = DiagnosticCollector()
        guard let file = folder["site.yaml"], let settings = try SettingsReader(file: file).settings(into: collector)
        else { return [] }
        let languages = try LanguageFiles(
            folder: folder, privacy: PrivacyCheck(officeContacts: []), collector: collector
        ).languages(settings.languages)
        let whole = languages.filter { !$0.isPartial }.map(\.tag)
        let registers = Dictionary(
            RegisterSummary.all.map { ("data/\($0.name).csv", $0.heads(whole)) },
            uniquingKeysWith: { first, _ in first })
        var tables: [IncompleteTable] = []
        for file in folder.files(under: "data") {
            let isObservations = file.path.hasPrefix("data/observations/") && file.path.hasSuffix(".csv")
            let heads = registers[file.path] ?? (isObservations ? ObservationReader.schema(whole).knownColumns : [])
            guard !heads.isEmpty else { continue }
            let completion = HeadCompletion(bytes: try file.bytes())
            let missing = completion.missing(of: heads)
            if !missing.isEmpty {
                tables.append(
                    IncompleteTable(path: file.shownPath, missing: missing, completed: completion.adding(missing)))
            }
        }
        return tables
    }
}
