extension Column where Value == SourcePlace {
    /// The place of the row: the last of a record's values, in no cell.
    static func place(_ path: KeyPath<Row, SourcePlace> & Sendable) -> Self {
        Column(nil, .place { $0[keyPath: path] }) { $0.place }
    }
}

extension Column where Value == String {
    private static func words(
        _ name: String, _ kind: FieldKind, _ path: KeyPath<Row, String> & Sendable, _ recordClass: RecordClass,
        _ vi: String, _ en: String, read: @escaping @Sendable (any CellSource) -> String?
    ) -> Self {
        Column(
            FieldDeclaration(name, kind, recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, _ in DataCell(row[keyPath: path]) }, read: read)
    }

    /// A text that must be there.
    static func text(
        _ name: String, _ path: KeyPath<Row, String> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        words(name, .text, path, recordClass, vi, en) { $0.text(name, required: true)?.value }
    }

    /// A text of no person's making that must be there.
    static func token(
        _ name: String, _ path: KeyPath<Row, String> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        words(name, .token, path, recordClass, vi, en) { $0.text(name, required: true)?.value }
    }

    /// A code of the row's own that must be there.
    static func code(
        _ name: String, _ path: KeyPath<Row, String> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        words(name, .code, path, recordClass, vi, en) { $0.code(name, required: true)?.value }
    }

    /// The code that names a row.
    static func id(
        _ path: KeyPath<Row, String> & Sendable, _ recordClass: RecordClass = .promised, vi: String = "Mã",
        en: String = "Code"
    ) -> Self {
        code("id", path, recordClass, vi: vi, en: en).unique().key()
    }
}

extension Column where Value == String? {
    private static func words(
        _ name: String, _ kind: FieldKind, _ path: KeyPath<Row, String?> & Sendable, _ recordClass: RecordClass,
        _ vi: String, _ en: String, read: @escaping @Sendable (any CellSource) -> String??
    ) -> Self {
        Column(
            FieldDeclaration(name, kind, recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path]) }, read: read)
    }

    /// A text that may be left empty.
    static func text(
        _ name: String, _ path: KeyPath<Row, String?> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        words(name, .text, path, recordClass, vi, en) { .some($0.text(name, required: false)?.value) }
    }

    /// A text of no person's making that may be left empty.
    static func token(
        _ name: String, _ path: KeyPath<Row, String?> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        words(name, .token, path, recordClass, vi, en) { .some($0.text(name, required: false)?.value) }
    }

    /// A code that may be left empty and that another rule looks up.
    static func code(
        _ name: String, _ path: KeyPath<Row, String?> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        words(name, .code, path, recordClass, vi, en) { .some($0.code(name, required: false)?.value) }
    }

    /// The code of a consent; it is never published.
    static func consent(_ path: KeyPath<Row, String?> & Sendable, vi: String, en: String) -> Self {
        Column(
            FieldDeclaration(
                "consent", .reference(.consent), .notPublic, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path]) }
        ) { source in
            guard let code = source.code("consent", required: false) else { return .some(nil) }
            return .some(source.isConsent(code) ? code.value : nil)
        }
    }
}

extension Column where Value == LocalizedText {
    /// A text by language that must be there in the first language.
    static func localized(
        _ name: String, _ path: KeyPath<Row, LocalizedText> & Sendable, _ recordClass: RecordClass, vi: String,
        en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .localized, recordClass, Bilingual(vi: vi, en: en), required: true),
            .wordings { $0[keyPath: path] }
        ) { $0.localized(name, required: true) }
    }

    /// A text by language that may be left empty in all of them, but not in the first alone.
    static func optionalLocalized(
        _ name: String, _ path: KeyPath<Row, LocalizedText> & Sendable, _ recordClass: RecordClass, vi: String,
        en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .localized, recordClass, Bilingual(vi: vi, en: en), required: false),
            .wordings { $0[keyPath: path] }
        ) { $0.localized(name, required: false) ?? LocalizedText([:]) }
    }
}

extension Column where Value == [String] {
    /// Several texts.
    static func texts(
        _ name: String, _ path: KeyPath<Row, [String]> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .texts, recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path]) }
        ) { $0.texts(name).map(\.value) }
    }

    /// Where the plan orders it.
    static func paragraphs(_ path: KeyPath<Row, [String]> & Sendable) -> Self {
        texts("paragraph", path, .told, vi: "Mục của kế hoạch", en: "Paragraphs of the plan").published(
            as: "paragraphs")
    }
}

extension Column where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// One of the words of an enumeration, which must be there.
    static func choice(
        _ name: String, _ path: KeyPath<Row, Value> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self {
        let words = Value.allCases.map(\.rawValue)
        return Column(
            FieldDeclaration(name, .choice(words), recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, _ in .text(row[keyPath: path].rawValue) }
        ) { $0.choice(name, Value.self, required: true) }
    }
}

extension Column {
    /// Some of the words of an enumeration.
    static func choices<Choice: RawRepresentable<String> & CaseIterable & Sendable & SendableMetatype>(
        _ name: String, _ path: KeyPath<Row, [Choice]> & Sendable, _ recordClass: RecordClass, vi: String, en: String
    ) -> Self where Value == [Choice] {
        let words = Choice.allCases.map(\.rawValue)
        return Column(
            FieldDeclaration(name, .choices(words), recordClass, Bilingual(vi: vi, en: en), required: false),
            .cell { row, _ in DataCell(row[keyPath: path].map(\.rawValue)) }
        ) { $0.choices(name, Choice.self) }
    }
}

extension Column where Value == Located<String> {
    /// An address or a path that is looked up when all content is read.
    static func address(
        _ name: String, _ path: KeyPath<Row, Located<String>> & Sendable, _ recordClass: RecordClass, vi: String,
        en: String
    ) -> Self {
        Column(
            FieldDeclaration(name, .text, recordClass, Bilingual(vi: vi, en: en), required: true),
            .cell { row, _ in DataCell(row[keyPath: path].value) }
        ) { $0.text(name, required: true) }
    }
}

extension Column where Value == String? {
    /// Why what looks unusual in a row is right all the same: it silences doubts about the row.
    static func checked(_ path: KeyPath<Row, String?> & Sendable, _ recordClass: RecordClass = .told) -> Self {
        text(
            "checked", path, recordClass, vi: "Đã đối chiếu: vì sao điều trông khác thường ở dòng này vẫn đúng",
            en: "Checked: why what looks unusual in the row is right all the same")
    }
}
