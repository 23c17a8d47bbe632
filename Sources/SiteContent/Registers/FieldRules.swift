import CampaignModel

/// What the cells of a declared table must keep beside being readable: what stands once, days in order, sums in bounds.
struct FieldRules {
    private let unique: [String]
    private let days: [(name: String, notBefore: String)]
    private let numbers: [String]
    private var first: [[String: SourcePlace]]
    private var sums: [Int]

    init(_ fields: [FieldDeclaration]) {
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

    private static func text(_ row: CSVRow, _ column: String) -> String {
        String(decoding: row.bytes(column), as: UTF8.self)
    }
}
