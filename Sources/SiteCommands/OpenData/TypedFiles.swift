import CampaignModel
import Hashing
import Parquet
import SiteRendering

/// Parquet files of the open data: the figures and every register, with the types that CSV leaves to guessing.
struct TypedFiles {
    let data: TypedData

    /// The figures, and every register but one.
    var files: [OutputFile] {
        let told = Set(data.told.map(\.name))
        return ((data.figures.map { [$0] } ?? []) + data.registers.filter { !told.contains($0.name) }).map(file)
    }

    /// The register that tells of texts of stories.
    var told: [OutputFile] { data.told.map(file) }

    private func file(_ table: DataTable) -> OutputFile {
        OutputFile(path: "data/\(table.name).parquet", kind: .download, language: nil, bytes: bytes(of: table))
    }

    /// The dated copies with their descriptions.
    func files(of copies: DatedCopies) -> [OutputFile] {
        let files = copies.files.map { file in
            OutputFile(path: file.path, kind: .download, language: nil, bytes: bytes(of: file.table))
        }
        let facts = files.map { ($0.path, FileFacts(bytes: $0.bytes.count, sha256: SHA256.hash($0.bytes).hexadecimal)) }
        return files + copies.descriptions(knowing: Dictionary(facts, uniquingKeysWith: { first, _ in first }))
    }

    private func bytes(of table: DataTable) -> [UInt8] {
        var columns = table.fields.map { ParquetColumn($0.name, TypedFiles.kind(of: $0)) }
        table.forEachRow { _, cells in
            for (position, cell) in cells.enumerated() { TypedFiles.append(cell, to: &columns[position]) }
        }
        let notes = data.notes.flatMap { note in
            [("\(note.subject)_vi", note.words.vietnamese), ("\(note.subject)_en", note.words.english)]
        }
        return ParquetFile(columns, notes: notes).bytes
    }

    private static func kind(of field: DataField) -> ParquetColumn.Kind {
        switch field.kind {
        case .text, .list: .text
        case .integer: .integer
        case .decimal: .decimal
        case .date: .day
        case .flag: .flag
        }
    }

    private static func append(_ cell: DataCell, to column: inout ParquetColumn) {
        switch cell {
        case .empty: column.appendNothing()
        case .text(let text): column.append(text)
        case .list(let texts): column.append(texts.joined(separator: ";"))
        case .integer(let number): column.append(number)
        case .decimal(let number): column.append(number)
        case .date(let day): column.append(day.dayNumber)
        case .flag(let flag): column.append(flag)
        }
    }
}
