import CampaignModel

extension DataContext {
    /// The table of a declared register; what only the site knows is added by `change`.
    func table<Row>(
        _ declaration: RegisterDeclaration<Row>, _ rows: [Row], change: (inout DataColumns<Row>) -> Void = { _ in }
    ) -> DataTable {
        var columns = DataColumns(declaration, self)
        change(&columns)
        let unique = declaration.fields.first(where: \.isUnique).map { [$0.publishedName] } ?? []
        let table = DataTable(
            declaration.name, title: declaration.title, about: declaration.about, key: unique, columns: columns,
            rows: rows)
        return unique.isEmpty ? table.keyed(by: declaration.keys.map(\.publishedName)) : table
    }
}

extension DataColumns {
    /// The columns of a declared register that the public is told, as they stand on the as-of day.
    init(_ declaration: RegisterDeclaration<Row>, _ context: DataContext) {
        self.init(declaration.columns, context)
    }

    /// The columns that show what the public record tells of a kind of row.
    init(_ told: ToldRecord<Row>, _ context: DataContext) {
        self.init(told.columns.flatMap(\.tabled), context)
    }

    private init(_ columns: [DeclaredColumn<Row>], _ context: DataContext) {
        self.init(context.languages)
        let codes = context.campaign.codes
        let asOf = context.asOf
        for column in columns where column.field.isPublished {
            let tags = column.field.kind == .localized ? languages.map { Optional($0) } : [nil]
            for language in tags {
                add(DataField(column.field, language)) { column.shownCell(of: $0, codes, on: asOf, in: language) }
            }
        }
    }
}

extension DataField {
    /// A declared column, of localised texts that of one language.
    init(_ field: FieldDeclaration, _ language: LanguageTag?) {
        if let language {
            let tag = language.text
            self.init(
                "\(field.publishedName)_\(tag)", .text, vi: "\(field.meaning.vietnamese) (\(tag))",
                en: "\(field.meaning.english) (\(tag))")
        } else {
            self.init(
                field.publishedName, Kind(field.kind), vi: field.meaning.vietnamese, en: field.meaning.english,
                DataField.rules(of: field))
        }
    }

    private static func rules(of field: FieldDeclaration) -> [Rule] {
        var rules: [Rule] = field.isRequired ? [.required] : []
        if field.isUnique { rules.append(.unique) }
        if let pattern = field.pattern { rules.append(.pattern(pattern)) }
        switch field.kind {
        case .choice(let words): rules.append(.choices(words))
        case .integer(let bounds): rules += [.minimum(bounds.lowerBound), .maximum(bounds.upperBound)]
        case .decimal(let bounds) where bounds.lowerBound.isFinite:
            rules += [.minimum(Int(bounds.lowerBound)), .maximum(Int(bounds.upperBound))]
        case .reference(let register):
            if let published = register.published {
                rules.append(.refers(table: published.table, field: published.field))
            }
        case .text, .localized, .texts, .token, .code, .choices, .references, .figure, .day, .decimal, .flag: break
        }
        return rules
    }
}

extension DataField.Kind {
    fileprivate init(_ kind: FieldKind) {
        switch kind {
        case .text, .localized, .token, .code, .choice, .reference, .figure: self = .text
        case .texts, .choices, .references: self = .list
        case .day: self = .date
        case .integer: self = .integer
        case .decimal: self = .decimal
        case .flag: self = .flag
        }
    }
}
