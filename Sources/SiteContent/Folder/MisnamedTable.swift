import CampaignModel

/// A table or a file of settings whose name or place isn't the one that is read, though it is near: `reports.CSV`,
/// `report.csv`, `task_updates.csv`, `2025.csv.txt`, `observations/nam/2025.csv`, a workbook in place of the table.
struct MisnamedTable {
    let file: ContentFolder.File
    /// The path inside the content folder at which it would be read.
    let path: String
    /// True for a workbook, which has to be saved as a table.
    let isWorkbook: Bool
    /// True when nothing stands at that path, so that what the file says is lost.
    let isOnly: Bool

    private static let workbooks: Set<String> = ["xlsx", "xls", "xlsm", "xlsb", "ods"]

    /// Finds what a file was meant to be; nil when nothing is near.
    init?(_ file: ContentFolder.File, in folder: ContentFolder) {
        let parts = file.parts
        guard let name = parts.last, parts.count < 5 else { return nil }
        let original = UnknownFiles.original(of: parts)
        // Other copies are told as such; a space alone makes none.
        guard original == nil || original == name.filter({ $0 != " " }) else { return nil }
        let small = name.lowercased()
        let ending = small.split(separator: ".").last.map(String.init) ?? ""
        let stem = String(small.prefix { $0 != "." }).filter { $0 != " " }
        let isWorkbook = MisnamedTable.workbooks.contains(ending)
        let endings = isWorkbook ? ["csv"] : ["csv", "txt", "tsv"].contains(ending) ? ["csv", "yaml"] : ["yaml"]
        guard isWorkbook || ["csv", "txt", "tsv", "yml", "yaml"].contains(ending) else { return nil }
        let period = name.prefix { $0 != "." }.filter { $0 != " " }
        let folders = [parts.dropLast().joined(separator: "/"), "data", "data/observations", ""]
        let isFigures = parts.contains("observations") || parts.contains("observation")
        // Any name may be a period's; what is no table is no slip for one.
        let near = isFigures ? nil : UnknownFiles.nearestRegister(to: stem, ending: endings[0])
        let names = endings.flatMap { ["\(period).\($0)", "\(stem).\($0)"] } + [near].compactMap(\.self)
        // Among the figures any name may be a period's, so that notes in plain text stay what they are.
        if isFigures, ending == "txt", !small.hasSuffix(".csv.txt") { return nil }
        var found: String?
        for place in isFigures ? ["data/observations"] : folders {
            found = names.map { place.isEmpty ? $0 : "\(place)/\($0)" }.first {
                $0 != file.path && MisnamedTable.isTaken($0, isFigures: isFigures)
            }
            if found != nil { break }
        }
        guard let found else { return nil }
        let isOnly = folder[found] == nil
        // A workbook beside its table is a document that was left there.
        if isWorkbook, !isOnly { return nil }
        self.file = file
        path = found
        self.isWorkbook = isWorkbook
        self.isOnly = isOnly
    }

    /// True for paths that some reader takes; any name may stand in the folder of figures, but only there.
    private static func isTaken(_ path: String, isFigures: Bool) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard path.hasPrefix("data/") || path == "site.yaml" else { return false }
        return UnknownFiles.isKnown(parts) && (isFigures || !path.hasPrefix("data/observations/"))
    }
}

extension Diagnostic {
    /// A table whose name or place isn't the one that is read.
    static func misnamedTable(_ table: MisnamedTable) -> Diagnostic {
        let path = "content/\(table.path)"
        let name = table.path.split(separator: "/").last.map(String.init) ?? table.path
        let shown = table.file.shownPath.contains(" ") ? "\"\(table.file.shownPath)\"" : table.file.shownPath
        return Diagnostic(
            table.isOnly ? .error : .warning, "misnamed-table", at: SourcePlace(file: table.file.shownPath),
            summary: table.isOnly
                ? Bilingual(
                    vi: "Không có gì đọc tệp này, mà \(path) thì không có",
                    en: "Nothing reads this file, and there is no \(path)")
                : Bilingual(
                    vi: "Không có gì đọc tệp này; trang chỉ đọc \(path)",
                    en: "Nothing reads this file; the site reads \(path) only"),
            explanation: table.isWorkbook
                ? Bilingual(
                    vi: "Cổng đọc bảng trong tệp .csv; điều ghi trong sổ Excel không lên trang.",
                    en: "The site reads tables from .csv files; what a workbook says isn't published.")
                : Bilingual(
                    vi: "Tên và thư mục phải đúng từng chữ, kể cả chữ thường, chữ hoa và đuôi tệp.",
                    en: "Name and folder must be right to the letter, small letters, capitals and ending included."),
            fix: table.isWorkbook
                ? Bilingual(
                    vi:
                        "Nếu là phiếu thu số liệu: chuyển ra ngoài rồi chạy minhbach import \(shown). Nếu là chính bảng này: mở "
                        + "bằng Excel, lưu dạng “CSV UTF-8” thành \(name).",
                    en:
                        "If it is a form: move it out and run minhbach import \(shown). If it is the table itself: open it in "
                        + "Excel and save it as “CSV UTF-8” under the name \(name).")
                : table.isOnly
                    ? Bilingual(vi: "Hãy đổi tên hoặc chuyển tệp thành: \(path)", en: "Rename or move it to: \(path)")
                    : Bilingual(
                        vi: "Đây là bản mới thì chép đè lên \(path); không thì xóa.",
                        en: "If it is the newer one, put it in place of \(path); else delete it."))
    }
}
