import CampaignModel
import Yams

/// The places of a key that a mapping has twice; the YAML library names only one of them.
struct DuplicateKeyPlaces {
    /// The first of the keys.
    let first: SourcePlace
    /// The last of the keys.
    let last: SourcePlace

    /// Looks for the same key beside the one at the mark: on its line, or else in its column below and above.
    init(_ key: String, near mark: Mark, in part: SourcePart, _ origin: YAMLOrigin) {
        let search = KeySearch(key, in: part)
        let line = mark.line - 1
        let column = mark.column - 1
        var found = [(line, column)]
        found += search.columns(in: line).filter { $0 != column }.map { (line, $0) }
        if found.count == 1 {
            found += search.rows(from: line, step: 1, column: column).map { ($0, column) }
            found += search.rows(from: line, step: -1, column: column).map { ($0, column) }
        }
        let places = found.map {
            origin.place(line: $0.0 + 1, column: $0.1 + 1)
        }
        first = places.min() ?? origin.place(mark)
        last = places.max() ?? origin.place(mark)
    }
}

/// The lines of a YAML text, searched for a key.
private struct KeySearch {
    private let lines: [[Unicode.Scalar]]
    private let spellings: [[Unicode.Scalar]]

    init(_ key: String, in part: SourcePart) {
        lines = part.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
        spellings = ["\(key):", "\"\(key)\":", "'\(key)':"].map { Array($0.unicodeScalars) }
    }

    /// The columns of a line where the key starts, from 0.
    func columns(in line: Int) -> [Int] {
        lines[line].indices.filter { column in
            isKey(line, column) && (column == 0 || " ,{".unicodeScalars.contains(lines[line][column - 1]))
        }
    }

    /// The lines of the same mapping, on one side of the line, that have the key in the column.
    func rows(from start: Int, step: Int, column: Int) -> [Int] {
        var rows: [Int] = []
        if step < 0, lines[start].prefix(column).contains(where: { $0 != " " }) { return [] }
        var row = start + step
        while lines.indices.contains(row) {
            let indent = lines[row].prefix { $0 == " " }.count
            let isBlank = indent == lines[row].count || lines[row][indent] == "#"
            let leaves = !isBlank && indent < column
            if leaves && step > 0 { break }
            if isKey(row, column) { rows.append(row) }
            if leaves { break }
            row += step
        }
        return rows
    }

    private func isKey(_ line: Int, _ column: Int) -> Bool {
        spellings.contains { lines[line].dropFirst(column).starts(with: $0) }
    }
}
