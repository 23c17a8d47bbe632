/// The cells of one row, wherever they come from: a line of a CSV file, a form, a sheet of a workbook.
///
/// Each reader says what is wrong with a cell to whoever collects the messages, and then gives nothing. An empty cell is
/// reported only when it is required.
public protocol CellSource {
    /// The place of the row.
    var place: SourcePlace { get }
    /// A text.
    func text(_ column: String, required: Bool) -> Located<String>?
    /// A code: letters without marks, digits and a few signs.
    func code(_ column: String, required: Bool) -> Located<String>?
    /// A whole number within bounds.
    func integer(_ column: String, required: Bool, in bounds: ClosedRange<Int>) -> Int?
    /// A number within bounds.
    func decimal(_ column: String, required: Bool, in bounds: ClosedRange<Double>) -> Double?
    /// A day.
    func day(_ column: String, required: Bool) -> CalendarDate?
    /// Yes or no.
    func flag(_ column: String) -> Bool?
    /// One of the words of an enumeration.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: String, _ type: Choice.Type, required: Bool
    ) -> Choice?
    /// Several words of an enumeration.
    func choices<Choice: RawRepresentable<String> & CaseIterable>(_ column: String, _ type: Choice.Type) -> [Choice]
    /// The texts of a list.
    func list(_ column: String) -> [Located<String>]
    /// The same of a list whose texts no register knows: one of them may be several that something else parts.
    func texts(_ column: String) -> [Located<String>]
    /// A text in each language of the site.
    func localized(_ column: String, required: Bool) -> LocalizedText?
    /// Where a register lists a code.
    func index<Item>(of code: Located<String>, in target: CodeTarget<Item>) -> RegisterIndex<Item>?
    /// The figure of that name.
    func figure(_ name: Located<String>) -> FigureKey?
    /// True for a code that the register of consents lists.
    func isConsent(_ code: Located<String>) -> Bool
}

extension CellSource {
    /// As a list: a source that says more of texts says it itself.
    public func texts(_ column: String) -> [Located<String>] { list(column) }
}
