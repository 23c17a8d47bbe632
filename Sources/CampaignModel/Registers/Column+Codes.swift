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
            source.code(name, required: true).flatMap { source.index(of: $0, in: target) }
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
            .some(source.code(name, required: false).flatMap { source.index(of: $0, in: target) })
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

extension Column where Value == RegisterIndex<ReportingUnit> {
    /// The unit that a row is about.
    static func unit(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(
            "unit", path, .unit, .promised, vi: "Mã đơn vị, có trong units.csv", en: "Code of the unit, from units.csv")
    }
}

extension Column where Value == RegisterIndex<ReportingUnit>? {
    /// The unit that a row is about, if it is about one.
    static func unit(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(
            "unit", path, .unit, .promised, vi: "Mã đơn vị, có trong units.csv", en: "Code of the unit, from units.csv")
    }
}

extension Column where Value == RegisterIndex<Agency> {
    /// The agency that a row is about.
    static func agency(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(
            "agency", path, .agency, .promised, vi: "Mã cơ quan, có trong agencies.csv",
            en: "Code of the agency, from agencies.csv")
    }
}

extension Column where Value == RegisterIndex<Agency>? {
    /// The agency that a row is about, if it names one.
    static func agency(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(
            "agency", path, .agency, .promised, vi: "Mã cơ quan, có trong agencies.csv",
            en: "Code of the agency, from agencies.csv")
    }
}

extension Column where Value == RegisterIndex<Period> {
    /// The period that a row is about.
    static func period(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(
            "period", path, .period, .promised, vi: "Mã kỳ báo cáo, có trong periods.csv",
            en: "Code of the period, from periods.csv")
    }
}

extension Column where Value == RegisterIndex<Period>? {
    /// The period that a row is about, if it is about one.
    static func period(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        reference(
            "period", path, .period, .promised, vi: "Mã kỳ báo cáo, có trong periods.csv",
            en: "Code of the period, from periods.csv")
    }
}

extension Column where Value == [RegisterIndex<Evidence>] {
    /// What proves a row.
    static func evidence(_ path: KeyPath<Row, Value> & Sendable) -> Self {
        references(
            "evidence", path, .evidence, .promised, vi: "Mã minh chứng, có trong evidence.csv",
            en: "Codes of the evidence, from evidence.csv")
    }
}

extension Column where Value == FigureKey {
    /// The figure that a row is about.
    static func figure(
        _ name: String, _ path: KeyPath<Row, FigureKey> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .figure, recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, codes in .text(codes.name(of: row[keyPath: path])) }
        ) { source in
            source.text(name, required: true).flatMap(source.figure)
        }
    }
}
