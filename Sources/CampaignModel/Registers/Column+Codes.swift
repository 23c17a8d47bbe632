extension Column {
    /// The code of another register, which must be there.
    static func reference<Item>(
        _ name: String, _ path: KeyPath<Row, RegisterIndex<Item>> & Sendable, _ target: CodeTarget<Item>,
        _ recordClass: RecordClass, vi: String, en: String
    ) -> Self where Value == RegisterIndex<Item> {
        Column(
            FieldDeclaration(
                name, .reference(target.register), recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, codes in .text(codes[keyPath: target.path][row[keyPath: path]].id) }
        ) { source in
            source.text(name, required: true).flatMap { source.index(of: $0, in: target) }
        }
    }

    /// The code of another register, which may be left empty.
    static func reference<Item>(
        _ name: String, _ path: KeyPath<Row, RegisterIndex<Item>?> & Sendable, _ target: CodeTarget<Item>,
        _ recordClass: RecordClass, vi: String, en: String
    ) -> Self where Value == RegisterIndex<Item>? {
        Column(
            FieldDeclaration(
                name, .reference(target.register), recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, codes in DataCell(row[keyPath: path].map { codes[keyPath: target.path][$0].id }) }
        ) { source in
            .some(source.text(name, required: false).flatMap { source.index(of: $0, in: target) })
        }
    }

    /// Codes of another register.
    static func references<Item>(
        _ name: String, _ path: KeyPath<Row, [RegisterIndex<Item>]> & Sendable, _ target: CodeTarget<Item>,
        _ recordClass: RecordClass, vi: String, en: String
    ) -> Self where Value == [RegisterIndex<Item>] {
        Column(
            FieldDeclaration(
                name, .references(target.register), recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, codes in DataCell(row[keyPath: path].map { codes[keyPath: target.path][$0].id }) }
        ) { source in
            source.list(name).compactMap { source.index(of: $0, in: target) }
        }
    }
}

extension CodeTarget {
    /// The name and meaning of a column that says which item of this register a row is about.
    fileprivate var meaning: (name: String, vi: String, en: String) {
        switch register {
        case .unit: ("unit", "Mã đơn vị, có trong units.csv", "Code of the unit, from units.csv")
        case .agency: ("agency", "Mã cơ quan, có trong agencies.csv", "Code of the agency, from agencies.csv")
        case .period: ("period", "Mã kỳ báo cáo, có trong periods.csv", "Code of the period, from periods.csv")
        default: preconditionFailure("No row is about an item of the register \(register).")
        }
    }
}

extension Column {
    /// What a row is about.
    private static func reference<Item>(
        _ path: KeyPath<Row, RegisterIndex<Item>> & Sendable, _ target: CodeTarget<Item>
    ) -> Self where Value == RegisterIndex<Item> {
        let (name, vi, en) = target.meaning
        return reference(name, path, target, .promised, vi: vi, en: en)
    }

    /// What a row is about, if it is about one.
    private static func reference<Item>(
        _ path: KeyPath<Row, RegisterIndex<Item>?> & Sendable, _ target: CodeTarget<Item>
    ) -> Self where Value == RegisterIndex<Item>? {
        let (name, vi, en) = target.meaning
        return reference(name, path, target, .promised, vi: vi, en: en)
    }
}

extension Column where Value == RegisterIndex<ReportingUnit> {
    /// The unit that a row is about.
    static func unit(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(path, .unit)
    }
}

extension Column where Value == RegisterIndex<ReportingUnit>? {
    /// The unit that a row is about, if it is about one.
    static func unit(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(path, .unit)
    }
}

extension Column where Value == RegisterIndex<Agency> {
    /// The agency that a row is about.
    static func agency(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(path, .agency)
    }
}

extension Column where Value == RegisterIndex<Agency>? {
    /// The agency that a row is about, if it names one.
    static func agency(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(path, .agency)
    }
}

extension Column where Value == RegisterIndex<Period> {
    /// The period that a row is about.
    static func period(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(path, .period)
    }
}

extension Column where Value == RegisterIndex<Period>? {
    /// The period that a row is about, if it is about one.
    static func period(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(path, .period)
    }
}

extension Column where Value == [RegisterIndex<Evidence>] {
    /// What proves a row.
    static func evidence(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        references(
            "evidence", path, .evidence, .promised, vi: "Mã minh chứng, có trong evidence.csv",
            en: "Codes of the evidence, from evidence.csv"
        ).extending()
    }
}

extension Column where Value == Revision.Subject {
    /// What a row of reasons is about: a figure, or a row of the public record.
    static func changedSubject(
        _ name: String, _ path: KeyPath<Row, Revision.Subject> & Sendable, vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .figure, .promised, Bilingual(vi: vi, en: en), required: true),
            .cell { row, codes in
                switch row[keyPath: path] {
                case .figure(let key): .text(codes.name(of: key))
                case .row(let name): .text(name.row)
                }
            }
        ) { source in
            guard let text = source.text(name, required: true) else { return nil }
            // Kinds of rows have no @ before their colon, names of figures no colon.
            if let colon = text.value.firstIndex(of: ":"), !text.value[..<colon].contains("@") {
                let key = text.value[text.value.index(after: colon)...]
                return .row(RecordName(String(text.value[..<colon]), String(key)))
            }
            return source.figure(text).map { .figure($0) }
        }
    }
}
