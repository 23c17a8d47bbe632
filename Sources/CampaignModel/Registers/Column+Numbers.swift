extension Column where Value == CalendarDate {
    /// A day that must be there.
    static func day(
        _ name: String, _ path: KeyPath<Row, CalendarDate> & Sendable, _ recordClass: RecordClass, vi: String,
        en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .day, recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, _ in .date(row[keyPath: path]) }, day: path
        ) { $0.day(name, required: true) }
    }
}

extension Column where Value == CalendarDate? {
    /// A day that may not be known.
    static func day(
        _ name: String, _ path: KeyPath<Row, CalendarDate?> & Sendable, _ recordClass: RecordClass, vi: String,
        en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .day, recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path]) }, day: path
        ) { .some($0.day(name, required: false)) }
    }
}

extension Column where Value == Int {
    /// A whole number that must be there.
    static func integer(
        _ name: String, _ path: KeyPath<Row, Int> & Sendable, in bounds: ClosedRange<Int>, _ recordClass: RecordClass,
        vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .integer(bounds), recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, _ in .integer(row[keyPath: path]) }
        ) { $0.integer(name, required: true, in: bounds) }
    }
}

extension Column where Value == Int? {
    /// A whole number that may not be known.
    static func integer(
        _ name: String, _ path: KeyPath<Row, Int?> & Sendable, in bounds: ClosedRange<Int>, _ recordClass: RecordClass,
        vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .integer(bounds), recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path]) }
        ) { .some($0.integer(name, required: false, in: bounds)) }
    }

    /// How many there are, if it is known.
    static func count(
        _ name: String, _ path: KeyPath<Row, Int?> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        integer(name, path, in: FieldBounds.count, recordClass, vi: vi, en: en)
    }
}

extension Column where Value == Double? {
    /// A number that may not be known.
    static func decimal(
        _ name: String, _ path: KeyPath<Row, Double?> & Sendable, in bounds: ClosedRange<Double>,
        _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .decimal(bounds), recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path]) }
        ) { .some($0.decimal(name, required: false, in: bounds)) }
    }
}

extension Column where Value == Bool {
    /// Yes or no; an empty cell says no.
    static func flag(
        _ name: String, _ path: KeyPath<Row, Bool> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .flag, recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in row[keyPath: path] ? .flag(true) : .empty }
        ) { $0.flag(name) ?? false }
    }
}
