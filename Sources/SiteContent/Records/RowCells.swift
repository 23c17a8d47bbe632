import CampaignModel

/// The cells of a CSV row as registers read them, with the registers that their codes point into.
struct RowCells: CellSource {
    let row: CSVRow
    let book: ReferenceBook
    /// Columns of numbers whose mistake was told already: nothing more is said of them.
    var told: [String] = []

    var place: SourcePlace { row.place }

    func text(_ column: String, required: Bool) -> Located<String>? {
        required ? row.text(column) : row.optionalText(column)
    }

    func code(_ column: String, required: Bool) -> Located<String>? {
        required ? row.code(column) : row.optionalCode(column)
    }

    func integer(_ column: String, required: Bool, in bounds: ClosedRange<Int>) -> Int? {
        row.integer(column, required: required, in: bounds)?.value
    }

    func decimal(_ column: String, required: Bool, in bounds: ClosedRange<Double>) -> Double? {
        told.contains(column) ? nil : row.decimal(column, required: required, in: bounds)?.value
    }

    func day(_ column: String, required: Bool) -> CalendarDate? {
        row.date(column, required: required, in: FieldBounds.days)?.value
    }

    func flag(_ column: String) -> Bool? {
        row.flag(column)?.value
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: String, _ type: Choice.Type, required: Bool
    ) -> Choice? {
        row.oneOf(column, type, required: required)?.value
    }

    func choices<Choice: RawRepresentable<String> & CaseIterable>(_ column: String, _ type: Choice.Type) -> [Choice] {
        row.choices(column, type)
    }

    func list(_ column: String) -> [Located<String>] {
        row.list(column)
    }

    func texts(_ column: String) -> [Located<String>] {
        let texts = row.list(column)
        if texts.count == 1, let parts = JoinedItems.parts(texts[0].value) {
            row.collector.add(.joinedItems(parts, .column(column), at: texts[0].place))
        }
        return texts
    }

    func localized(_ column: String, required: Bool) -> LocalizedText? {
        (required ? row.localized(column) : row.optionalLocalized(column))?.value
    }

    func index<Item>(of code: Located<String>, in target: CodeTarget<Item>) -> RegisterIndex<Item>? {
        book.index(of: code, in: target, row.collector)
    }

    func figure(_ name: Located<String>) -> FigureKey? {
        book.codes?.figureKey(name)
    }

    func isConsent(_ code: Located<String>) -> Bool {
        book.codes?.consent(code) != nil
    }
}

/// The registers that codes point into; the base registers are read before there are any, and their columns name none.
struct ReferenceBook {
    let codes: CodeBook?
    let registers: RegisterCodes?

    /// For tables that refer to no other.
    static var none: ReferenceBook { ReferenceBook(codes: nil, registers: nil) }

    func index<Item>(
        of code: Located<String>, in target: CodeTarget<Item>, _ collector: DiagnosticCollector
    ) -> RegisterIndex<Item>? {
        guard let codes, let registers else {
            preconditionFailure("a base register has a column that refers to \(target.register)")
        }
        return codes.find(code, in: registers[keyPath: target.path], CodeKind(target.register))
    }
}

extension CodeKind {
    init(_ register: CodeRegister) {
        switch register {
        case .commune: self = .commune
        case .agency: self = .agency
        case .unit: self = .unit
        case .group: self = .group
        case .theme: self = .theme
        case .indicator: self = .indicator
        case .period: self = .period
        case .task: self = .task
        case .evidence: self = .evidence
        case .consent: self = .consent
        }
    }
}
