import CampaignModel
import SiteContent

/// The figures of a published site, read from its open data as a stranger would, and hashed as a release hashes them.
///
/// The hash of a release covers every figure that isn't “not reported”: its key, state, value, parts, and how many rows
/// of `revisions.csv` spoke of it (`LedgerFile`). All of that stands in `data/figures.csv` and `data/revisions.csv`.
struct PublishedFigures {
    /// The SHA-256 that a release of these figures would name.
    let hash: String
    /// The figures as a release writes them, in its order.
    let rows: [LedgerRow]
    /// What each figure rests on, as the public record writes it; what the program worked out rests on rows.
    let bases: [String: String]
    /// The day that the site is judged at, as the files say it; nothing when they don't.
    let asOf: String?

    /// The files that hold them.
    let files: [String]

    /// Reads the files of a site; nothing when it has none with figures.
    init?(in site: String) throws(CommandFailure) {
        let files = try PublishedFigures.files(in: site)
        guard !files.isEmpty else { return nil }
        let revisions = try PublishedFigures.revisions(in: site)
        var rows: [LedgerRow] = []
        var bases: [String: String] = [:]
        var isWhole = true
        for file in files {
            for row in PublishedFigures.table(file, try ByteReading.file(file), PublishedFigures.columns).rows {
                let key = row.cell("key")
                isWhole = isWhole && PublishedFigures.isAsWritten(row)
                guard let state = Figure.State(rawValue: row.cell("state")), state != .notReported else { continue }
                if row.cell("source") != Figure.computedSource {
                    let parts = ["evidence", "source", "reported_on"].map { row.cell($0) }
                    bases[key] = parts.map { $0.isEmpty ? "-" : $0 }.joined(separator: " ")
                }
                rows.append(
                    LedgerRow(
                        name: key,
                        entry: LedgerEntry(
                            state: state, value: Double(row.cell("value")), numerator: Int(row.cell("numerator")),
                            denominator: Int(row.cell("denominator")), revisions: revisions[key] ?? 0)))
            }
        }
        let sorted = rows.sorted { LedgerFile.precedes($0.name, $1.name) }
        // What no release could have written hashes to nothing.
        hash = isWhole ? ReleaseHash.of(LedgerFile.bytes(of: sorted)) : ""
        self.files = files
        self.rows = sorted
        self.bases = bases
        asOf = PublishedFigures.asOf(in: site)
    }

    /// Whether a row reads in one way: its key names what its columns name, numbers are numbers, and what nobody reported
    /// has none.
    private static func isAsWritten(_ row: CSVRow) -> Bool {
        let names = ["indicator", "unit", "period", "group"].map { row.cell($0) }
        let key = (names[3].isEmpty ? Array(names.prefix(3)) : names).joined(separator: "@")
        let parts = ["numerator", "denominator"].map { row.cell($0) }
        let value = row.cell("value")
        guard key == row.cell("key"), let state = Figure.State(rawValue: row.cell("state")),
            parts.allSatisfy({ $0.isEmpty || Int($0).map(String.init) == $0 }),
            value.isEmpty || Double(value) != nil && value.allSatisfy({ $0.isNumber || "-.".contains($0) })
        else { return false }
        return state != .notReported || value.isEmpty && parts.allSatisfy(\.isEmpty)
    }

    /// One file, or one a period where a spreadsheet couldn't hold them all.
    private static func files(in site: String) throws(CommandFailure) -> [String] {
        guard let names = try? FolderEntry.all(in: site + "/data").map(\.name) else { return [] }
        let all = names.filter { $0 == "figures.csv" || $0.hasPrefix("figures-") && $0.hasSuffix(".csv") }
        return all.map { "\(site)/data/\($0)" }
    }

    private static func revisions(in site: String) throws(CommandFailure) -> [String: Int] {
        guard let bytes = try? ByteReading.bytes(site + "/data/revisions.csv") else { return [:] }
        let rows = table("revisions.csv", bytes, CSVSchema(required: ["key"], optional: ["field"])).rows
        // A row that names a field speaks of something else than the figure's value.
        return rows.filter { $0.isEmpty("field") }
            .reduce(into: [:]) { counts, row in counts[row.cell("key"), default: 0] += 1 }
    }

    private static let columns = CSVSchema(
        required: ["key", "state", "value", "numerator", "denominator"],
        optional: ["evidence", "source", "reported_on", "indicator", "unit", "period", "group"])

    private static func asOf(in site: String) -> String? {
        (try? ByteReading.bytes("\(site)/\(DataDescription.path)")).flatMap(DataDescription.init)?.asOf
    }

    /// A table as far as it can be read: one that can't has no rows, and its figures hash to something else.
    private static func table(_ name: String, _ bytes: [UInt8], _ schema: CSVSchema) -> CSVTable {
        let ignored = DiagnosticCollector()
        return CSVTable(SourceText(file: name, bytes: bytes, spelling: .other, into: ignored), schema, into: ignored)
    }
}

extension CSVRow {
    fileprivate func cell(_ name: String) -> String {
        String(decoding: bytes(name), as: UTF8.self)
    }
}

extension Diagnostic {
    /// The figures in the open data aren't those that the release of the same day froze.
    static func figuresDiffer(from release: Int, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "figures-differ", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Số liệu không phải là số liệu đã công bố ở bản \(release)",
                en: "The figures aren’t those of release \(release)"),
            explanation: Bilingual(
                vi: "Trang được đánh giá vào đúng ngày của bản công bố ấy, nên mã băm SHA-256 của mọi số liệu "
                    + "(figures_sha256) phải như nhau.",
                en:
                    "The site is judged at the day of that release, so the SHA-256 of all figures (figures_sha256) has to "
                    + "be the same."),
            fix: Bilingual(
                vi:
                    "Nếu chính cơ quan sửa số liệu, hãy chạy minhbach release rồi đăng lại; nếu không, trang đã bị giả mạo.",
                en:
                    "If your office changed figures, run minhbach release and publish again; if not, the site was forged."
            ))
    }
}
