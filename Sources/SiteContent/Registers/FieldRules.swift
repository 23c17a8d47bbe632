import CampaignModel

/// What the cells of a declared table must keep beside being readable: what stands once, days in order, sums in bounds.
struct FieldRules {
    private let unique: [String]
    private let days: [(name: String, notBefore: String)]
    private let numbers: [String]
    private var first: [[String: SourcePlace]]
    private var sums: [Int]
    private let keys: [String]
    private let columns: [String]
    private let hasOwnRule: Bool
    private var rows: [[ArraySlice<UInt8>]: SourcePlace] = [:]
    private var again: [Diagnostic] = []

    /// The rows that came again; many, as when a table was pasted twice, are told once.
    var repetitions: [Diagnostic] { again.foldingRepetitions() }

    /// Takes the fields of a table, with its heads.
    init(_ fields: [FieldDeclaration], _ repetition: RowRepetition, heads: [String]) {
        columns = heads
        keys = repetition == .sameKey ? fields.filter(\.isKey).map(\.name) : []
        hasOwnRule = repetition == .toldByOwnRule
        unique = fields.filter(\.isUnique).map(\.name)
        days = fields.compactMap { field in field.notBefore.map { (field.name, $0) } }
        numbers = fields.filter { field in
            if case .integer(let bounds) = field.kind { bounds.upperBound > FieldBounds.year.upperBound } else { false }
        }.map(\.name)
        first = [[String: SourcePlace]](repeating: [:], count: unique.count)
        sums = [Int](repeating: 0, count: numbers.count)
    }

    /// Looks at a row that could be read.
    mutating func check(_ row: CSVRow) {
        checkOnce(row)
        for (position, column) in unique.enumerated() {
            let text = FieldRules.text(row, column)
            if let earlier = first[position][text] {
                row.collector.add(.duplicateIdentifier(text, firstAt: earlier, at: row.place(column)))
            } else {
                first[position][text] = row.place(column)
            }
        }
        for (column, other) in days {
            let (text, otherText) = (FieldRules.text(row, column), FieldRules.text(row, other))
            guard let day = CalendarDate(iso: text), let otherDay = CalendarDate(iso: otherText), day < otherDay
            else { continue }
            row.collector.add(
                .dayBefore(.column(column), text, .column(other), otherText, at: row.place(column)))
        }
        for (position, column) in numbers.enumerated() {
            guard let number = Int(FieldRules.text(row, column)), FieldBounds.money.contains(number) else { continue }
            // Told once: the sum stands still after it.
            guard sums[position] <= FieldBounds.sum else { continue }
            sums[position] += number
            if sums[position] > FieldBounds.sum {
                row.collector.add(.sumOutOfBounds(.column(column), at: row.place(column)))
            }
        }
    }

    /// A row that says again what an earlier one said would count twice. Where a column of its own tells that, it does.
    private mutating func checkOnce(_ row: CSVRow) {
        guard unique.isEmpty, !hasOwnRule else { return }
        let cells = (keys.isEmpty ? columns : keys).map { row.bytes($0) }
        guard let earlier = rows[cells] else { return rows[cells] = row.place }
        again.append(.rowAgain(keys, earlier, at: row.place))
    }

    private static func text(_ row: CSVRow, _ column: String) -> String {
        String(decoding: row.bytes(column), as: UTF8.self)
    }
}

extension Diagnostic {
    /// A row that an earlier one has said already.
    static func rowAgain(_ keys: [String], _ earlier: SourcePlace, at place: SourcePlace) -> Diagnostic {
        let list = keys.joined(separator: ", ")
        return Diagnostic(
            .error, "repeated-row", at: place,
            summary: keys.isEmpty
                ? Bilingual(vi: "Dòng này đã có ở trên", en: "This row is there already")
                : Bilingual(
                    vi: "Dòng này trùng \(list) với một dòng ở trên",
                    en: "This row has the same \(list) as one above"),
            explanation: Bilingual(
                vi: "Dòng \(earlier.line) nói về cùng một việc; để cả hai thì số liệu bị tính hai lần.",
                en: "Line \(earlier.line) is about the same; with both it would count twice."),
            fix: keys.isEmpty
                ? Bilingual(vi: "Xóa một dòng.", en: "Delete one of them.")
                : Bilingual(
                    vi: "Nếu một mã bị gõ nhầm thì sửa mã; nếu không thì chỉ giữ một dòng.",
                    en: "If a code was mistyped, correct it; else keep one of the rows."))
    }
}
