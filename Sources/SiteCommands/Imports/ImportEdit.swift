import CampaignModel
import SiteContent

/// Gathers the rows that imports put into the content's tables, over all files of one command.
struct ImportEdit {
    let contentFolder: String
    private var tables: [String: Table] = [:]
    private(set) var changes: [ImportProposal.Change] = []
    var diagnostics: [Diagnostic] = []

    private struct Table {
        var edit: TableEdit
        let present: [UInt8]?
    }

    init(contentFolder: String) {
        self.contentFolder = contentFolder
    }

    /// A row that is to be put in.
    struct Row {
        /// The table's path from the content's folder, and the columns that it begins with when there is none.
        let table: String
        let head: [String]
        let key: [String]
        var ignoring: Set<String> = []
        let cells: [String: String]
        /// What the table's rows are ordered by; without it new rows come last.
        var rank: (([String: String]) -> [Int])?
        /// What a change of it is shown as.
        let origin: String
        let subject: String
        let shown: ([String: String]) -> String
    }

    /// Puts a row in and notes what changes.
    mutating func put(_ row: Row) throws(CommandFailure) {
        if tables[row.table] == nil { tables[row.table] = try table(row.table, head: row.head) }
        // In its place: a copy of the table for each row would take long.
        let outcome = tables[row.table]?.edit.put(row.cells, key: row.key, ignoring: row.ignoring, rank: row.rank)
        guard let outcome else { return }
        switch outcome {
        case .unchanged: break
        case .added: note(row, before: "", after: row.shown(row.cells))
        case .changed(let before):
            note(row, before: row.shown(before), after: row.shown(before.merging(row.cells) { $1 }))
        }
    }

    private mutating func note(_ row: Row, before: String, after: String) {
        changes.append(
            ImportProposal.Change(
                origin: row.origin, subject: row.subject, before: before, after: after,
                table: "\(contentFolder)/\(row.table)"))
    }

    private mutating func table(_ path: String, head: [String]) throws(CommandFailure) -> Table? {
        let shown = "\(contentFolder)/\(path)"
        let present: [UInt8]?
        do {
            present = try ByteReading.bytes(shown)
        } catch {
            guard error.isMissing else { throw .unreadable(shown, error) }
            present = nil
        }
        guard let edit = present.map({ TableEdit($0) }) ?? TableEdit(head: head) else {
            let diagnostic = Diagnostic.tableToMend(SourcePlace(file: shown))
            if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
            return nil
        }
        return Table(edit: edit, present: present)
    }

    /// What would be written.
    var proposal: ImportProposal {
        var proposal = ImportProposal()
        proposal.diagnostics = diagnostics
        proposal.changes = changes
        proposal.files = tables.keys.sorted().compactMap { path in
            guard let table = tables[path], changes.contains(where: { $0.table == "\(contentFolder)/\(path)" }) else {
                return nil
            }
            return ImportProposal.File(path: path, bytes: table.edit.bytes, present: table.present)
        }
        return proposal
    }
}

extension Diagnostic {
    /// A table that rows can't be put into.
    static func tableToMend(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "table-to-mend", at: place,
            summary: Bilingual(vi: "Không ghi thêm được vào bảng này", en: "Rows can’t be put into this table"),
            explanation: Bilingual(
                vi: "Có dòng không đủ ô hoặc dấu ngoặc kép không khép, nên không biết chắc dòng nào là dòng nào.",
                en: "A row has another number of cells, or a quotation mark never closes: rows can’t be told apart."),
            fix: Bilingual(
                vi: "Hãy chạy minhbach check, sửa bảng, rồi nhập lại.",
                en: "Run minhbach check, mend the table, and import again."))
    }
}
