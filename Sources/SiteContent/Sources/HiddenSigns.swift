/// Where signs that nobody sees were taken out of a text, so that places are those of the file as its editor has it.
struct HiddenSigns: Hashable, Sendable {
    /// The columns of such signs in the file, in order, by their lines.
    private var columns: [Int: [Int]] = [:]

    /// None were taken out.
    init() {}

    /// True when none were taken out.
    var isEmpty: Bool { columns.isEmpty }

    /// The column of the file that a column of the text without the signs stands for.
    func column(_ column: Int, ofLine line: Int) -> Int {
        guard let hidden = columns[line] else { return column }
        var shifted = column
        for sign in hidden {
            if sign > shifted { break }
            shifted += 1
        }
        return shifted
    }

    /// Notes that the signs at some bytes of a text leave it: its columns are those of the text, so that what left it
    /// before is counted in.
    mutating func add(_ offsets: [Int], of bytes: [UInt8]) {
        let before = self
        var line = 1
        var column = 1
        var position = 0
        for offset in offsets {
            let end = Characters.end(of: bytes[position..<offset])
            column = end.lines > 0 ? end.column : column + end.column - 1
            line += end.lines
            columns[line, default: []].append(before.column(column, ofLine: line))
            position = offset
        }
        guard !before.isEmpty else { return }
        for line in columns.keys { columns[line]?.sort() }
    }
}
