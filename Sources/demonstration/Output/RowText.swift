import CampaignModel

/// A row of the demonstration as registers read it. A cell that isn't what its column holds is a mistake of this program,
/// which stops with a sentence.
struct RowText: CellSource {
    let place = SourcePlace(file: "demonstration")
    private let cells: [String: String]
    private let register: String
    private let codes: RegisterCodes

    init(_ cells: [String: String], of register: String, _ codes: RegisterCodes) {
        self.cells = cells
        self.register = register
        self.codes = codes
    }

    func text(_ column: String, required: Bool) -> Located<String>? {
        value(column, "text", required) { Located($0, at: place) }
    }

    func code(_ column: String, required: Bool) -> Located<String>? {
        text(column, required: required)
    }

    func integer(_ column: String, required: Bool, in bounds: ClosedRange<Int>) -> Int? {
        value(column, "whole number", required) { text in Int(text).flatMap { bounds.contains($0) ? $0 : nil } }
    }

    func decimal(_ column: String, required: Bool, in bounds: ClosedRange<Double>) -> Double? {
        value(column, "number", required) { text in Double(text).flatMap { bounds.contains($0) ? $0 : nil } }
    }

    func day(_ column: String, required: Bool) -> CalendarDate? {
        value(column, "day", required) { CalendarDate(iso: $0) }
    }

    func flag(_ column: String) -> Bool? {
        value(column, "flag", false) { Bool($0) }
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: String, _ type: Choice.Type, required: Bool
    ) -> Choice? {
        value(column, "one of the words", required) { Choice(rawValue: $0) }
    }

    func choices<Choice: RawRepresentable<String> & CaseIterable>(_ column: String, _ type: Choice.Type) -> [Choice] {
        list(column).map { word in
            guard let choice = Choice(rawValue: word.value) else { wrong(word.value, column, "one of the words") }
            return choice
        }
    }

    func list(_ column: String) -> [Located<String>] {
        (cells[column] ?? "").split(separator: ";").map { Located(String($0), at: place) }
    }

    func localized(_ column: String, required: Bool) -> LocalizedText? {
        let wordings = Sheet.languages.compactMap { language in
            cells["\(column)_\(language.text)"].flatMap { $0.isEmpty ? nil : (language, $0) }
        }
        if required, wordings.count < Sheet.languages.count { wrong("", column, "text in each language") }
        return LocalizedText(Dictionary(uniqueKeysWithValues: wordings))
    }

    func index<Item>(of code: Located<String>, in target: CodeTarget<Item>) -> RegisterIndex<Item>? {
        codes[keyPath: target.path].index(of: code.value)
    }

    func figure(_ name: Located<String>) -> FigureKey? {
        codes.figureKey(name.value)
    }

    /// The demonstration's consents are in the same register that its stories name.
    func isConsent(_ code: Located<String>) -> Bool { true }

    private func value<Value>(
        _ column: String, _ kind: String, _ isRequired: Bool, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = cells[column], !text.isEmpty else {
            if isRequired { wrong("", column, kind) }
            return nil
        }
        guard let value = read(text) else { wrong(text, column, kind) }
        return value
    }

    private func wrong(_ text: String, _ column: String, _ kind: String) -> Never {
        preconditionFailure("“\(text)” in the column \(column) of \(register) is no \(kind).")
    }
}
